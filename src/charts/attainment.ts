import type { ChartSpec } from '../domain/chart-spec.ts';
import { isZeroOrigin } from '../domain/indicator.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { chosen, COMPARED, comparedRow, taskSources } from './figures.ts';
import { drawRated } from './rated-plot.ts';
import { ratedComparison, ratedSentence } from './rated.ts';

/** Results in percent of their targets, which share one line. */
export const attainmentChart = (
  spec: Extract<ChartSpec, { form: 'attainment' }>,
  { year, units }: ChartContext,
): Drawing => {
  const comparisons = chosen(year, spec.targets);
  for (const { target, indicator } of comparisons) {
    if (!isZeroOrigin(indicator.measure)) {
      throw new Error(
        `chart ${spec.id} of ${year.year} sets ${indicator.measure} ${target.id} in percent of its ` +
          'target; only counts and amounts start at zero',
      );
    }
  }
  const rows = comparisons.map((comparison) => ratedComparison(comparison, units));
  return {
    alt: `条形图，目标都画在同一条竖线上。${rows.map(ratedSentence).join('')}`,
    columns: COMPARED,
    rows: comparisons.map((comparison) => comparedRow(year, comparison, units)),
    sources: taskSources(year),
    plot: (width) => drawRated(rows, width),
  };
};
