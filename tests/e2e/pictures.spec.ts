import fs from 'node:fs';
import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, test } from '../support/browse.ts';
import { chartIds, codeOf, fileOf, textOfFile } from '../support/charts-built.ts';
import { isTried } from '../support/histories.ts';
import { stripLikeWeChat } from '../support/wechat-editor.ts';

/** Two renderers smooth edges differently; measured, the worst chart differs in 0.9 % of its pixels. */
const RENDERERS = 0.015;

for (const id of chartIds.filter(isTried)) {
  test(`${id} is the same picture in Chromium as in its file`, async ({ browser }) => {
    const file = PNG.sync.read(fs.readFileSync(fileOf(id, 'web.png')));
    const svg = textOfFile(id, 'chart.svg');
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    const page = await browser.newPage({
      viewport: { width, height: Math.round((file.height * width) / file.width) },
      deviceScaleFactor: file.width / width,
    });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const shown = PNG.sync.read(await page.screenshot());
    await page.close();
    expect([shown.width, shown.height]).toEqual([file.width, file.height]);
    expect(difference(shown, file)).toBeLessThan(RENDERERS);
    // A picture without its text would differ by more than that.
    expect(
      difference(shown, await withoutText(browser.newPage.bind(browser), svg, file)),
    ).toBeGreaterThan(RENDERERS);
  });

  test(`${id} is unchanged after WeChat’s editor has stripped it`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 900 });
    const snippet = codeOf(textOfFile(id, 'wechat.html'), 'snippet');
    const before = await pictureOf(page, snippet);
    const after = await pictureOf(page, stripLikeWeChat(snippet));
    expect(difference(before, after)).toBe(0);
    const box = await page.locator('svg').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(375);
    expect(box?.height).toBeGreaterThan(150);
  });
}

test('what stands for WeChat’s editor would strip an SVG of our pages', () => {
  const stripped = stripLikeWeChat(
    '<div style="color:red" class="a" id="b"><style>p{color:red}</style><svg viewBox="0 0 9 9">' +
      '<defs><pattern id="h"></pattern></defs><use href="#h"/><rect fill="url(#h)"/></svg>' +
      '<script>1</script><img src="https://example.org/a.png"></div>',
  );
  expect(stripped).toBe(
    '<section style="color:red"><svg viewBox="0 0 9 9"><rect /></svg></section>',
  );
});

async function pictureOf(page: Page, html: string): Promise<PNG> {
  await page.setContent(`<!doctype html><body style="margin:0">${html}</body>`);
  return PNG.sync.read(await page.screenshot({ fullPage: true }));
}

async function withoutText(
  open: (options: object) => Promise<Page>,
  svg: string,
  { width, height }: PNG,
): Promise<PNG> {
  const design = Number(/ width="(\d+)"/.exec(svg)?.[1]);
  const page = await open({
    viewport: { width: design, height: Math.round((height * design) / width) },
    deviceScaleFactor: width / design,
  });
  await page.setContent(`<style>body{margin:0}svg{display:block}text{display:none}</style>${svg}`);
  const shown = PNG.sync.read(await page.screenshot());
  await page.close();
  return shown;
}

/** The share of pixels that differ to the eye. */
function difference(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const differing = pixelmatch(one.data, other.data, undefined, one.width, one.height, {
    threshold: 0.1,
  });
  return differing / (one.width * one.height);
}
