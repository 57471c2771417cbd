/** Messages that nobody should believe, to the loader and to the frame. */
import fs from 'node:fs';
import type { Frame } from '@playwright/test';
import { FRAME_SCRIPT } from '../../src/embeds/frame-script.ts';
import { expect, test as base, type Page } from '../support/browse.ts';
import { hostileSite } from '../support/hostile-site.ts';
import { bidiControl } from '../support/hostile-texts.ts';
import { readElements, textOf } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { someCharts, writeHostPages } from '../hosts/host.ts';
import { dist } from '../support/root.ts';

const test = base.extend<{ host: { heights: () => Promise<number[]>; frame: Frame } }>({
  host: async ({ page, serve }, use) => {
    const hosts = await serve(writeHostPages(await serve(dist), someCharts));
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(new URL('hostile.html', hosts).href, { waitUntil: 'networkidle' });
    const first = page.locator('iframe').first();
    const frame = (await (await first.elementHandle())!.contentFrame())!;
    await frame.waitForSelector('summary');
    const heights = () =>
      page
        .locator('iframe')
        .evaluateAll((frames) => frames.map((each) => each.getBoundingClientRect().height));
    await use({ heights, frame });
  },
});

const TYPE = 'gongshu-scorecard:height';
const id = someCharts[0]!.id;

const NONSENSE: [string, unknown][] = [
  ['no number', { type: TYPE, id, height: '900' }],
  ['not a number', { type: TYPE, id, height: NaN }],
  ['endless', { type: TYPE, id, height: Infinity }],
  ['no height', { type: TYPE, id }],
  ['another type', { type: 'height', id, height: 900 }],
  ['a height that is an object', { type: TYPE, id, height: { valueOf: 900 } }],
  ['nothing', null],
  ['text', '<img src=x onerror=alert(1)>'],
  ['a list', [TYPE, id, 900]],
];

test.describe('the loader ignores', () => {
  for (const [what, message] of NONSENSE) {
    test(`a message from an embed with ${what}`, async ({ host, page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const before = await host.heights();
      await host.frame.evaluate((each) => parent.postMessage(each, '*'), message);
      await settle(page);
      expect(await host.heights()).toEqual(before);
      expect(errors).toEqual([]);
    });
  }

  for (const from of ['another frame', 'the page itself'] as const) {
    test(`a good message that comes from ${from}`, async ({ host, page }) => {
      const before = await host.heights();
      const sender =
        from === 'the page itself'
          ? page.mainFrame()
          : (await (await page.locator('#stranger').elementHandle())!.contentFrame())!;
      for (const chart of [id, 'no-such-chart']) {
        await sender.evaluate((each) => parent.postMessage(each, '*'), {
          ...{ type: TYPE, id: chart, height: 900 },
        });
      }
      await settle(page);
      expect(await host.heights()).toEqual(before);
    });
  }

  test('a frame that only pretends to be ours by the end of its address', async ({
    host,
    page,
  }) => {
    await page.locator('#stranger').evaluate((frame, chart) => {
      (frame as HTMLIFrameElement).src = `stranger.html?${'/embed/'}${chart}/`;
    }, id);
    const stranger = await (await page.locator('#stranger').elementHandle())!.contentFrame();
    await stranger!.waitForURL(/embed/);
    const before = await host.heights();
    await stranger!.evaluate((each) => parent.postMessage(each, '*'), {
      ...{ type: TYPE, id, height: 900 },
    });
    await settle(page);
    expect(await host.heights()).toEqual(before);
  });
});

test('the loader makes no frame taller than 2000 px or lower than 100 px', async ({ host }) => {
  for (const [said, made] of [
    [1e9, 2000],
    [-5, 100],
    [0.5, 100],
  ] as const) {
    await host.frame.evaluate((each) => parent.postMessage(each, '*'), {
      ...{ type: TYPE, id, height: said },
    });
    await expect.poll(async () => (await host.heights())[0]).toBe(made);
  }
});

test('a frame with an unknown chart keeps its height and shows the page for unknown addresses', async ({
  page,
  host,
}) => {
  const first = page.locator('iframe').first();
  const before = (await host.heights())[0];
  await first.evaluate((frame) => {
    const { src } = frame as HTMLIFrameElement;
    (frame as HTMLIFrameElement).src = src.replace(/[^/]+\/$/, 'no-such-chart/');
  });
  const frame = (await (await first.elementHandle())!.contentFrame())!;
  await frame.waitForURL(/no-such-chart/);
  await expect(frame.locator('h1')).toBeVisible();
  expect((await host.heights())[0]).toBe(before);
});

test.describe('the frame bears', () => {
  const LIES: unknown[] = [
    '[iFrameSizer]',
    '[iFrameSizer]<img src=x onerror=alert(1)>:8:false',
    ['[iFrameSizer]x'],
    { type: 'resize', height: -1 },
    'pymxPYMxxxPYMxwidthxPYMx-1',
    'gongshu-scorecard:ask',
    null,
    1e308,
  ];

  test('a host that lies about sizes or sends nonsense', async ({ host, page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    const before = await host.frame.locator('body').innerHTML();
    await page
      .locator('iframe')
      .first()
      .evaluate((frame, lies) => {
        for (const lie of lies) (frame as HTMLIFrameElement).contentWindow!.postMessage(lie, '*');
      }, LIES);
    await settle(page);
    expect(await host.frame.locator('body').innerHTML()).toBe(before);
    expect(errors).toEqual([]);
  });

  test('a fragment and a query that are no theme and no id', async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => errors.push('dialog')));
    await page.goto(
      `${baseURL!}embed/${id}/?childId=<script>alert(1)</script>#theme="><script>alert(1)</script>&background=%E0%A4%A`,
    );
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('script').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

test.describe('records with markup and turned text in them', () => {
  const embedsOf = (folder: string) =>
    pagesOf(folder).filter((each) => /^\/embed\/[^/]+\//.test(each.path));

  test('leave an embed its one script and add no attribute that runs', () => {
    const embeds = embedsOf(hostileSite.read().folder);
    expect(embeds).not.toEqual([]);
    for (const { path, file } of embeds) {
      const elements = readElements(file);
      const scripts = elements.filter(({ tagName }) => tagName === 'script').map(textOf);
      expect(scripts, path).toEqual([FRAME_SCRIPT]);
      const running = elements.flatMap(({ attrs }) =>
        attrs.filter(({ name, value }) => /^on|^style$/.test(name) || /^javascript:/i.test(value)),
      );
      expect(running, path).toEqual([]);
      expect(fs.readFileSync(file, 'utf8')).not.toMatch(bidiControl);
    }
  });

  test('open no dialog in an embed even where no policy holds them back', async ({
    browser,
    serve,
  }) => {
    const { folder } = hostileSite.read();
    const context = await browser.newContext({ bypassCSP: true, baseURL: await serve(folder) });
    const page = await context.newPage();
    const events: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => events.push('dialog')));
    page.on('pageerror', (error) => events.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:')) events.push(request.url());
    });
    for (const { path } of embedsOf(folder)) await page.goto(path);
    expect(events).toEqual([]);
    await context.close();
  });
});

/** Messages arrive in order: once an answer is there, those before it have been handled. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => data === 'settled' && done());
        postMessage('settled', '*');
      }),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
