import type { ChartSpec } from '../domain/chart-spec.ts';
import type { Comparison } from '../domain/comparison.ts';
import { difference, resultText } from '../format/prose.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { chosen, figureCell, taskSources, verdictCell } from './figures.ts';
import { drawGrowth } from './growth-plot.ts';
import { chartSpeech, type ChartSpeech } from './phrases.ts';
import type { Worded } from './rated-layout.ts';
import { sentences } from './sentences.ts';

/** A growth target with what was reported of it, both in percent. */
export interface Growth extends Worded {
  readonly promised: number;
  /** Nothing where no comparable rate was reported. */
  readonly reported?: number;
  /** “高4.5个百分点”, and the same where there is little room. */
  readonly apart?: string;
  readonly apartShort?: string;
}

/** Growth rates against their targets: in percentage points, never in percent of a target. */
export const growthChart = (
  spec: Extract<ChartSpec, { form: 'growth' }>,
  context: ChartContext,
): Drawing => {
  const { year } = context;
  const speech = chartSpeech(context);
  const { chart, words } = speech;
  const answered = ({ result }: Comparison) => (result.kind === 'figure' ? 0 : 1);
  const comparisons = chosen(year, spec.targets).toSorted((a, b) => answered(a) - answered(b));
  const rows = comparisons.map((comparison) => growthOf(comparison, speech));
  const told = rows.map((row) => ({ ...row, outcome: words.outcome[row.verdict.outcome] }));
  const titles = sentences(chart.growthAlt, told);
  return {
    alt: chart.growthAlt(told),
    columns: chart.growthColumns,
    rows: comparisons.map((comparison, index) => [
      { text: speech.label(comparison.indicator) },
      figureCell(year, comparison, 'target', speech.target(comparison.target)),
      figureCell(year, comparison, 'result', resultText(comparison, speech)),
      { text: rows[index]?.apart ?? '—' },
      verdictCell(comparison, speech),
    ]),
    sources: taskSources(year),
    plot: (width) => drawGrowth(rows, titles, width, speech),
  };
};

const growthOf = (comparison: Comparison, speech: ChartSpeech): Growth => {
  const { chart, words } = speech;
  const { target, result, indicator, verdict } = comparison;
  const points = difference(comparison);
  const measured = result.kind === 'figure' || result.kind === 'other';
  const text = resultText(comparison, speech);
  const reason = verdict.reason ? words.reason[verdict.reason] : '';
  return {
    ...{ label: speech.label(indicator), target: speech.target(target), result: text, verdict },
    promised: target.value,
    ...(points === undefined || result.kind !== 'figure'
      ? { gap: measured ? chart.instead(reason, text) : reason }
      : {
          reported: result.quantity.value,
          apart: chart.apart(points),
          apartShort: chart.apartShort(points),
        }),
  };
};
