/** Embeds in other people's pages, which come from another origin. */
import type { Frame } from '@playwright/test';
import { expect, schemes, test as base, type Page } from '../support/browse.ts';
import { chartFaults } from '../support/chart-faults.ts';
import { frameFaults, recordShifts } from '../hosts/frame-faults.ts';
import { serveInPieces } from '../hosts/in-pieces.ts';
import { charts, someCharts, writeHostPages, type EmbeddedChart } from '../hosts/host.ts';

/** What the loader leaves, so that a frame that is nearly right does not move the text below it. */
const SPARE = 24;

const test = base.extend<
  { host: (name: string, width?: number) => Promise<Frame[]> },
  { hosts: string; many: string; pieces: string }
>({
  hosts: [async ({ serve }, use) => use(await hostsOf(serve, someCharts)), { scope: 'worker' }],
  many: [async ({ serve }, use) => use(await hostsOf(serve, charts)), { scope: 'worker' }],
  /** Host pages of a site whose embeds arrive in pieces. */
  pieces: [
    async ({ serve }, use) => {
      const { address, close } = await serveInPieces();
      await use(await serve(writeHostPages(address, someCharts)));
      close();
    },
    { scope: 'worker' },
  ],
  /** Opens a host page in a window of this width and returns the frames in it, all loaded. */
  host: async ({ page, hosts }, use) =>
    use((name, width = 360) => openHost(page, new URL(`${name}.html`, hosts).href, width)),
});

async function hostsOf(
  serve: (folder: string) => Promise<string>,
  shown: readonly EmbeddedChart[],
): Promise<string> {
  const { dist } = await import('../support/root.ts');
  return serve(writeHostPages(await serve(dist), shown));
}

async function openHost(page: Page, address: string, width: number): Promise<Frame[]> {
  await page.addInitScript(recordShifts);
  await page.setViewportSize({ width, height: 800 });
  await page.goto(address);
  return framesOf(page);
}

/** Opens a chart in AMP's component, far below the window. */
async function openAmp(page: Page, hosts: string, chart: string, way: string): Promise<Frame> {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(new URL(`amp.html?chart=${chart}&${way}`, hosts).href);
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.waitForSelector('summary');
  return frame;
}

/** Brings each frame into view, since frames load lazily, and waits until it is drawn. */
async function framesOf(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const element of await page.locator('iframe:not(#stranger):visible').all()) {
    await element.scrollIntoViewIfNeeded();
    const frame = (await (await element.elementHandle())!.contentFrame())!;
    await frame.waitForSelector('summary');
    frames.push(frame);
  }
  return frames;
}

const faultsOf = async (frames: readonly Frame[], spare = SPARE): Promise<string[]> => {
  const faults = frames.map(async (frame) => [
    ...(await frame.evaluate(frameFaults, spare)),
    ...(await frame.evaluate(chartFaults)),
  ]);
  return (await Promise.all(faults)).flat();
};

/** Heights come by message, so they are asked for until they are right. */
const expectWhole = async (frames: readonly Frame[], spare = SPARE): Promise<void> => {
  expect(frames).not.toEqual([]);
  await expect.poll(() => faultsOf(frames, spare), { timeout: 5000 }).toEqual([]);
};

/** The browser tells of a shift after it has painted it, so two frames are waited for. */
const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return (Reflect.get(window, 'shifts') as number[]).reduce((sum, shift) => sum + shift, 0);
  });

test('the hosts are of another origin than the embeds', ({ hosts, baseURL }) => {
  expect(new URL(hosts).origin).not.toBe(new URL(baseURL!).origin);
});

