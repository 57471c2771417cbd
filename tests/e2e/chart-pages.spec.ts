import { chartIdsIn } from '../support/chart-pages.ts';
import { isTried } from '../support/histories.ts';
import { expect, test, unfold } from '../support/browse.ts';
import { attribute, readElements, textOf } from '../support/html.ts';
import { dist } from '../support/root.ts';

const ids = chartIdsIn();
const pageOf = (id: string) => `/charts/${id}/`;
const codeIn = (file: string) =>
  readElements(`${dist}${file}index.html`)
    .filter(({ tagName }) => tagName === 'textarea')
    .map((area) => ({ id: attribute(area, 'id') ?? '', text: textOf(area) }));

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const path of [pageOf(ids[0] ?? ''), '/embed/']) {
    test(`on ${path} works with the keyboard for every text, and says so`, async ({
      page,
      visit,
    }) => {
      await visit(path);
      await unfold(page);
      const codes = codeIn(path);
      expect(codes.length).toBeGreaterThan(0);
      for (const { id, text } of codes) {
        const button = page.locator(`button[data-copies="${id}"]`);
        const label = (await page.locator(`label[for="${id}"]`).innerText()).trim();
        await button.focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('status')).toHaveText(`已复制：${label}`);
        await expect(button).toContainText('已复制');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
        await expect(button).toBeFocused();
      }
    });
  }

  test('with the space bar works as well, and the button is itself again afterwards', async ({
    page,
    visit,
  }) => {
    await visit(pageOf(ids[0] ?? ''));
    const [first, second] = await page.locator('button[data-copies]:visible').all();
    await first!.focus();
    await page.keyboard.press('Space');
    await expect(first!).toContainText('已复制');
    await second!.focus();
    await expect(first!).not.toContainText('已复制');
  });
});

test('where the clipboard is out of reach the text is copied by selecting it, or left selected', async ({
  page,
  visit,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await visit(pageOf(ids[0] ?? ''));
  const button = page.locator('button[data-copies]:visible').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('没能复制');
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toContain('<iframe');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the code is there to be selected, and no button that does nothing', async ({
    page,
    visit,
  }) => {
    for (const path of [...ids.map(pageOf), '/embed/']) {
      await visit(path);
      await expect(page.locator('button:visible')).toHaveCount(0);
      const area = page.locator('textarea').first();
      await expect(area).toHaveAttribute('readonly', '');
      await expect(area).toHaveText(/<iframe src="http/);
    }
  });
});

test('the gallery gives the code of a chart in two clicks', async ({ page, visit, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit('/embed/');
  const exhibit = page.locator('.gallery > li').last();
  await exhibit.locator('summary').click();
  await exhibit.getByRole('button').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/embed/${await exhibit.getAttribute('id')}/"`);
});

test('the gallery leads to a chart from its theme and its bureau', async ({ page, visit }) => {
  await visit('/embed/');
  for (const finder of await page.locator('.finder details').all()) {
    await finder.locator('summary').click();
    const link = finder.locator('a').last();
    const target = await link.getAttribute('href');
    await link.click();
    await expect(page.locator(`.gallery > li${target ?? ''}`)).toBeInViewport();
  }
});

for (const id of ids.filter(isTried)) {
  test(`the page of ${id} prints on one sheet, with its source and its address`, async ({
    page,
    visit,
  }) => {
    await visit(pageOf(id));
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('figcaption')).toContainText('来源');
    await expect(page.locator('.address')).toContainText(`/charts/${id}/`);
    await expect(page.locator('.address')).toBeVisible();
    await expect(page.locator('.take')).toBeHidden();
    await expect(page.locator('.drawing:visible')).toHaveCount(1);
  });
}

test('no page asks anything of a clipboard, a store or a network before a click', async ({
  page,
  visit,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(pageOf(ids[0] ?? ''));
  await page.waitForLoadState('networkidle');
  const known = /\.css$|^\/assets\/[^/]+\.js$|^\/favicon\.svg$|^\/charts\/[^/]+\/$/;
  expect(asked.filter((path) => !known.test(path))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  // What a reader chose is read, but nothing is kept that nobody chose.
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
