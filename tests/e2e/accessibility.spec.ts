import AxeBuilder from '@axe-core/playwright';
import { expect, extremesOfAll, schemes, test, unfold } from '../support/browse.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

for (const { path } of extremesOfAll) {
  for (const colorScheme of schemes) {
    for (const width of [360, 1280]) {
      test.describe(() => {
        test.use({ colorScheme, viewport: { width, height: 800 } });

        test(`axe finds nothing on ${path} at ${width} px, ${colorScheme}`, async ({
          page,
          visit,
        }) => {
          await visit(path);
          await unfold(page);
          const { violations } = await new AxeBuilder({ page })
            .withTags([...standards, 'best-practice'])
            .analyze();
          const faults = violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ html, failureSummary }) => ({ id, help, html, failureSummary })),
          );
          expect(faults).toEqual([]);
        });
      });
    }
  }
}
