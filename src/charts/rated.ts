import { attainment, type Comparison } from '../domain/comparison.ts';
import { targetOf } from '../domain/judge-achievement.ts';
import { isPartial, isPartOf } from '../domain/period.ts';
import type { Units } from '../domain/unit.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { JudgedAchievement } from '../domain/year.ts';
import { monthsText, plain, quantityText, rounded, targetText } from '../format/number.ts';
import { resultText } from '../format/prose.ts';
import { OUTCOME_WORD, REASON_WORD } from '../format/words.ts';

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

export const NO_TARGET = '目标数没有印出';

const partsText = (parts: readonly number[], decimals: number): string =>
  `${parts.map((value) => plain({ value, decimals })).join('＋')}＝`;

/** A comparison as a row. */
export const ratedComparison = (comparison: Comparison, units: Units): Rated => {
  const { target, result, indicator, verdict } = comparison;
  const rate = attainment(comparison, units);
  const measured = result.kind === 'figure' || result.kind === 'other';
  const text = resultText(comparison);
  const common = {
    label: indicator.label,
    target: targetText(target),
    verdict,
    provisional: measured && result.estimated,
    partial: measured && isPartOf(result.period, target.period),
    open: measured && ['moreThan', 'atLeast'].includes(result.quantity.bound),
  };
  if (rate === undefined || result.kind !== 'figure') {
    const reason = verdict.reason ? REASON_WORD[verdict.reason] : '';
    return { ...common, result: text, gap: measured ? `${reason}：报了${text}` : reason };
  }
  const { parts, quantity } = result;
  return {
    ...common,
    result: parts ? partsText(parts, quantity.decimals) + text : text,
    rate,
    ...(parts ? { parts: parts.map((part) => (part / quantity.value) * rate) } : {}),
  };
};

/** An achievement with a published target or completion rate as a row. */
export const ratedAchievement = (
  { achievement, indicator, verdict }: JudgedAchievement & { readonly verdict: Verdict },
  units: Units,
): Rated => {
  const { quantity, period, attainment: printed } = achievement;
  const target = targetOf(achievement);
  const months = isPartial(period) ? monthsText(period) : '';
  const common = {
    label: indicator.label,
    verdict,
    provisional: achievement.estimated,
    partial: isPartial(period),
    open: quantity ? ['moreThan', 'atLeast'].includes(quantity.bound) : false,
  };
  if (!target && printed) {
    const amount = quantity ? `报${quantityText(quantity)}` : '';
    return {
      ...common,
      detail: [months, amount, NO_TARGET].filter((part) => part !== '').join('，'),
      target: '',
      result: `完成率${plain(printed)}%`,
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
  const reason = verdict.reason ? REASON_WORD[verdict.reason] : OUTCOME_WORD[verdict.outcome];
  return {
    ...common,
    ...(months === '' ? {} : { detail: months }),
    target: target ? targetText(target) : '',
    result: quantity ? quantityText(quantity) : reason,
    ...(rate === undefined ? { gap: reason } : { rate }),
  };
};

/** One row in words, for the text alternative. */
export const ratedSentence = ({ label, detail, target, result, rate, gap, verdict }: Rated) => {
  const about = detail === undefined ? '' : `（${detail}）`;
  const promised = target === '' ? '' : `目标${target}，`;
  // A completion rate says by itself how much of the target it is.
  const share = rate === undefined || target === '' ? '' : `，为目标的${rounded(rate)}%`;
  const reported = rate === undefined ? (gap ?? '') : `报告${result}${share}`;
  return `${label}${about}：${promised}${reported}，${OUTCOME_WORD[verdict.outcome]}。`;
};
