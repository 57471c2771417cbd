import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, pages, test, unfold, type Page } from '../support/browse.ts';
import { layoutFaults } from '../support/layout-faults.ts';

const explorer = /^\/[^/]+\/\d{4}\/tasks\/$/;
const lists = pages.map(({ path }) => path).filter((path) => explorer.test(path));
const [list = ''] = lists;
const tasksOf = (path: string) =>
  pages.map((page) => page.path).filter((task) => task !== path && task.startsWith(path));

const cards = (page: Page) => page.locator('.card:visible');
const box = (page: Page, facet: string, value: string) =>
  page.locator(`input[name="${facet}"][value="${value}"]`);
const countBeside = async (choice: Locator) =>
  Number(await choice.locator('xpath=..').locator('[data-count]').textContent());
const queryOf = (page: Page) => page.evaluate(() => location.search);
/** Presses on a choice wherever it is folded away. */
const choose = async (page: Page, facet: string, value: string) => {
  await unfold(page);
  await box(page, facet, value).click();
};

test('a list of tasks is there', () => {
  expect(lists).not.toEqual([]);
});

for (const path of lists) {
  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} lists every task once, by section, and shows nothing that does not work`, async ({
      page,
      visit,
    }) => {
      await visit(path);
      const links = await cards(page).locator('a').all();
      const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
      expect(hrefs.toSorted()).toEqual(tasksOf(path).toSorted());
      await expect(page.locator('[data-section-of] > h2').first()).toBeVisible();
      await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0);
    });
  });
}

test('a verdict leaves the tasks that have it, as many as stood beside it', async ({
  page,
  visit,
}) => {
  await visit(list);
  const missed = box(page, 'verdict', 'missed');
  const count = await countBeside(missed);
  expect(count).toBeGreaterThan(0);
  await missed.check();
  await expect(cards(page)).toHaveCount(count);
  await expect(cards(page).filter({ has: page.locator('.of-missed') })).toHaveCount(count);
  await expect(page.getByRole('status')).toHaveText(
    `${count}项任务符合，共${tasksOf(list).length}项。`,
  );
  for (const section of await page.locator('[data-section-of]:visible').all()) {
    await expect(section.locator('.card:visible')).not.toHaveCount(0);
  }
});

test('every count is what that choice alone leaves, with other filters as they are', async ({
  page,
  visit,
}) => {
  await visit(`${list}?number=yes&section=1&section=2&section=3`);
  await unfold(page);
  for (const name of ['verdict', 'reason', 'bureau']) {
    for (const choice of await page.locator(`input[name="${name}"]`).all()) {
      const count = await countBeside(choice);
      await choice.check();
      await expect(cards(page)).toHaveCount(count);
      await choice.uncheck();
    }
  }
});

test('several filters narrow each other, and the back button widens step by step', async ({
  page,
  visit,
}) => {
  await visit(list);
  const steps: [string, string][] = [
    ['number', 'yes'],
    ['verdict', 'exceeded'],
    ['section', '2'],
  ];
  const seen = [await cards(page).count()];
  for (const [facet, value] of steps) {
    await choose(page, facet, value);
    seen.push(await cards(page).count());
  }
  expect(seen).toEqual(seen.toSorted((a, b) => b - a));
  expect(await queryOf(page)).toBe('?number=yes&verdict=exceeded&section=2');
  for (const count of seen.toReversed().slice(1)) {
    await page.goBack();
    await expect(cards(page)).toHaveCount(count);
  }
  expect(await queryOf(page)).toBe('');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.goForward();
  await expect(box(page, 'number', 'yes')).toBeChecked();
});

test('letters change the address and fill no history', async ({ page, visit }) => {
  await visit(list);
  const before = await page.evaluate(() => history.length);
  const words = page.getByRole('searchbox');
  const [first = ''] = (await page.locator('.card .excerpt').first().innerText()).match(
    /\p{L}{4}/u,
  )!;
  await words.pressSequentially(first);
  expect(new URLSearchParams(await queryOf(page)).get('q')).toBe(first);
  expect(await page.evaluate(() => history.length)).toBe(before);
  for (const card of await cards(page).all()) await expect(card).toContainText(first);
  await words.fill('没有哪项任务会这样写');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('没有任务符合');
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(cards(page)).toHaveCount(tasksOf(list).length);
  await expect(words).toBeFocused();
  expect(await queryOf(page)).toBe('');
});

test('letters of an input method count once they are words', async ({ page, visit }) => {
  await visit(list);
  const type = (text: string, isComposing: boolean) =>
    page.getByRole('searchbox').evaluate(
      (field: HTMLInputElement, typed) => {
        field.value = typed.text;
        field.dispatchEvent(new InputEvent('input', { isComposing: typed.isComposing }));
        if (!typed.isComposing) field.dispatchEvent(new CompositionEvent('compositionend'));
      },
      { text, isComposing },
    );
  await type('xzqw', true);
  await expect(cards(page)).toHaveCount(tasksOf(list).length);
  await type('xzqw', false);
  await expect(cards(page)).toHaveCount(0);
});

test('an address opens elsewhere as it was shared', async ({ page, visit, context }) => {
  await visit(list);
  await page.getByRole('searchbox').fill('1');
  await choose(page, 'leader', '0');
  await page.getByLabel('排序').selectOption('highest');
  await page.getByRole('button', { name: '表格' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  for (const at of [page, other]) await expect(at.locator('tbody tr')).not.toHaveCount(0);
  for (const part of ['[data-tally]', 'table', '[data-panel] > fieldset >> nth=1']) {
    expect(await other.locator(part).innerText()).toBe(await page.locator(part).innerText());
  }
  await expect(other.getByRole('searchbox')).toHaveValue('1');
  await expect(box(other, 'leader', '0')).toBeChecked();
});

test('the table says what the cards say, and both can be sorted by rate', async ({
  page,
  visit,
}) => {
  await visit(`${list}?number=yes`);
  const read = async (rows: string) =>
    (await page.locator(rows).evaluateAll((all) => all.map((each) => each.textContent))).toSorted();
  const numbers = await read('.card:not([hidden]) .no');
  const texts = await read('.card:not([hidden]) .excerpt bdi');
  await page.getByRole('button', { name: '表格' }).click();
  await expect(cards(page)).toHaveCount(0);
  expect(await read('tbody .no')).toEqual(numbers);
  expect(await read('tbody .excerpt bdi')).toEqual(texts);
  expect(await page.locator('tbody a').evaluateAll((all) => all.length)).toBe(numbers.length);
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText('序号');

  await page.getByLabel('排序').selectOption('highest');
  await expect(page.locator('th[aria-sort="descending"]')).toHaveText('占目标');
  const best = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) =>
        all.map((each) => Math.max(...each.textContent.split(/、|%/).map(Number))),
      );
  const inTable = (await best('tbody td:nth-child(4)')).filter((rate) => !Number.isNaN(rate));
  expect(inTable.length).toBeGreaterThan(1);
  expect(inTable).toEqual(inTable.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: '卡片' }).click();
  expect(await best('.card:visible .rates span')).toEqual(inTable);
  await expect(page.locator('.explorer h2:visible')).toHaveCount(1);

  await page.getByLabel('排序').selectOption('number');
  const order = await cards(page).locator('.no').allTextContents();
  expect(order.map(Number)).toEqual(order.map(Number).toSorted((a, b) => a - b));
});

test('everything works from the keyboard', async ({ page, visit }) => {
  await visit(list);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(box(page, 'number', 'yes')).toBeFocused();
  const count = await countBeside(box(page, 'number', 'yes'));
  await page.keyboard.press('Space');
  await expect(cards(page)).toHaveCount(count);
  await expect(box(page, 'number', 'yes')).toBeFocused();
  const fold = page.locator('summary', { hasText: '牵头部门' });
  await fold.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(fold).toContainText('已选1');
  await page.getByRole('button', { name: '表格' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('table')).toBeVisible();
});

test('without a promise that can be read in two ways no reading is offered', async ({
  page,
  visit,
}) => {
  await visit(list);
  const hangs = await page.locator('[data-reading]').count();
  await expect(page.locator('#reading')).toHaveCount(hangs > 0 ? 1 : 0);
});

test('a reading changes the verdicts that hang on it, and stands in the address', async ({
  page,
  visit,
}) => {
  // No promise of the published tables hangs on its reading, so one is put into the page.
  await page.route(`**${list}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(
        /<p class="about"/,
        '<select id="reading"><option value="open"><option value="strict"><option value="lenient"></select>$&',
      )
      .replace(
        /<li class="card"/,
        '$& data-verdict-strict="missed" data-reason-strict="" data-verdict-lenient="met" data-reason-lenient=""',
      )
      .replace(
        /<span class="told"/,
        '<span data-reading="strict" hidden>从严</span><span data-reading="open">不定</span>$&',
      );
    await route.fulfill({ response, body: html });
  });
  await visit(list);
  const first = page.locator('.card').first();
  const missed = await countBeside(box(page, 'verdict', 'missed'));
  await page.locator('#reading').selectOption('strict');
  expect(await countBeside(box(page, 'verdict', 'missed'))).toBe(missed + 1);
  await expect(first).toContainText('从严');
  await expect(first).not.toContainText('不定', { useInnerText: true });
  expect(await queryOf(page)).toBe('?reading=strict');
  await box(page, 'verdict', 'missed').check();
  await expect(first).toBeVisible();
  await page.locator('#reading').selectOption('open');
  await expect(first).toBeHidden();
});

