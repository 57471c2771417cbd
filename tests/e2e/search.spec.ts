import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Response } from '@playwright/test';
import { expect, schemes, test, type Page } from '../support/browse.ts';
import { hostileData, hostileSite } from '../support/hostile-site.ts';
import { hostileTextsIn } from '../support/hostile-texts.ts';

const field = (page: Page) =>
  page.getByRole('searchbox', { name: /^(?:搜什么|What to search for)$/u });
const told = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('[data-found] > li');

/** The scripts that a page asks for, by their names. */
const scriptsOf = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  return asked;
};

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and offers ways in', async ({ page, visit }) => {
    await visit('/search/');
    await expect(page.getByText('搜索要用脚本，现在没有运行。')).toBeVisible();
    await expect(field(page)).toBeHidden();
    for (const name of [/^指标/u, /^部门/u, /^文件/u, /年任务/u]) {
      await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
    }
  });
});

test('before somebody searches, at most 5 KB of script come', async ({ page, visit }) => {
  const scripts: Response[] = [];
  const listen = (response: Response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  };
  page.on('response', listen);
  const asked = scriptsOf(page);
  await visit('/search/');
  await page.waitForLoadState('networkidle');
  page.off('response', listen);
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
  const inline = await page.locator('script[type="module"]:not([src])').allTextContents();
  expect(bytes + gzipSync(inline.join('')).byteLength).toBeLessThanOrEqual(5 * 1024);
  expect(asked).not.toContain('/search/records.js');
  await field(page).focus();
  await expect.poll(() => asked).toContain('/search/records.js');
});

test('a question in the address is answered, with the sentence marked', async ({ page, visit }) => {
  await visit('/search/?q=电梯');
  await expect(told(page)).toHaveText(/^搜到\d+处。$/u);
  await expect(field(page)).toHaveValue('电梯');
  const first = results(page).first();
  await expect(first.locator('mark').first()).toHaveText('电梯');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/tasks\/68\/#t1$/u);
  await expect(page.locator(':target')).toContainText('电梯');
});

test('every result of a question leads to a place that exists', async ({ page, visit }) => {
  await visit('/search/?q=外资');
  await expect(told(page)).toContainText('搜到');
  const addresses = await results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) {
    const response = await page.goto(address);
    expect(response?.ok() ?? true, address).toBe(true);
    if (address.includes('#')) await expect(page.locator(':target'), address).toHaveCount(1);
  }
});

test('English labels are found and told to be English', async ({ page, visit }) => {
  await visit('/search/?q=foreign+capital');
  await expect(results(page).first().locator('[lang=en]')).toHaveText(
    'Foreign capital actually used',
  );
});

test('a name is found by the first letters of its pinyin, and without an IME', async ({
  page,
  visit,
}) => {
  await visit('/search/');
  await field(page).pressSequentially('jzdt');
  const first = results(page).first();
  await expect(first.locator('a mark')).toHaveText('加装电梯');
  await expect(told(page)).toHaveText(/^搜到\d+处。$/u);
  await first.getByRole('link').click();
  await expect(page.locator(':target')).toContainText('加装电梯');
  await visit('/search/?q=shi+ji+li+yong+wai+zi');
  await expect(results(page).first().locator('a mark')).toHaveText('实际利用外资');
  await visit('/en/search/?q=jzdt');
  await expect(told(page)).toHaveText(/^Nothing was found/u);
});

test('the keyboard is enough, and the back button leads to the question before', async ({
  page,
  visit,
}) => {
  await visit('/search/');
  await field(page).focus();
  await page.keyboard.type('外资');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=%E5%A4%96%E8%B5%84$/u);
  await expect(told(page)).toContainText('搜到');
  await field(page).fill('电梯');
  await page.keyboard.press('Enter');
  await expect(results(page).first()).toContainText('电梯');
  await page.goBack();
  await expect(field(page)).toHaveValue('外资');
  await expect(results(page).first()).toContainText('外资');
  await page.goForward();
  await expect(field(page)).toHaveValue('电梯');
  await field(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/68\//u);
  await page.goBack();
  await expect(results(page).first()).toContainText('电梯');
});

test('typing searches by itself and leaves one entry to go back to', async ({ page, visit }) => {
  await visit('/method/');
  await visit('/search/');
  await field(page).pressSequentially('固定资产', { delay: 20 });
  await expect(told(page)).toContainText('搜到');
  await field(page).pressSequentially('投资', { delay: 20 });
  await expect(page).toHaveURL(new RegExp(`${encodeURIComponent('固定资产投资')}$`, 'u'));
  await page.goBack();
  await expect(page).toHaveURL(/\/method\/$/u);
});

