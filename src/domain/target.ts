import { z } from 'zod';
import {
  id,
  number,
  oneOf,
  optionalNumber,
  ordinal,
  say,
  shaped,
  text,
  type Printed,
} from './cell.ts';
import { period } from './period.ts';

/** How the promise is worded: 以上, a bare number, 以内, 左右, or a range. */
export const COMPARATORS = ['atLeast', 'exactly', 'atMost', 'about', 'between'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** A range has two ends in their order, and nothing else has an upper end. */
export const refuseBadRange = (
  row: { comparator: Comparator; value: Printed; value_to: Printed | undefined },
  context: z.RefinementCtx,
): void => {
  const issue = (message: string) =>
    context.addIssue({ code: 'custom', path: ['value_to'], message });
  if (row.comparator === 'between' && !row.value_to) {
    issue(say('is empty, but the target is a range', 'fill in the upper end'));
  }
  if (row.comparator !== 'between' && row.value_to) {
    issue(say('is filled, but the target is no range', 'empty it or use "between"'));
  }
  if (row.value_to && row.value_to.value < row.value.value) {
    issue(say('is below value', 'write the smaller number in value'));
  }
};

const ID = /^[1-9]\d*\.[1-9]\d*$/;

/** One quantified promise, as printed. */
export const targetSchema = z
  .object({
    id: shaped(ID, 'a target id', 'write task.number, e.g. 53.2'),
    task: ordinal,
    indicator: id,
    comparator: oneOf(COMPARATORS),
    value: number,
    value_to: optionalNumber,
    unit: text,
    period,
    /** `report` where the number appears only in the completion report. */
    printed_in: oneOf(['task', 'report']),
    quote: text,
  })
  .superRefine(refuseBadRange)
  .superRefine((row, context) => {
    if (ID.test(row.id) && row.id.split('.')[0] !== String(row.task)) {
      context.addIssue({
        code: 'custom',
        path: ['id'],
        message: say(
          `"${row.id}" does not begin with task ${row.task}`,
          'correct the id or the task',
        ),
      });
    }
  })
  .transform(({ value_to, printed_in, value, ...row }) => ({
    ...row,
    value: value.value,
    decimals: value.decimals,
    ...(value_to ? { upTo: value_to.value } : {}),
    printedIn: printed_in,
  }));
export type Target = z.infer<typeof targetSchema>;
