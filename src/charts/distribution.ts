import { attainment } from '../domain/comparison.ts';
import type { Outcome } from '../domain/verdict.ts';
import { DOUBLE, JUST_OVER } from '../domain/year.ts';
import { rounded, targetText } from '../format/number.ts';
import { resultText } from '../format/prose.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { drawDistribution } from './distribution-plot.ts';
import { COMPARED, comparedRow, taskSources } from './figures.ts';

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
export const distributionChart = ({ year, units, href }: ChartContext): Drawing => {
  const rated = year.comparisons
    .flatMap((comparison) => {
      const rate = attainment(comparison, units);
      return rate === undefined ? [] : [{ comparison, rate }];
    })
    .toSorted((a, b) => b.rate - a.rate);
  if (rated.length === 0) throw new Error(`${year.year} has no result to be set in percent`);
  const points = rated.map(({ comparison, rate }): Point => {
    const { target, indicator, verdict } = comparison;
    const words = `报${resultText(comparison)}，目标${targetText(target)}`;
    return {
      ...{ rate, outcome: verdict.outcome, label: indicator.label, words },
      name: `第${target.task}题：${indicator.label}，为目标的${Math.round(rate)}%`,
      href: href({ year: year.year, task: target.task }),
    };
  });
  const bins = binsOf(rated.map(({ rate }) => rate));
  const ends = [points[0], points.at(-1)].map((point) =>
    point ? `${point.label}${rounded(point.rate)}%` : '',
  );
  return {
    alt:
      `点图，每个点是一个报了可比数字的目标，共${points.length}个，位置是报告数为目标的百分之几（对数刻度）。` +
      `${bins.map(({ label, count }) => `${label}${count}个`).join('，')}。` +
      `最高的是${ends[0] ?? ''}，最低的是${ends[1] ?? ''}。`,
    columns: COMPARED,
    rows: rated.map(({ comparison }) => comparedRow(year, comparison, units)),
    sources: taskSources(year),
    plot: (width) => drawDistribution(points, bins, width),
  };
};

/** From the top of the axis to its foot; what holds nothing is left out. */
export const binsOf = (rates: readonly number[]): Bin[] => {
  const count = (holds: (rate: number) => boolean) => rates.filter(holds).length;
  const [most, least] = [Math.max(...rates), Math.min(...rates)];
  const over = JUST_OVER - 100;
  return [
    {
      ...{ label: '翻倍以上', from: DOUBLE, to: most },
      count: count((rate) => rate >= DOUBLE),
    },
    {
      ...{ label: `超${over}%到一倍`, from: JUST_OVER, to: DOUBLE },
      count: count((rate) => rate > JUST_OVER && rate < DOUBLE),
    },
    {
      ...{ label: `超${over}%以内`, from: 100, to: JUST_OVER },
      count: count((rate) => rate > 100 && rate <= JUST_OVER),
    },
    { label: '恰好等于目标', from: 100, to: 100, count: count((rate) => rate === 100) },
    { label: '没达到', from: Math.max(FLOOR, least), to: 100, count: count((rate) => rate < 100) },
  ].filter((bin) => bin.count > 0);
};