test('many results come in portions, and the focus goes on to the next', async ({
  page,
  visit,
}) => {
  await visit('/search/?q=2023年');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: '再列一些' }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
});

test('an emptied field clears everything', async ({ page, visit }) => {
  await visit('/search/?q=电梯');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(told(page)).toBeEmpty();
  await expect(page).toHaveURL(/\/search\/$/u);
});

const BAD: readonly [name: string, typed: string, answer: RegExp][] = [
  ['ten thousand characters', 'x'.repeat(10_000), /^写得太长，只搜前100个字。没有搜到/u],
  ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>', /没有搜到“<img src=x/u],
  ['punctuation alone', '，。！？<>&"', /^这里没有可以搜的字。/u],
  ['text that turns', '\u202E外资', /^搜到\d+处/u],
  ['half a character', '\uD800', /^这里没有可以搜的字。|^$/u],
  ['words that objects know', '__proto__ hasOwnProperty', /^没有搜到/u],
];
for (const [name, typed, answer] of BAD) {
  test(`a question of ${name} is safe and told`, async ({ page, visit }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    await visit('/search/');
    await field(page).fill(typed);
    await page.keyboard.press('Enter');
    await expect(told(page)).toHaveText(answer);
    await page.reload();
    await expect(told(page)).toHaveText(name === 'ten thousand characters' ? /没有搜到/u : answer);
    await page.goto(`/search/?q=${new URLSearchParams({ q: typed }).toString().slice(2)}`);
    await expect(told(page)).toHaveText(answer);
    expect(await page.locator('main img, main script[src="x"]').count()).toBe(0);
    expect(faults).toEqual([]);
  });
}

test('addresses that are no question do nothing', async ({ page, visit }) => {
  for (const query of ['?q', '?q=', '?x=外资', '?q=%E5%A4', '?q=%', '?&&&=']) {
    await visit(`/search/${query}`);
    await expect(field(page)).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  }
});

for (const [what, ...addresses] of [
  ['the records do not come', '**/search/records.js*'],
  ['the engine does not come', '**/assets/search-results*'],
  ['nothing comes', '**/search/records.js*', '**/assets/search-results*'],
] as const) {
  for (const [path, failed, answer] of [
    ['/search/', '索引没有取到', /^搜到/u],
    ['/en/search/', 'The index did not load', /^\d+ results?/u],
  ] as const) {
    test(`${path}: where ${what}, the page says so, and asking again loads it again`, async ({
      page,
      visit,
    }) => {
      for (const address of addresses) await page.route(address, (route) => route.abort());
      await visit(`${path}?q=电梯`);
      await expect(told(page)).toContainText(failed);
      // While nothing comes, asking again says so again and leaves the page as it is.
      await page.evaluate(() => Reflect.set(window, 'same', true));
      if (addresses.length === 2) {
        await field(page).press('Enter');
        await expect(told(page)).toContainText(failed);
        expect(await page.evaluate(() => Reflect.get(window, 'same'))).toBe(true);
      }
      for (const address of addresses) await page.unroute(address);
      await page.getByRole('button', { name: /^(?:搜索|Search)$/u }).click();
      await expect(told(page)).toHaveText(answer);
      await expect(field(page)).toHaveValue('电梯');
      await expect(results(page).first()).toContainText('电梯');
    });
  }
}

