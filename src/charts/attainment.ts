import type { ChartSpec } from '../domain/chart-spec.ts';
import { isZeroOrigin } from '../domain/indicator.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { chosen, comparedRow, taskSources } from './figures.ts';
import { chartSpeech } from './phrases.ts';
import { drawRated } from './rated-plot.ts';
import { ratedComparison, ratedWords } from './rated.ts';
import { sentences } from './sentences.ts';

/** Results in percent of their targets, which share one line. */
export const attainmentChart = (
  spec: Extract<ChartSpec, { form: 'attainment' }>,
  context: ChartContext,
): Drawing => {
  const { year, units } = context;
  const speech = chartSpeech(context);
  const comparisons = chosen(year, spec.targets);
  for (const { target, indicator } of comparisons) {
    if (!isZeroOrigin(indicator.measure)) {
      throw new Error(
        `chart ${spec.id} of ${year.year} sets ${indicator.measure} ${target.id} in percent of its ` +
          'target; only counts and amounts start at zero',
      );
    }
  }
  const rows = comparisons.map((comparison) => ratedComparison(comparison, units, speech));
  const told = rows.map((row) => ratedWords(row, speech));
  const titles = sentences(speech.chart.ratedAlt, told);
  return {
    alt: speech.chart.ratedAlt(told),
    columns: speech.chart.compared,
    rows: comparisons.map((comparison) => comparedRow(year, comparison, units, speech)),
    sources: taskSources(year),
    plot: (width) => drawRated(rows, titles, width, speech),
  };
};
