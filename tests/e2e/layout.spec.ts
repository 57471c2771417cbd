import { expect, extremes, test, unfold, type Page } from '../support/browse.ts';
import { layoutFaults } from '../support/layout-faults.ts';

for (const { path } of extremes) {
  test(`${path} never scrolls sideways nor cuts off text`, async ({ page, visit }) => {
    await visit(path);
    await unfold(page);
    const faults: string[] = [];
    for (const width of [320, 360, 480, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await page.evaluate(layoutFaults)).map((fault) => `${width} px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test(`${path} bears text of twice the size`, async ({ page, visit }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await visit(path);
    await unfold(page);
    const before = await textSize(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await textSize(page), 'the text follows the reader’s size').toBeCloseTo(before * 2, 0);
    expect(await page.evaluate(layoutFaults)).toEqual([]);
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} says the same`, async ({ page, visit, browser, baseURL }) => {
      await visit(path);
      const without = await page.locator('main').innerText();
      const scripted = await browser.newPage({ baseURL: baseURL! });
      await scripted.goto(path);
      // Copy buttons need the script; the text that they copy does not.
      await scripted.evaluate(() => {
        for (const button of document.querySelectorAll('button, [data-scripted], [data-comfort]'))
          button.remove();
      });
      expect(without.trim()).not.toBe('');
      expect(without).toBe(await scripted.locator('main').innerText());
      await scripted.close();
    });
  });
}

test('an unknown address, however deep, shows the page for it in full dress', async ({
  page,
  visit,
}) => {
  await visit('/404.html');
  const look = () =>
    page.evaluate(() => [document.title, getComputedStyle(document.body).fontFamily]);
  const expected = await look();
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  expect(await look()).toEqual(expected);
});

function textSize(page: Page): Promise<number> {
  return page
    .locator('main :is(p, li)')
    .first()
    .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize));
}
