import { expect, test, type Page } from '../support/browse.ts';
import { chineseExtremes as extremes, pages, unfold } from '../support/browse.ts';
import { layoutFaults } from '../support/layout-faults.ts';

const tasks = pages
  .map(({ path }) => path)
  .filter((path) => /^\/[^/]+\/\d{4}\/tasks\/\d+\/$/.test(path))
  .sort((a, b) => Number(a.split('/').at(-2)) - Number(b.split('/').at(-2)));
const [firstTask = '', secondTask = ''] = tasks;
const explorer = firstTask.replace(/\d+\/$/, '');

const size = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const setting = (page: Page, name: string) =>
  page.locator('.settings').getByRole('button', { name, exact: true });

test.describe('the size of text', () => {
  test('is chosen at the foot of a page, holds on the next, and needs no cookie', async ({
    page,
    visit,
    context,
  }) => {
    await visit(firstTask);
    const before = await size(page);
    await setting(page, '特大').click();
    expect(await size(page)).toBeGreaterThan(before * 1.3);
    await expect(setting(page, '特大')).toHaveAttribute('aria-pressed', 'true');
    await visit('/method/');
    expect(await size(page)).toBeGreaterThan(before * 1.3);
    await setting(page, '标准').click();
    await page.reload();
    expect(await size(page)).toBe(before);
    expect(await context.cookies()).toEqual([]);
  });

  test('is there before anything is painted', async ({ page, visit }) => {
    await visit('/method/');
    await setting(page, '大').click();
    await page.route('**/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const main = document.querySelector('main');
        if (main && !Reflect.has(window, 'atMain'))
          Reflect.set(window, 'atMain', document.documentElement.dataset['size']);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => Reflect.get(window, 'atMain'))).toBe('large');
  });

  test('holds for the page where the browser keeps nothing', async ({ page, visit }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('not allowed', 'SecurityError');
        },
      });
    });
    await visit('/method/');
    const before = await size(page);
    await setting(page, '大').click();
    expect(await size(page)).toBeGreaterThan(before);
    expect(errors).toEqual([]);
  });

  for (const { path } of extremes) {
    test(`at its largest still fits ${path} at 320 px`, async ({ page, visit }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await visit(path);
      await setting(page, '特大').click();
      await unfold(page);
      expect(await page.evaluate(layoutFaults)).toEqual([]);
    });
  }
});

test.describe('the colours', () => {
  for (const [system, button, expected] of [
    ['light', '深色', 'rgb(23, 22, 19)'],
    ['dark', '浅色', 'rgb(251, 248, 240)'],
  ] as const) {
    test.describe(() => {
      test.use({ colorScheme: system });
      test(`are ${button} against a ${system} system, on all pages, until told otherwise`, async ({
        page,
        visit,
      }) => {
        await visit('/');
        const before = await paper(page);
        await setting(page, button).click();
        expect(await paper(page)).toBe(expected);
        await visit(firstTask);
        expect(await paper(page)).toBe(expected);
        const themes = page.locator('meta[name="theme-color"]');
        await expect(themes.first()).toHaveAttribute('content', expected);
        await setting(page, '跟随系统').click();
        expect(await paper(page)).toBe(before);
      });
    });
  }

  test('on paper stay those of paper', async ({ page, visit }) => {
    await visit(firstTask);
    await page.emulateMedia({ media: 'print' });
    const before = await paper(page);
    await page.emulateMedia({ media: 'screen' });
    await setting(page, '深色').click();
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page)).toBe(before);
  });
});

