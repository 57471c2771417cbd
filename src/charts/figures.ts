import { attainment, type Comparison } from '../domain/comparison.ts';
import { figureId } from '../domain/judge.ts';
import type { Units } from '../domain/unit.ts';
import type { Year } from '../domain/year.ts';
import { rounded, targetText } from '../format/number.ts';
import { resultText } from '../format/prose.ts';
import { verdictText } from '../format/receipt.ts';
import { FLAG_WORD } from '../format/words.ts';
import type { Cell } from './chart.ts';

/** The comparisons that a chart names, in its order. */
export const chosen = (year: Year, targets: readonly string[]): Comparison[] =>
  targets.map((id) => {
    const found = year.comparisons.find(({ target }) => target.id === id);
    if (!found) throw new Error(`a chart of ${year.year} names an unknown target: ${id}`);
    return found;
  });

/** A cell that leads to the quote of one side of a comparison. */
export const figureCell = (
  year: Year,
  { target, result }: Comparison,
  side: 'target' | 'result',
  text: string,
): Cell =>
  side === 'result' && result.kind === 'silent'
    ? { text }
    : { text, figure: { year: year.year, id: figureId(target, side) } };

/** A verdict with what a reader must know beside it. */
export const verdictCell = ({ verdict }: Pick<Comparison, 'verdict'>): Cell => ({
  text: [verdictText(verdict), ...verdict.flags.map((flag) => FLAG_WORD[flag])].join('，'),
});

/** Targets with their results in percent of them. */
export const COMPARED = ['指标', '目标', '报告', '为目标的', '结论'] as const;
export const comparedRow = (year: Year, comparison: Comparison, units: Units): Cell[] => {
  const rate = attainment(comparison, units);
  return [
    { text: comparison.indicator.label },
    figureCell(year, comparison, 'target', targetText(comparison.target)),
    figureCell(year, comparison, 'result', resultText(comparison)),
    { text: rate === undefined ? '—' : `${rounded(rate)}%` },
    verdictCell(comparison),
  ];
};

/** The document that a year's tasks and reports stand in. */
export const taskSources = (year: Year): string[] =>
  year.tasksSource === undefined ? [] : [year.tasksSource];