for (const name of ['unscripted', 'article', 'strict', 'right-to-left']) {
  test(`in the page “${name}” at 360 px all is seen and nothing moves`, async ({ host, page }) => {
    await expectWhole(await host(name));
    expect(await shiftsOf(page)).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
}

// A busy machine paints an embed before all of it is read, as a slow line has it do every time.
for (const name of ['article', 'strict', 'right-to-left']) {
  test(`in the page “${name}” at 360 px nothing moves while embeds arrive in pieces`, async ({
    page,
    pieces,
  }) => {
    await expectWhole(await openHost(page, new URL(`${name}.html`, pieces).href, 360));
    expect(await shiftsOf(page)).toBe(0);
  });
}

for (const name of ['article', 'strict', 'right-to-left', 'themed']) {
  for (const width of [320, 414, 700, 1280]) {
    test(`in the page “${name}” at ${width} px all is seen`, async ({ host, page }) => {
      const frames = await host(name, width);
      await expectWhole(frames);
      const settled = await shiftsOf(page);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
      expect(await shiftsOf(page), 'nothing moves once the heights are right').toBe(settled);
    });
  }
}

test('in a column of 320 px all is seen', async ({ host }) => {
  await expectWhole(await host('column', 1280));
});

test('ten embeds and more on a page are all seen', async ({ page, many }) => {
  expect(charts.length).toBeGreaterThanOrEqual(10);
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto(new URL('article.html', many).href);
  const frames = await framesOf(page);
  expect(frames).toHaveLength(charts.length);
  await expectWhole(frames);
});

test('a frame that was hidden is right once it is shown', async ({ host, page }) => {
  expect(await host('hidden', 700)).toEqual([]);
  await page.getByRole('button').click();
  await expectWhole(await framesOf(page));
});

test('frames that are put in after loading are right', async ({ host, page }) => {
  expect(await host('late', 700)).toEqual([]);
  await page.evaluate('insert()');
  await expectWhole(await framesOf(page));
});

test('frames that were there long before the loader are right', async ({ host, page }) => {
  const frames = await host('slow-loader', 700);
  await page.evaluate('load()');
  await expectWhole(frames);
});

test('the loader works where a page carries its text instead of its address', async ({
  host,
  page,
  request,
  baseURL,
}) => {
  const frames = await host('unscripted', 700);
  const text = await (await request.get('embed.js')).text();
  const own = /"(https?:[^"]+)"/u.exec(text)![1]!;
  await page.addScriptTag({ content: text.replace(own, baseURL!) });
  await expectWhole(frames);
});

test('a frame whose table is opened and closed grows and shrinks', async ({ host }) => {
  const frames = await host('article', 700);
  await expectWhole(frames);
  const height = () => frames[0]!.evaluate(() => innerHeight);
  const before = await height();
  await frames[0]!.click('summary');
  await expect.poll(height).toBeGreaterThan(before + SPARE);
  await expectWhole(frames);
  await frames[0]!.click('summary');
  await expect.poll(height).toBeLessThanOrEqual(before);
  await expectWhole(frames);
});

for (const name of ['pym', 'iframe-resizer', 'wordpress', 'wordpress-late', 'medium']) {
  for (const width of [360, 700]) {
    test(`the receiver of “${name}” makes the frame as tall as its chart at ${width} px`, async ({
      host,
    }) => {
      await expectWhole(await host(name, width), 1);
    });
  }
}

for (const way of ['requestResize', 'itself']) {
  for (const { id } of someCharts) {
    test(`AMP’s own component makes the frame of ${id} as tall as its chart before it is in view, by ${way}`, async ({
      page,
      hosts,
    }) => {
      const frame = await openAmp(page, hosts, id, way);
      await expectWhole([frame], 1);
      expect(await page.evaluate(() => scrollY), 'it has not been in view').toBe(0);
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await expectWhole([frame], 1);
    });
  }
}

test('AMP’s own component lets a frame that grew grow once it is out of view', async ({
  page,
  hosts,
}) => {
  for (const way of ['requestResize', 'itself']) {
    const frame = await openAmp(page, hosts, someCharts[0]!.id, way);
    await expectWhole([frame], 1);
    await frame.click('summary');
    expect(await faultsOf([frame], 1)).not.toEqual([]);
    await page.evaluate(() => scrollTo(0, 0));
    await expectWhole([frame], 1);
  }
});

test('a frame that grows tells pym and iframe-resizer too', async ({ host }) => {
  for (const name of ['pym', 'iframe-resizer']) {
    const frames = await host(name, 700);
    await expectWhole(frames, 1);
    await frames[0]!.click('summary');
    await expectWhole(frames, 1);
  }
});

for (const colorScheme of schemes) {
  test.describe(() => {
    test.use({ colorScheme });

    test(`a see-through embed shows the page behind it, light and dark, in a ${colorScheme} system`, async ({
      host,
      page,
    }) => {
      await host('see-through', 800);
      await page.evaluate(() => scrollTo(0, 0));
      const corners = await pixelsOf(page, [
        { x: 3, y: 3 },
        { x: 366, y: 3 },
      ]);
      expect(corners).toEqual([
        [1, 99, 3],
        [1, 99, 3],
      ]);
    });
  });
}

test('links open in a new window and leave the article where it is', async ({ host, page }) => {
  const frames = await host('article', 700);
  const popup = page.context().waitForEvent('page');
  await frames[0]!.locator('p > a').first().click();
  expect((await popup).url()).not.toBe(page.url());
  expect(page.url()).toContain('article.html');
});

/** The colours of some pixels of the window, decoded in a page that no policy restricts. */
async function pixelsOf(page: Page, places: readonly { x: number; y: number }[]) {
  const picture = (await page.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const colours = await blank.evaluate(
    async ({ picture, places }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      return places.map(({ x, y }) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3));
    },
    { picture, places },
  );
  await blank.close();
  return colours;
}
