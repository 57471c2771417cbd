import {
  chineseExtremes as extremes,
  expect,
  kinds,
  schemes,
  test,
  type Page,
} from '../support/browse.ts';
import { describeFocus, numberTabStops, type Focused } from '../support/focus-faults.ts';

for (const { path } of extremes) {
  test(`on ${path} the first Tab offers to skip to the content`, async ({ page, visit }) => {
    await visit(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toBeInViewport();
    const target = await skip.getAttribute('href');
    expect(target).toMatch(/^#./);
    await page.keyboard.press('Enter');
    const main = page.locator(`${target}`);
    expect(await main.evaluate((element) => element.closest('main') !== null)).toBe(true);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.querySelector('main')?.contains(document.activeElement) ?? false,
      ),
      'the next Tab is inside the content, unless nothing there can be focused',
    ).toBe((await main.locator('a[href], summary, button, [tabindex="0"]').count()) > 0);
  });

  for (const colorScheme of schemes) {
    test.describe(() => {
      test.use({ colorScheme });

      test(`on ${path}, ${colorScheme}, Tab shows its way through everything`, async ({
        page,
        visit,
      }) => {
        await visit(path);
        const expected = await page.evaluate(numberTabStops);
        const walk = await tabThrough(page);
        const stops = walk.map(({ stop }) => stop).filter((stop) => stop !== -1);
        expect(stops).toEqual(Array.from({ length: expected }, (_, index) => index));
        expect(walk.flatMap(({ faults }) => faults)).toEqual([]);
      });
    });
  }

  test(`on ${path} Enter opens and closes whatever is folded away`, async ({ page, visit }) => {
    await visit(path);
    for (const summary of await page.locator('summary:visible').all()) {
      const isOpen = () => summary.evaluate((element) => element.closest('details')?.open);
      const before = await isOpen();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await isOpen()).toBe(!before);
      await page.keyboard.press('Enter');
      expect(await isOpen()).toBe(before);
    }
  });
}

test('the answer card on the first page leads the keyboard through every task in turn', async ({
  page,
  visit,
}) => {
  const tasks = [...kinds]
    .flatMap(([kind, ofKind]) => (/^(?!\/en\/).*\/tasks\/\*$/.test(kind) ? ofKind : []))
    .map((task) => task.path)
    .sort(new Intl.Collator('en', { numeric: true }).compare);
  expect(tasks).not.toEqual([]);
  await visit('/');
  const walk = await tabThrough(page);
  const figures = Map.groupBy(walk, ({ figure }) => figure);
  const ways = [...figures.values()].map((stops) => stops.map(({ href }) => href));
  const longest = ways.reduce((most, way) => (hits(way) > hits(most) ? way : most), []);
  expect(longest.filter((href) => tasks.includes(href ?? ''))).toEqual(tasks);

  function hits(way: (string | undefined)[]): number {
    return way.filter((href) => tasks.includes(href ?? '')).length;
  }
});

/** Presses Tab until the focus leaves the page. */
async function tabThrough(page: Page): Promise<Focused[]> {
  const walk: Focused[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(describeFocus);
    if (focused.stop === undefined) return walk;
    walk.push(focused);
  }
}
