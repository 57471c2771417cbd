import { attainment, type Comparison } from '../domain/comparison.ts';
import { figureId } from '../domain/judge.ts';
import type { Units } from '../domain/unit.ts';
import type { Year } from '../domain/year.ts';
import { percentText } from '../format/percent.ts';
import { resultText } from '../format/prose.ts';
import { verdictText } from '../format/receipt.ts';
import type { Cell } from './chart.ts';
import type { ChartSpeech } from './phrases.ts';

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
export const verdictCell = (
  { verdict }: Pick<Comparison, 'verdict'>,
  speech: ChartSpeech,
): Cell => ({
  text: speech.chart.join([
    verdictText(verdict, speech),
    ...verdict.flags.map((flag) => speech.words.flag[flag]),
  ]),
});

/** Targets with their results in percent of them. */
export const comparedRow = (
  year: Year,
  comparison: Comparison,
  units: Units,
  speech: ChartSpeech,
): Cell[] => {
  const rate = attainment(comparison, units);
  return [
    { text: speech.label(comparison.indicator) },
    figureCell(year, comparison, 'target', speech.target(comparison.target)),
    figureCell(year, comparison, 'result', resultText(comparison, speech)),
    { text: rate === undefined ? '—' : percentText(rate, speech) },
    verdictCell(comparison, speech),
  ];
};

/** The document that a year's tasks and reports stand in. */
export const taskSources = (year: Year): string[] =>
  year.tasksSource === undefined ? [] : [year.tasksSource];
