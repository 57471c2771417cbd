import { expect, test } from '@playwright/test';

/** A private-use character has no glyph in any font, so it is drawn as the box for missing ones. */
const missing = '\u{E123}';

for (const font of ['20px sans-serif', 'bold 20px sans-serif', '20px serif', 'bold 20px serif']) {
  test(`the test browser has Chinese glyphs for ${font}`, async ({ page }) => {
    const pictures = await page.evaluate(
      ({ characters, font }) =>
        characters.map((character) => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 40;
          const context = canvas.getContext('2d')!;
          context.font = font;
          context.fillText(character, 8, 28);
          return canvas.toDataURL();
        }),
      { characters: ['拱', '墅', '亿', missing, ' '], font },
    );
    expect(new Set(pictures).size, 'each character has a picture of its own').toBe(pictures.length);
  });
}

test('bold Chinese is a weight of its own, not a smeared regular', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await page.setContent('<p style="font-family: sans-serif">拱墅<b>拱墅</b></p>');
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'p',
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(new Set(fonts.map((font) => font.postScriptName)).size).toBe(2);
});
