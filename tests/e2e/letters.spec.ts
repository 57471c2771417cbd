import fs from 'node:fs';
import path from 'node:path';
import { readCorpus } from '../../src/load/corpus.ts';
import { expect, pages, test, unfold, type Page } from '../support/browse.ts';
import { attribute, readElements } from '../support/html.ts';
import { dist, root } from '../support/root.ts';

/** The tasks with a letter for each target that cannot be judged, as the data have them. */
const tasks = readCorpus(path.join(root, 'data')).places.flatMap(({ place, years }) =>
  years.flatMap((year) =>
    year.tasks.map(({ no }) => ({
      path: `/${place.id}/${year.year}/tasks/${no}/`,
      letters: year.comparisons
        .filter(({ target, verdict }) => target.task === no && verdict.outcome === 'undetermined')
        .map(({ target }) => `letter-${target.id.split('.')[1] ?? ''}`),
    })),
  ),
);
const asking = tasks.filter(({ letters }) => letters.length > 0);
/** The task with most letters, and one that has a single one. */
const most = asking.toSorted((a, b) => b.letters.length - a.letters.length)[0]!;
const single = asking.find(({ letters }) => letters.length === 1)!;

const elementsOf = (address: string) =>
  readElements(pages.find(({ path }) => path === address)?.file ?? '');
const fileOf = (address: string, letter: string) =>
  fs.readFileSync(path.join(dist, address, `${letter}.txt`), 'utf8');

test('every target that cannot be judged has a letter and its file, and no other has', () => {
  expect(asking.length).toBeGreaterThan(0);
  for (const { path: address, letters } of tasks) {
    const found = elementsOf(address)
      .filter(({ tagName }) => tagName === 'details')
      .flatMap((details) => attribute(details, 'id') ?? []);
    expect(found, address).toEqual(letters);
    for (const letter of letters) {
      expect(fileOf(address, letter)).toMatch(/^\uFEFF政府信息公开申请\r\n/u);
    }
  }
});

test('only a task with letters ships their script', () => {
  const wrong = tasks.filter(({ path: address, letters }) => {
    const scripts = elementsOf(address).map((each) => attribute(each, 'src') ?? '');
    return scripts.some((src) => src.includes('Letters')) !== letters.length > 0;
  });
  expect(wrong).toEqual([]);
});

test('a task with letters has no field to type into: nothing can be kept or sent', () => {
  for (const { path: address } of asking) {
    const fields = elementsOf(address).filter(({ tagName }) =>
      ['form', 'textarea', 'select'].includes(tagName),
    );
    // The line to pass on stands in one that cannot be written in.
    const written = fields.filter((field) => attribute(field, 'readonly') === undefined);
    expect(written, address).toEqual([]);
  }
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('works with the keyboard for every letter, gives the text of its file, and says so', async ({
    page,
    visit,
  }) => {
    await visit(most.path);
    await unfold(page);
    for (const letter of most.letters) {
      const button = page.locator(`#${letter} [data-does="copy"]`);
      const name = (await page.locator(`#${letter} summary`).innerText()).trim();
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[role="status"][data-told]')).toHaveText(`已复制：${name}`);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split(/\s*\n\s*/u)).toEqual(
        fileOf(most.path, letter)
          .replace('\uFEFF', '')
          .trim()
          .split(/\s*\r\n\s*/u),
      );
      await expect(button).toBeFocused();
    }
  });
});

test('where the clipboard is out of reach the letter is left selected', async ({ page, visit }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await visit(single.path);
  await unfold(page);
  await page.locator('[data-does="copy"]').click();
  await expect(page.locator('[role="status"][data-told]')).toContainText('没能复制');
  expect(await page.evaluate(() => String(getSelection()))).toContain('申请公开下列政府信息');
});

test('the way to a letter opens it', async ({ page, visit }) => {
  await visit(most.path);
  const [, second] = most.letters;
  await page.locator(`.verdicts a[href="#${second}"]`).click();
  await expect(page.locator(`#${second} article`)).toBeVisible();
  await expect(page.locator(`#${second} summary`)).toBeInViewport();
  await expect(page.locator('.letter[open]')).toHaveCount(1);
});

test.describe('on paper', () => {
  for (const scripted of [true, false]) {
    test.describe(scripted ? 'with scripts' : 'with scripts off', () => {
      test.use({ javaScriptEnabled: scripted });

      test('an unfolded letter stands alone, on one sheet', async ({ page, visit }) => {
        await visit(most.path);
        await page.locator(`#${most.letters[0]} summary`).click();
        expect(await sheetsOf(page)).toBe(1);
        await page.emulateMedia({ media: 'print' });
        const shown = await page.locator('body').innerText();
        const article = await page.locator(`#${most.letters[0]} article`).innerText();
        expect(shown.trim()).toBe(article.trim());
      });
    });
  }

  test('each of two letters has a sheet of its own', async ({ page, visit }) => {
    await visit(most.path);
    for (const letter of most.letters.slice(0, 2)) {
      await page.locator(`#${letter} summary`).click();
    }
    expect(await sheetsOf(page)).toBe(2);
  });

  test('a page whose letters are folded prints as ever, without them', async ({ page, visit }) => {
    await visit(most.path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.receipt').first()).toBeVisible();
    await expect(page.locator('.letters')).toBeHidden();
  });

  test('the button prints one of several unfolded letters, and unfolds the others again', async ({
    page,
    visit,
  }) => {
    await page.addInitScript(() => {
      window.print = () => {
        const open = [...document.querySelectorAll('.letter[open]')].map(({ id }) => id);
        Reflect.set(window, 'printed', open);
        dispatchEvent(new Event('afterprint'));
      };
    });
    await visit(most.path);
    await unfold(page);
    const [, second] = most.letters;
    await page.locator(`#${second} [data-does="print"]`).click();
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toEqual([second]);
    await expect(page.locator('.letter[open]')).toHaveCount(most.letters.length);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a letter can be read and saved, and no button is there that does nothing', async ({
    page,
    visit,
    request,
  }) => {
    await visit(single.path);
    await page.locator('.letter summary').click();
    await expect(page.locator('.letter article')).toContainText('姓名');
    await expect(page.locator('.letters')).toContainText('不替人寄送，也不保存');
    await expect(page.locator('button:visible')).toHaveCount(0);
    const file = await page.locator('.letter a[download]').getAttribute('href');
    const answer = await request.get(file ?? '');
    expect(answer.headers()['content-type']).toContain('text/plain; charset=utf-8');
  });
});

/** How many sheets of paper the page fills. */
async function sheetsOf(page: Page): Promise<number | undefined> {
  const sheets = await page.pdf({ preferCSSPageSize: true });
  return sheets.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
}