test.describe('the other language', () => {
  test('keeps the page, what is filtered and where it was', async ({ page, visit }) => {
    await visit(`${explorer}?verdict=missed#section-1`);
    await page.locator('a[data-language]').first().click();
    await expect(page).toHaveURL(/\/en\/.*\/tasks\/\?verdict=missed#section-1$/);
    await expect(page.locator('input[name="verdict"][value="missed"]')).toBeChecked();
    await page.locator('a[data-language]').first().click();
    await expect(page).not.toHaveURL(/\/en\//);
    await expect(page.locator('input[name="verdict"][value="missed"]')).toBeChecked();
  });
});

test.describe('the keys', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('lead through the site', async ({ page, visit }) => {
    /** The keys listen once the settings are shown. */
    const arrive = async (url: RegExp) => {
      await expect(page).toHaveURL(url);
      await expect(page.locator('.settings')).toBeVisible();
    };
    await visit(firstTask);
    await page.keyboard.press('j');
    await arrive(new RegExp(`${secondTask}$`));
    await page.keyboard.press('k');
    await arrive(new RegExp(`${firstTask}$`));
    await page.keyboard.press('e');
    await arrive(new RegExp(`/en${firstTask}$`));
    await page.keyboard.press('?');
    await arrive(/\/en\/shortcuts\/$/);
    await page.keyboard.press('h');
    await arrive(/\/en\/$/);
    await page.keyboard.press('/');
    await arrive(/\/en\/search\/$/);
    await page.locator('main').click();
    await page.keyboard.press('/');
    await expect(page.locator('input[type="search"]')).toBeFocused();
  });

  test('change how the page looks and copy it in one line', async ({ page, visit }) => {
    await visit(firstTask);
    const [text, colour] = [await size(page), await paper(page)];
    await page.keyboard.press('+');
    expect(await size(page)).toBeGreaterThan(text);
    await page.keyboard.press('-');
    expect(await size(page)).toBe(text);
    await page.keyboard.press('d');
    expect(await paper(page)).not.toBe(colour);
    await page.keyboard.press('c');
    await expect(page.locator('[data-copied]')).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n')).toHaveLength(2);
    expect(copied).toContain(firstTask);
  });

  test('do nothing while somebody types, or asks the browser', async ({ page, visit }) => {
    await visit(explorer);
    const field = page.locator('#words');
    await field.focus();
    await page.keyboard.type('hd/');
    await expect(field).toHaveValue('hd/');
    await page.locator('h1').click();
    await page.keyboard.press('Control+d');
    await page.keyboard.press('Alt+h');
    await expect(page).toHaveURL(new RegExp(`${explorer}`));
  });

  test('are all on the page that lists them', async ({ page, visit }) => {
    await visit('/shortcuts/');
    expect(await page.locator('kbd').allInnerTexts()).toEqual([
      ...['/', 'j', 'k', 'h', 'e', 'c', 'd', '+', '-', '?'],
    ]);
  });

  test('can be turned off for good', async ({ page, visit }) => {
    await visit(firstTask);
    await page.getByRole('checkbox', { name: '用快捷键' }).uncheck();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: '用快捷键' })).not.toBeChecked();
    const colour = await paper(page);
    await page.locator('h1').click();
    await page.keyboard.press('d');
    expect(await paper(page)).toBe(colour);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('no page offers what would not work', async ({ page, visit }) => {
    await visit(firstTask);
    await expect(page.locator('.settings')).toBeHidden();
    await expect(page.locator('.masthead [data-comfort]')).toBeHidden();
    await expect(page.locator('.again a').first()).toBeVisible();
  });
});

test('a thumb finds its way at the foot of a page', async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(firstTask);
  const boxes = await page
    .locator('.again a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(5);
  for (const { width, height } of boxes) {
    expect(width).toBeGreaterThanOrEqual(44);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});

test('a printed page carries its address, and none of its buttons', async ({ page, visit }) => {
  await visit(firstTask);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.on-paper')).toBeVisible();
  await expect(page.locator('.on-paper')).toContainText(firstTask);
  const side = await page.locator('.qr').evaluate((code) => code.getBoundingClientRect().width);
  expect(side).toBeGreaterThan(60);
  for (const hidden of ['.settings', '.again', '.share'])
    await expect(page.locator(hidden)).toBeHidden();
});
