import type { ChartSpec } from '../domain/chart-spec.ts';
import type { Comparison } from '../domain/comparison.ts';
import { rounded, targetText } from '../format/number.ts';
import { difference, resultText } from '../format/prose.ts';
import { OUTCOME_WORD, REASON_WORD } from '../format/words.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { chosen, figureCell, taskSources, verdictCell } from './figures.ts';
import { drawGrowth } from './growth-plot.ts';
import type { Worded } from './rated-layout.ts';

/** A growth target with what was reported of it, both in percent. */
export interface Growth extends Worded {
  readonly promised: number;
  /** Nothing where no comparable rate was reported. */
  readonly reported?: number;
  /** “高4.5个百分点” */
  readonly apart?: string;
}

/** Growth rates against their targets: in percentage points, never in percent of a target. */
export const growthChart = (
  spec: Extract<ChartSpec, { form: 'growth' }>,
  { year }: ChartContext,
): Drawing => {
  const answered = ({ result }: Comparison) => (result.kind === 'figure' ? 0 : 1);
  const comparisons = chosen(year, spec.targets).toSorted((a, b) => answered(a) - answered(b));
  const rows = comparisons.map(growthOf);
  return {
    alt: `点线图，短竖线是目标，圆点是报告。${rows.map(sentence).join('')}`,
    columns: ['指标', '目标', '报告', '相差', '结论'],
    rows: comparisons.map((comparison, index) => [
      { text: comparison.indicator.label },
      figureCell(year, comparison, 'target', targetText(comparison.target)),
      figureCell(year, comparison, 'result', resultText(comparison)),
      { text: rows[index]?.apart ?? '—' },
      verdictCell(comparison),
    ]),
    sources: taskSources(year),
    plot: (width) => drawGrowth(rows, width),
  };
};

const growthOf = (comparison: Comparison): Growth => {
  const { target, result, indicator, verdict } = comparison;
  const points = difference(comparison);
  const measured = result.kind === 'figure' || result.kind === 'other';
  const text = resultText(comparison);
  const reason = verdict.reason ? REASON_WORD[verdict.reason] : '';
  return {
    ...{ label: indicator.label, target: targetText(target), result: text, verdict },
    promised: target.value,
    ...(points === undefined || result.kind !== 'figure'
      ? { gap: measured ? `${reason}：报了${text}` : reason }
      : {
          reported: result.quantity.value,
          apart:
            points === 0
              ? '相等'
              : `${points > 0 ? '高' : '低'}${rounded(Math.abs(points))}个百分点`,
        }),
  };
};

const sentence = ({ label, target, result, gap, apart, verdict }: Growth): string =>
  `${label}：目标${target}，${gap ?? `报告${result}，${apart ?? ''}`}，${OUTCOME_WORD[verdict.outcome]}。`;
