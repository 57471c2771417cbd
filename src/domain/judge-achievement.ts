import type { Achievement } from './achievement.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './judge.ts';
import type { Period } from './period.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';
import type { Units } from './unit.ts';
import type { Verdict } from './verdict.ts';

/** What was published of a target, as a target of the whole year; nothing where none was. */
export const targetOf = (achievement: Achievement): Target | undefined => {
  const { target, id, indicator } = achievement;
  return (
    target && {
      id,
      task: 0,
      indicator,
      comparator: target.comparator,
      value: target.value,
      decimals: target.decimals,
      unit: target.unit,
      period: wholeYear(achievement.period),
      printedIn: 'report',
      quote: target.quote,
    }
  );
};

const wholeYear = ({ year }: Period): Period => ({ year, from: 1, to: 12 });

const resultOf = ({ id, flags, note, quote, quantity, period, estimated }: Achievement): Result => {
  const answer = { target: id, flags, ...(note ? { note } : {}), quote };
  return quantity
    ? { kind: 'figure', ...answer, quantity, period, estimated }
    : { kind: 'assertion', ...answer };
};

/**
 * Judges an achievement by its published target, or by the completion rate that its bureau printed.
 * @returns nothing where neither was published: without a target nothing can be judged.
 */
export const judgeAchievement = (
  achievement: Achievement,
  indicator: Indicator,
  units: Units,
): Verdict | undefined => {
  const target = targetOf(achievement);
  if (target) {
    const verdict = judge({ target, result: resultOf(achievement), indicator, units });
    // The page prints target and result together, so nothing was disclosed “afterwards”.
    return { ...verdict, flags: verdict.flags.filter((flag) => flag !== 'disclosedAfterwards') };
  }
  const rate = achievement.attainment;
  if (!rate) return undefined;
  const quantity = { ...rate, unit: '%', bound: 'exact' } as const;
  const verdict = judge({
    target: {
      ...{
        id: achievement.id,
        task: 0,
        indicator: achievement.indicator,
        unit: '%',
        quote: achievement.quote,
      },
      ...{
        comparator: 'exactly',
        value: 100,
        decimals: 0,
        // A rate reached within the year can only grow: it is a floor, like a running total.
        period: wholeYear(achievement.period),
        printedIn: 'task',
      },
    },
    result: {
      ...{
        kind: 'figure',
        target: achievement.id,
        flags: achievement.flags,
        quote: achievement.quote,
      },
      ...{ quantity, period: achievement.period, estimated: achievement.estimated },
    },
    indicator: { ...indicator, measure: 'share', direction: 'higher' },
    units,
  });
  return { ...verdict, rule: 'completionRate' };
};
