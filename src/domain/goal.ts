import { z } from 'zod';
import { id, number, oneOf, optionalId, optionalNumber, optionalText, text } from './cell.ts';
import type { Indicator } from './indicator.ts';
import { period } from './period.ts';
import { resultSchema } from './result.ts';
import { COMPARATORS, refuseBadRange, type Target } from './target.ts';
import type { Verdict } from './verdict.ts';

/** A quantified promise that stands in a speech or an article, outside any completion table. */
export const goalSchema = z
  .object({
    id,
    source: id,
    /** The heading that it stands under, as printed. */
    section: optionalText,
    bureau: optionalId,
    indicator: id,
    comparator: oneOf(COMPARATORS),
    value: number,
    value_to: optionalNumber,
    unit: text,
    period,
    quote: text,
    note: optionalText,
  })
  .superRefine(refuseBadRange)
  .transform(({ value_to, value, ...row }) => ({
    ...row,
    value: value.value,
    decimals: value.decimals,
    ...(value_to ? { upTo: value_to.value } : {}),
  }));
export type Goal = z.infer<typeof goalSchema>;

/** What a later document says of a goal: a result as of any target, with the document's id. */
export const goalResultSchema = z
  .looseObject({ goal: id, source: id })
  .transform(({ goal, source, ...row }, context) => {
    const parsed = resultSchema.safeParse({ ...row, target: goal });
    if (parsed.success) return { goal, source, result: parsed.data };
    for (const { path, message } of parsed.error.issues) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
    return z.NEVER;
  });
export type GoalResult = z.infer<typeof goalResultSchema>;

/**
 * A goal with its result and verdict. Without them it is awaiting: no document here holds the
 * result yet, which is not the same as a government that did not say.
 */
export interface JudgedGoal {
  readonly goal: Goal;
  readonly indicator: Indicator;
  readonly answer?: GoalResult;
  readonly verdict?: Verdict;
}

/** The goal as a target, which is what can be judged. */
export const targetOfGoal = ({ goal }: Pick<JudgedGoal, 'goal'>): Target => {
  const { id, indicator, comparator, value, decimals, upTo, unit, period, quote } = goal;
  return {
    ...{ id, task: 0, indicator, comparator, value, decimals, unit, period, quote },
    ...(upTo === undefined ? {} : { upTo }),
    printedIn: 'task',
  };
};

/** The id of a goal among the figures of its year. */
export const goalFigureId = ({ id }: Pick<Goal, 'id'>): string => `goal-${id}`;
