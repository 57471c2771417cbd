/** Every embed by itself, as in a frame of a given width. */
import AxeBuilder from '@axe-core/playwright';
import { expect, schemes, test, type Page } from '../support/browse.ts';
import { chartFaults } from '../support/chart-faults.ts';
import { describeFocus, numberTabStops } from '../support/focus-faults.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { frameFaults, recordShifts } from '../hosts/frame-faults.ts';
import { charts } from '../hosts/host.ts';
import { isTried } from '../support/histories.ts';

/** How much lower than its frame an embed may be at 360 px. */
const SPARE = 24;

const tried = charts.filter(({ id }) => isTried(id));
const variants = charts.flatMap(({ id, version, english, heights }) => [
  { path: `/embed/${id}/`, height: heights['zh']! },
  { path: `/embed/${id}/en/`, height: heights['en']! },
  // A pinned embed is the same with one line more.
  ...(isTried(id)
    ? [
        { path: `/embed/${id}/${version}/`, height: heights['pinned']! },
        { path: `/embed/${id}/${english.version}/`, height: heights['pinnedEnglish']! },
      ]
    : []),
]);
const latest = tried.map(({ id }) => `/embed/${id}/`);

test.describe('without a script, at 360 px', () => {
  test.use({ javaScriptEnabled: false });
  for (const { path, height } of variants) {
    test(`${path} fills the ${height} px of its code`, async ({ page, visit }) => {
      await page.setViewportSize({ width: 360, height });
      await visit(path);
      expect(await page.evaluate(frameFaults, SPARE)).toEqual([]);
      expect(await page.evaluate(layoutFaults)).toEqual([]);
      // An article's column is narrower than its phone; drawings are lower there, so some room stays.
      await page.setViewportSize({ width: 320, height });
      expect(await page.evaluate(frameFaults, Infinity)).toEqual([]);
    });
  }
});

for (const { id } of charts) {
  test(`/embed/${id}/ can be read at each width, folded and unfolded`, async ({ page, visit }) => {
    const faults: string[] = [];
    for (const path of [`/embed/${id}/`, `/embed/${id}/en/`]) {
      await visit(path);
      for (const width of [280, 320, 360, 503, 504, 743, 744, 1200]) {
        await page.setViewportSize({ width, height: 600 });
        const found = [
          ...(await page.evaluate(layoutFaults)),
          // In less than 320 px a drawing is smaller than its texts were made for.
          ...(width < 320 ? [] : await page.evaluate(chartFaults)),
        ];
        faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
      }
      await page.locator('summary').click();
      await page.setViewportSize({ width: 360, height: 600 });
      faults.push(...(await page.evaluate(layoutFaults)));
    }
    expect(faults).toEqual([]);
  });
}

for (const { id } of tried) {
  test(`/embed/${id}/ is one request, moves nothing, and keeps nothing`, async ({
    page,
    visit,
    context,
  }) => {
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    for (const path of [`/embed/${id}/`, `/embed/${id}/en/`]) {
      requests.length = 0;
      await page.addInitScript(recordShifts);
      await visit(path);
      await page.waitForLoadState('networkidle');
      expect(requests).toHaveLength(1);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    }
    expect(faults).toEqual([]);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  });

  for (const colorScheme of schemes) {
    test.describe(() => {
      test.use({ colorScheme, viewport: { width: 360, height: 800 } });

      test(`axe finds nothing in /embed/${id}/, ${colorScheme}`, async ({ page, visit }) => {
        for (const path of [`/embed/${id}/`, `/embed/${id}/en/`]) {
          await visit(path);
          await page.locator('summary').click();
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html])),
          ).toEqual([]);
        }
      });
    });
  }

  test(`/embed/${id}/ is named, described, and led through by keyboard in order`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await visit(`/embed/${id}/`);
    const title = (await page.locator('h1').textContent())!;
    const figure = page.getByRole('figure', { name: title });
    await expect(figure).toHaveAccessibleDescription(/./);
    await expect(page.locator('svg.drawing:visible')).toHaveAccessibleName(title);
    await page.locator('summary').click();
    expect(await page.getByRole('row').count()).toBeGreaterThan(1);
    await page.locator('body').click({ position: { x: 1, y: 1 } });
    const expected = await page.evaluate(numberTabStops);
    const faults: string[] = [];
    for (let stop = 0; stop < expected; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(describeFocus);
      if (focused.stop !== stop) faults.push(`stop ${stop} is ${focused.stop}`);
      faults.push(...focused.faults);
    }
    expect(faults).toEqual([]);
  });
}

test.describe('what the host or the reader’s system asks for', () => {
  const path = latest[0]!;
  const ground = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const LIGHT = 'rgb(251, 248, 240)';
  const DARK = 'rgb(23, 22, 19)';

  for (const colorScheme of schemes) {
    test.describe(`in a ${colorScheme} system`, () => {
      test.use({ colorScheme });

      test('the scheme is the system’s, or that of the fragment', async ({ page, visit }) => {
        await visit(path);
        expect(await ground(page)).toBe(colorScheme === 'dark' ? DARK : LIGHT);
        await page.evaluate(() => (location.hash = '#theme=dark'));
        await expect.poll(() => ground(page)).toBe(DARK);
        await page.evaluate(() => (location.hash = '#theme=light'));
        await expect.poll(() => ground(page)).toBe(LIGHT);
        await page.evaluate(() => (location.hash = '#theme=neon'));
        await expect.poll(() => ground(page)).toBe(colorScheme === 'dark' ? DARK : LIGHT);
      });

      test('without a script the scheme is the system’s', async ({ browser, baseURL }) => {
        const context = await browser.newContext({
          ...{ javaScriptEnabled: false, colorScheme, baseURL: baseURL! },
        });
        const page = await context.newPage();
        await page.goto(`${path}#theme=${colorScheme === 'dark' ? 'light' : 'dark'}`);
        expect(await ground(page)).toBe(colorScheme === 'dark' ? DARK : LIGHT);
        await context.close();
      });
    });
  }

  for (const path of latest) {
    test(`${path} bears twice the size, the system’s colours, grey and still`, async ({
      page,
      visit,
    }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 720, height: 800 });
      await visit(path);
      expect(await page.evaluate(chartFaults)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await page.evaluate(layoutFaults)).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(
            (each) => getComputedStyle(each).transitionDuration !== '0s',
          ).length,
      );
      expect(moving).toBe(0);
    });
  }
});

test('the status of a pinned embed is seen, in its size, and is a link', async ({
  page,
  visit,
}) => {
  const { id, version } = charts[0]!;
  await visit(`/embed/${id}/${version}/`);
  const picture = page.locator('img');
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(240);
  await expect(page.getByRole('link', { name: '固定版本' })).toHaveAttribute('target', '_blank');
});