test.describe('an address that makes no sense', () => {
  const markup = '<img src=x onerror=alert(1)>"\'</script><script>alert(1)</script>';
  const nonsense: [string, string, string][] = [
    ['an unknown filter', 'colour=red', '不认识的筛选项“colour”'],
    ['an unknown value', 'verdict=great', '“结论”里没有的“great”'],
    ['a reading that is not offered', 'reading=strict', '读法'],
    ['markup as a filter', new URLSearchParams({ [markup]: '1' }).toString(), '<img src=x'],
    ['markup as a value', new URLSearchParams({ bureau: markup }).toString(), '<img src=x'],
    ['10,000 characters of text', `q=${'x'.repeat(10_000)}`, '要找的文字太长'],
    ['a filter of 10,000 characters', `${'x'.repeat(10_000)}=1`, 'xxx…'],
    ['broken escapes', 'section=%E0%A4%A', '“工作”里没有的'],
  ];
  for (const [what, query, words] of nonsense) {
    test(`with ${what} harms nothing, and the page says what it ignored`, async ({
      page,
      visit,
    }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('dialog', (dialog) => {
        faults.push(dialog.message());
        void dialog.dismiss();
      });
      await visit(list);
      const images = await page.locator('img').count();
      await visit(`${list}?${query}`);
      await expect(page.locator('[data-ignored]')).toContainText(words);
      // A field scrolls what is too long for it.
      const layout = (await page.evaluate(layoutFaults)).filter((fault) => !/^<input/.test(fault));
      expect(layout).toEqual([]);
      await box(page, 'number', 'yes').check();
      await expect(page.locator('[data-ignored]')).toBeHidden();
      await expect(page.locator('img')).toHaveCount(images);
      expect(faults).toEqual([]);
    });
  }

  test('with markup as text looks for it, to the letter', async ({ page, visit }) => {
    await visit(`${list}?${new URLSearchParams({ q: markup }).toString()}`);
    await expect(page.getByRole('searchbox')).toHaveValue(markup);
    await expect(cards(page)).toHaveCount(0);
  });
});

test('nothing moves when the filters arrive', async ({ page, visit }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'shifts', []);
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        (Reflect.get(window, 'shifts') as number[]).push(Number(Reflect.get(entry, 'value')));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await visit(list);
    await expect(page.locator('[data-panel]')).toBeVisible();
    const shifts = (await page.evaluate(() => Reflect.get(window, 'shifts'))) as number[];
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  }
});

for (const view of ['cards', 'table']) {
  for (const width of [320, 1280]) {
    test(`${view} at ${width} px stay inside the window, and axe finds nothing`, async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(`${list}?view=${view}&number=yes&sort=highest&colour=red`);
      await unfold(page);
      expect(await page.evaluate(layoutFaults)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
