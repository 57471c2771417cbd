import { attainment, type Comparison } from '../domain/comparison.ts';
import { targetOf } from '../domain/judge-achievement.ts';
import { isPartial, isPartOf } from '../domain/period.ts';
import type { Units } from '../domain/unit.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { JudgedAchievement } from '../domain/year.ts';
import { plain } from '../format/number.ts';
import { percentText } from '../format/percent.ts';
import { resultText } from '../format/prose.ts';
import type { ChartSpeech, RowWords } from './phrases.ts';

/** A target with what was reported of it, in percent of it: one row of a chart. */
export interface Rated {
  readonly label: string;
  /** What belongs below the label, in small letters. */
  readonly detail?: string;
  /** The target's printed words; empty where none were printed. */
  readonly target: string;
  /** The reported words. */
  readonly result: string;
  /** In percent of the target; missing is never zero. */
  readonly rate?: number;
  /** Why there is no rate. */
  readonly gap?: string;
  /** The printed parts in percent of the target, where no total was printed. */
  readonly parts?: readonly number[];
  readonly verdict: Verdict;
  readonly provisional: boolean;
  /** The number covers less than a year. */
  readonly partial: boolean;
  /** The printed number is only the lower end. */
  readonly open: boolean;
}

const partsText = (parts: readonly number[], decimals: number, { words }: ChartSpeech): string =>
  parts.map((value) => plain({ value, decimals })).join(words.plus) + words.sumIs;

/** A comparison as a row. */
export const ratedComparison = (
  comparison: Comparison,
  units: Units,
  speech: ChartSpeech,
): Rated => {
  const { target, result, indicator, verdict } = comparison;
  const rate = attainment(comparison, units);
  const measured = result.kind === 'figure' || result.kind === 'other';
  const text = resultText(comparison, speech);
  const common = {
    label: speech.label(indicator),
    target: speech.target(target),
    verdict,
    provisional: measured && result.estimated,
    partial: measured && isPartOf(result.period, target.period),
    open: measured && ['moreThan', 'atLeast'].includes(result.quantity.bound),
  };
  if (rate === undefined || result.kind !== 'figure') {
    const reason = verdict.reason ? speech.words.reason[verdict.reason] : '';
    return {
      ...common,
      ...{ result: text, gap: measured ? speech.chart.instead(reason, text) : reason },
    };
  }
  const { parts, quantity } = result;
  return {
    ...common,
    result: parts ? partsText(parts, quantity.decimals, speech) + text : text,
    rate,
    ...(parts ? { parts: parts.map((part) => (part / quantity.value) * rate) } : {}),
  };
};

/** An achievement with a published target or completion rate as a row. */
export const ratedAchievement = (
  { achievement, indicator, verdict }: JudgedAchievement & { readonly verdict: Verdict },
  units: Units,
  speech: ChartSpeech,
): Rated => {
  const { words, chart } = speech;
  const { quantity, period, attainment: printed } = achievement;
  const target = targetOf(achievement);
  const months = isPartial(period) ? speech.months(period) : '';
  const common = {
    label: speech.label(indicator),
    verdict,
    provisional: achievement.estimated,
    partial: isPartial(period),
    open: quantity ? ['moreThan', 'atLeast'].includes(quantity.bound) : false,
  };
  if (!target && printed) {
    const amount = quantity ? chart.amount(speech.quantity(quantity)) : '';
    return {
      ...common,
      detail: chart.join([months, amount, chart.targetNotPrinted].filter((part) => part !== '')),
      target: '',
      result: chart.completion(`${plain(printed)}%`),
      rate: printed.value,
    };
  }
  const { id, quote, estimated, flags } = achievement;
  const rate =
    target && quantity
      ? attainment(
          {
            target,
            indicator,
            result: { kind: 'figure', target: id, quote, quantity, period, estimated, flags },
          },
          units,
        )
      : undefined;
  const reason = verdict.reason ? words.reason[verdict.reason] : words.outcome[verdict.outcome];
  return {
    ...common,
    ...(months === '' ? {} : { detail: months }),
    target: target ? speech.target(target) : '',
    result: quantity ? speech.quantity(quantity) : reason,
    ...(rate === undefined ? { gap: reason } : { rate }),
  };
};

/** One row in words, for the text alternative. */
export const ratedWords = (row: Rated, speech: ChartSpeech): RowWords => ({
  ...row,
  rate: row.rate === undefined ? undefined : percentText(row.rate, speech),
  outcome: speech.words.outcome[row.verdict.outcome],
});
