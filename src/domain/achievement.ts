import { z } from 'zod';
import {
  flag,
  id,
  oneOf,
  optionalId,
  optionalNumber,
  optionalOneOf,
  optionalText,
  ordinal,
  say,
  text,
} from './cell.ts';
import { curatedFlags } from './flag.ts';
import { period } from './period.ts';
import { optionalBound } from './quantity.ts';
import { COMPARATORS } from './target.ts';

const optionalOrdinal = z.union([z.literal('').transform(() => undefined), ordinal], {
  error: (issue) =>
    say(`"${String(issue.input)}" is not a whole number from 1`, 'write e.g. 3 or nothing'),
});

/** A reported figure of a bureau, a claim without one, or a rank alone. */
export const ACHIEVEMENT_KINDS = ['figure', 'assertion', 'rank'] as const;

/** What a bureau reported of a year, with its target where one was published. */
export const achievementSchema = z
  .object({
    id,
    /** Nothing where the document speaks for the government as a whole. */
    bureau: optionalId,
    source: id,
    indicator: id,
    kind: oneOf(ACHIEVEMENT_KINDS),
    value: optionalNumber,
    unit: optionalText,
    bound: optionalBound,
    estimated: flag,
    period,
    growth: optionalNumber,
    growth_bound: optionalBound,
    rank: optionalOrdinal,
    rank_among: optionalText,
    attainment: optionalNumber,
    target: optionalNumber,
    target_unit: optionalText,
    target_comparator: optionalOneOf(COMPARATORS),
    target_quote: optionalText,
    quote: text,
    flags: curatedFlags,
    note: optionalText,
    /** The task whose report prints it, where it stands in a completion table. */
    task: optionalOrdinal,
  })
  .superRefine((row, context) => {
    const need = (field: keyof typeof row, when: string) => {
      if (row[field] === undefined) {
        context.addIssue({
          code: 'custom',
          path: [field],
          message: say(`is empty, but ${when}`, 'fill it in'),
        });
      }
    };
    if (row.kind === 'figure')
      (['value', 'unit', 'bound'] as const).forEach((field) => need(field, 'kind is "figure"'));
    if (row.kind === 'rank') need('rank', 'kind is "rank"');
    if (row.rank !== undefined) need('rank_among', 'a rank is given');
    if (row.target !== undefined)
      (['target_unit', 'target_comparator', 'target_quote'] as const).forEach((field) =>
        need(field, 'a target is given'),
      );
    const filled = (['target_unit', 'target_comparator', 'target_quote'] as const).find(
      (field) => row[field] !== undefined,
    );
    if (filled) need('target', `${filled} is filled`);
    if (row.growth_bound !== undefined) need('growth', 'growth_bound is filled');
    if (row.rank_among !== undefined) need('rank', 'rank_among is filled');
    if (row.kind !== 'figure' && row.value !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: say(`is filled, but kind is "${row.kind}"`, 'empty it or change the kind'),
      });
    }
  })
  .transform(
    ({
      growth_bound,
      rank_among,
      target,
      target_unit,
      target_comparator,
      target_quote,
      value,
      unit,
      bound,
      ...row
    }) => ({
      ...row,
      ...(value && unit && bound
        ? { quantity: { value: value.value, decimals: value.decimals, unit, bound } }
        : {}),
      growthBound: growth_bound,
      rankAmong: rank_among,
      target:
        target && target_unit && target_comparator && target_quote
          ? {
              value: target.value,
              decimals: target.decimals,
              unit: target_unit,
              comparator: target_comparator,
              quote: target_quote,
            }
          : undefined,
    }),
  );
export type Achievement = z.infer<typeof achievementSchema>;
