import fs from 'node:fs';
import { expect, extremes, kinds, test } from '../support/browse.ts';
import { chartFaults } from '../support/chart-faults.ts';
import { inkOf } from '../support/ink.ts';
import type { SitePage } from '../support/pages.ts';

const widths = [320, 360, 480, 768, 1280];
const withCharts = (page: SitePage) => /<text\b/.test(fs.readFileSync(page.file, 'utf8'));

test('there are charts', () => {
  expect([...kinds.values()].flat().filter(withCharts)).not.toEqual([]);
});

for (const [kind, ofKind] of kinds) {
  const charted = ofKind.filter(withCharts);
  if (charted.length === 0) continue;

  test(`each chart on ${kind} is drawn once and every text in it can be read`, async ({
    page,
    visit,
  }) => {
    const faults: string[] = [];
    for (const { path } of charted) {
      await visit(path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(chartFaults);
        faults.push(...found.map((fault) => `${path} at ${width} px: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

const media = [
  { name: 'with forced colours', forcedColors: 'active' },
  { name: 'with forced colours, dark', forcedColors: 'active', colorScheme: 'dark' },
  { name: 'in print', media: 'print' },
  { name: 'in print from a dark screen', media: 'print', colorScheme: 'dark' },
] as const;

for (const { path } of extremes.filter(withCharts)) {
  for (const { name, ...emulated } of media) {
    test(`the charts on ${path} stay visible ${name}`, async ({ page, visit }) => {
      await page.emulateMedia(emulated);
      await visit(path);
      expect(await page.evaluate(chartFaults)).toEqual([]);
      const drawings = page.locator('figure.chart svg:not([aria-hidden="true"]):visible');
      for (const drawing of await drawings.all()) {
        const ink = await inkOf(drawing, page.context());
        expect(ink.share, 'the share of pixels that stand out').toBeGreaterThan(0.002);
        // Printers leave out backgrounds, so what is light on dark would be light on paper.
        if ('media' in emulated) expect(ink.ground).toBeGreaterThan(0.8);
      }
    });
  }
}
