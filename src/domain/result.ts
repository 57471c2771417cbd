import { z } from 'zod';
import {
  flag,
  oneOf,
  optionalNumber,
  optionalText,
  parsePrinted,
  say,
  text,
  type Printed,
} from './cell.ts';
import { curatedFlags, type Flag } from './flag.ts';
import { parsePeriod, type Period } from './period.ts';
import { optionalBound, sum, type Quantity } from './quantity.ts';

/** What the report answers: a figure, words alone, a figure of something else, “later”, or nothing. */
export const RESULT_KINDS = ['figure', 'assertion', 'other', 'deferred', 'silent'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

interface Answer {
  readonly target: string;
  readonly flags: readonly Flag[];
  /** One sentence for the reader, in plain words. */
  readonly note?: string;
}
interface Measured extends Answer {
  readonly quote: string;
  readonly quantity: Quantity;
  readonly period: Period;
  readonly estimated: boolean;
  /** The growth rate printed with it, in percent. */
  readonly growth?: Printed;
  /** The printed parts, where the report prints no total. */
  readonly parts?: readonly number[];
}
export interface FigureResult extends Measured {
  readonly kind: 'figure';
}
export interface OtherResult extends Measured {
  readonly kind: 'other';
  /** Why the figure is of something else. */
  readonly note: string;
}
export interface WordsResult extends Answer {
  readonly kind: 'assertion' | 'deferred';
  readonly quote: string;
}
export interface SilentResult extends Answer {
  readonly kind: 'silent';
}
export type Result = FigureResult | OtherResult | WordsResult | SilentResult;

const MEASURED_FIELDS = [
  'value',
  'value_to',
  'unit',
  'bound',
  'period',
  'parts',
  'growth',
] as const;

/** Reads "8+44" as [8, 44]. */
const parseParts = (cell: string) => cell.split('+').map((part) => parsePrinted(part.trim()));

/** A row of a results table becomes one of the five kinds; a field that does not belong is a fault. */
export const resultSchema = z
  .object({
    target: text,
    kind: oneOf(RESULT_KINDS),
    value: optionalNumber,
    value_to: optionalNumber,
    unit: optionalText,
    bound: optionalBound,
    estimated: flag,
    period: optionalText,
    parts: optionalText,
    growth: optionalNumber,
    flags: curatedFlags,
    quote: optionalText,
    note: optionalText,
  })
  .transform((row, context): Result => {
    let faulty = false;
    const issue = (field: string, problem: string, remedy: string) => {
      faulty = true;
      context.addIssue({ code: 'custom', path: [field], message: say(problem, remedy) });
    };
    const answer: Answer = {
      target: row.target,
      flags: row.flags,
      ...(row.note ? { note: row.note } : {}),
    };
    const measured = row.kind === 'figure' || row.kind === 'other';
    if (!measured) {
      for (const field of MEASURED_FIELDS) {
        if (row[field] !== undefined)
          issue(
            field,
            `is filled, but a result of kind "${row.kind}" has no figure`,
            'empty it or change the kind',
          );
      }
    }
    if (row.kind === 'silent') {
      if (row.quote)
        issue(
          'quote',
          'is filled, but the report is said to be silent',
          'empty it or change the kind',
        );
      return faulty ? z.NEVER : { kind: 'silent', ...answer };
    }
    if (!row.quote) issue('quote', 'is empty', 'copy the words of the report that this rests on');
    if (!measured) {
      const kind = row.kind === 'deferred' ? 'deferred' : 'assertion';
      return faulty ? z.NEVER : { kind, ...answer, quote: row.quote ?? '' };
    }

    const parts = row.parts ? parseParts(row.parts) : undefined;
    if (parts?.some((part) => !part))
      issue('parts', `"${row.parts}" is not a sum`, 'write the printed numbers as in 8+44');
    if (parts && row.value)
      issue(
        'value',
        'is filled beside parts',
        'leave it empty: the sum is computed from the parts',
      );
    if (!parts && !row.value)
      issue('value', 'has no number', 'fill it in, give parts, or change the kind');
    if (row.value && row.value_to && row.value_to.value < row.value.value)
      issue('value_to', 'is below value', 'write the smaller number in value');
    if (parts && row.value_to)
      issue('value_to', 'is filled beside parts', 'leave it empty: a sum is one number');
    if (!row.unit) issue('unit', 'is empty', 'write the unit as printed');
    if (!row.bound)
      issue(
        'bound',
        'is empty',
        'write exact, or how the number is qualified (余 moreThan, 以上 atLeast, 近 almost, 约 about)',
      );
    const period = row.period ? parsePeriod(row.period) : undefined;
    if (!period)
      issue(
        'period',
        `"${row.period ?? ''}" is not a period`,
        'write 2023, or 2021-01/2021-10 for a part of a year',
      );
    if (row.kind === 'other' && !row.note)
      issue('note', 'is empty', 'say why the figure is of something else');
    if (faulty || !period || !row.unit || !row.bound || !row.quote) return z.NEVER;

    const printed = (parts ?? [row.value]).filter((part) => part !== undefined);
    const both = {
      ...answer,
      quote: row.quote,
      quantity: {
        value: sum(printed.map((part) => part.value)),
        ...(row.value_to ? { upTo: row.value_to.value } : {}),
        decimals: Math.max(...printed.map((part) => part.decimals)),
        unit: row.unit,
        bound: row.bound,
      },
      period,
      estimated: row.estimated,
      ...(row.growth ? { growth: row.growth } : {}),
      ...(parts ? { parts: printed.map((part) => part.value) } : {}),
    };
    return row.kind === 'figure'
      ? { kind: 'figure', ...both }
      : { kind: 'other', ...both, note: row.note ?? '' };
  });