test.describe('in English', () => {
  test('a question is answered in English, with official words as Chinese', async ({
    page,
    visit,
  }) => {
    await visit('/en/search/?q=lifts');
    await expect(told(page)).toHaveText(/^\d+ results\.$/u);
    const task = results(page).filter({ has: page.getByRole('link', { name: /^Task 68: / }) });
    await expect(task.locator('a mark')).toHaveText('lifts');
    await expect(task.locator('p').last()).toHaveText(/^Task: .*电梯/u);
    await expect(task.locator('p').last().locator('[lang="zh-CN"]')).toContainText('电梯');
    await task.getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/[^/]+\/\d{4}\/tasks\/68\/$/u);
  });

  test('Chinese is found there too, and marked in the sentence', async ({ page, visit }) => {
    await visit('/en/search/?q=电梯');
    const first = results(page).first();
    await expect(first.getByRole('link')).not.toHaveText(/\p{Script=Han}/u);
    await expect(first.locator('[lang="zh-CN"] mark')).toHaveText('电梯');
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/^[^?]*\/en\/.*#t1$/u);
    await expect(page.locator(':target')).toContainText('电梯');
  });

  test('every result leads to an English page and place that exist', async ({ page, visit }) => {
    await visit('/en/search/?q=foreign+capital');
    await expect(results(page)).not.toHaveCount(0);
    const addresses = await results(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const address of addresses) {
      const response = await page.goto(address);
      expect(response?.ok() ?? true, address).toBe(true);
      expect(await page.locator('html').getAttribute('lang'), address).toBe('en');
      if (address.includes('#')) await expect(page.locator(':target'), address).toHaveCount(1);
    }
  });

  test('no Chinese stands there without saying that it is Chinese', async ({ page, visit }) => {
    for (const q of ['the', 'target', '2023', '的', 'report']) {
      await visit(`/en/search/?q=${q}`);
      await expect(told(page)).not.toBeEmpty();
      await expect(told(page)).not.toHaveText(/^Loading/u);
      const more = page.getByRole('button', { name: 'Show more' });
      while (await more.isVisible()) await more.click();
      const loose = await page.locator('main').evaluate((main) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
          const text = node.textContent ?? '';
          if (lang !== 'zh-CN' && /\p{Script=Han}/u.test(text)) texts.push(text);
        }
        return texts;
      });
      // What was asked is repeated as it was typed.
      expect(loose.filter((text) => !text.includes(`“${q}”`))).toEqual([]);
    }
  });

  test('only the index of its language comes, and only when it is needed', async ({
    page,
    visit,
  }) => {
    const asked = scriptsOf(page);
    await visit('/en/search/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('records'))).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked).toContain('/en/search/records.js');
    expect(asked).not.toContain('/search/records.js');
  });

  test('without a script the page says so and offers ways in', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('/en/search/');
    await expect(page.getByText('Searching needs scripts, which are not running.')).toBeVisible();
    await expect(field(page)).toBeHidden();
    await expect(page.locator('main').getByRole('link', { name: 'Indicators' })).toBeVisible();
    await context.close();
  });
});

test('nothing is asked of anybody else, and the policy is not broken', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL!).origin)) faults.push(request.url());
  });
  await page.goto('/search/?q=外资');
  await expect(told(page)).toContainText('搜到');
  expect(faults).toEqual([]);
});

test('hostile records are found as text and do nothing', async ({ browser, serve }) => {
  const { folder } = hostileSite.read();
  const context = await browser.newContext({ bypassCSP: true, baseURL: await serve(folder) });
  const page = await context.newPage();
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => events.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith('http://127.0.0.1:')) events.push(request.url());
  });
  let shown = '';
  for (const q of ['alert', 'img', 'script', 'b', 'x', 'svg', 'onerror', '港', '湾', '年']) {
    await page.goto(`/search/?q=${encodeURIComponent(q)}`);
    await expect(told(page)).toHaveText(/^搜到|^没有/u);
    shown += await page.locator('[data-found]').innerText();
    const names = await page
      .locator('[data-found] *')
      .evaluateAll((all) => [...new Set(all.map((each) => each.localName))]);
    expect(names.filter((name) => !['li', 'a', 'p', 'bdi', 'mark'].includes(name))).toEqual([]);
  }
  expect(hostileTextsIn(hostileData).markup).not.toEqual([]);
  expect(shown, 'markup is shown to the letter').toMatch(/<(?:script|img|b)\b/u);
  expect(events).toEqual([]);
  await context.close();
});

for (const colorScheme of schemes) {
  test.describe(() => {
    test.use({ colorScheme });
    for (const path of ['/search/', '/en/search/']) {
      test(`the results of ${path} are accessible, ${colorScheme}`, async ({ page, visit }) => {
        await visit(`${path}?q=外资`);
        await expect(results(page).first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      });
    }
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} px nothing is wider than the page`, async ({ page, visit }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(`/search/?q=${'x'.repeat(100)}`);
    await expect(told(page)).toContainText('没有搜到');
    const tooWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
    expect(await tooWide()).toBe(false);
    await visit('/search/?q=digital');
    await expect(told(page)).toContainText('搜到');
    expect(await tooWide()).toBe(false);
  });
}
