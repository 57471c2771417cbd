import { attainment } from '../domain/comparison.ts';
import type { Outcome } from '../domain/verdict.ts';
import { DOUBLE, JUST_OVER } from '../domain/year.ts';
import { percentText } from '../format/percent.ts';
import { resultText } from '../format/prose.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { drawDistribution } from './distribution-plot.ts';
import { comparedRow, taskSources } from './figures.ts';
import { chartSpeech, type ChartSpeech } from './phrases.ts';

/** One comparable result, in percent of its target. */
export interface Point {
  readonly rate: number;
  readonly outcome: Outcome;
  readonly label: string;
  /** “报84个，目标180个以上” */
  readonly words: string;
  readonly name: string;
  readonly href: string;
}

/** A logarithmic axis has no zero: what is less stands at its foot, and its name says how much. */
export const FLOOR = 10;

/** A stretch of the axis in words; `from` and `to` are the ends of its bracket. */
export interface Bin {
  readonly label: string;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Every comparable result as a dot: how many stop at the line, and how far the others go. */
export const distributionChart = (context: ChartContext): Drawing => {
  const { year, units, href } = context;
  const speech = chartSpeech(context);
  const { chart } = speech;
  const rated = year.comparisons
    .flatMap((comparison) => {
      const rate = attainment(comparison, units);
      return rate === undefined ? [] : [{ comparison, rate }];
    })
    .toSorted((a, b) => b.rate - a.rate);
  if (rated.length === 0) throw new Error(`${year.year} has no result to be set in percent`);
  const points = rated.map(({ comparison, rate }): Point => {
    const { target, indicator, verdict } = comparison;
    const label = speech.label(indicator);
    const words = chart.reportedAndTarget(resultText(comparison, speech), speech.target(target));
    return {
      ...{ rate, outcome: verdict.outcome, label, words },
      name: chart.dotName(target.task, label, Math.round(rate)),
      href: href({ year: year.year, task: target.task }),
    };
  });
  const bins = binsOf(
    rated.map(({ rate }) => rate),
    speech,
  );
  const end = (point: Point | undefined) => ({
    label: point?.label ?? '',
    percent: percentText(point?.rate ?? NaN, speech),
  });
  return {
    alt: chart.distributionAlt({
      ...{ count: points.length, bins, highest: end(points[0]), lowest: end(points.at(-1)) },
    }),
    columns: chart.compared,
    rows: rated.map(({ comparison }) => comparedRow(year, comparison, units, speech)),
    sources: taskSources(year),
    plot: (width) => drawDistribution(points, bins, width, speech),
  };
};

/** From the top of the axis to its foot; what holds nothing is left out. */
export const binsOf = (rates: readonly number[], { chart }: ChartSpeech): Bin[] => {
  const count = (holds: (rate: number) => boolean) => rates.filter(holds).length;
  const [most, least] = [Math.max(...rates), Math.min(...rates)];
  const over = JUST_OVER - 100;
  return [
    {
      ...{ label: chart.doubleOrMore, from: DOUBLE, to: most },
      count: count((rate) => rate >= DOUBLE),
    },
    {
      ...{ label: chart.overToDouble(over), from: JUST_OVER, to: DOUBLE },
      count: count((rate) => rate > JUST_OVER && rate < DOUBLE),
    },
    {
      ...{ label: chart.justOver(over), from: 100, to: JUST_OVER },
      count: count((rate) => rate > 100 && rate <= JUST_OVER),
    },
    { label: chart.onTarget, from: 100, to: 100, count: count((rate) => rate === 100) },
    {
      label: chart.short,
      from: Math.max(FLOOR, least),
      to: 100,
      count: count((rate) => rate < 100),
    },
  ].filter((bin) => bin.count > 0);
};
