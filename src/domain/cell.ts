import { z } from 'zod';

/**
 * Schemas for the cells of a table, where everything arrives as text.
 *
 * An empty cell is never a value: `z.coerce.number()` would turn it into 0, and in this project
 * missing is never zero. Every message has two lines: what is wrong, then what to do.
 */

/** A message in two parts; the loader splits them again at the line break. */
export const say = (problem: string, remedy: string): string => `${problem}\n${remedy}`;

/** Text that must be there. */
export const text = z.string().trim().min(1, say('is empty', 'fill it in'));

/** Text that may be missing; an empty cell becomes `undefined`. */
export const optionalText = z
  .string()
  .trim()
  .transform((cell) => (cell === '' ? undefined : cell));

/** Text of a given shape; a message names what stands there instead. */
export const shaped = (shape: RegExp, isNot: string, remedy: string) =>
  z.string().regex(shape, {
    error: (issue) => say(`"${String(issue.input)}" is not ${isNot}`, remedy),
  });

/** An identifier as it stands in addresses: lower-case letters, digits, hyphens. */
export const id = shaped(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'an id',
  'use lower-case letters, digits and hyphens, e.g. "foreign-capital"',
);

/** An identifier that may be missing. */
export const optionalId = z
  .string()
  .transform((cell) => (cell.trim() === '' ? undefined : cell))
  .pipe(id.optional());

/** A number with the decimals that were printed, so that 38.60 keeps its two. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/** Reads "7.45" as `{ value: 7.45, decimals: 2 }`. Source: plain decimal notation, no separators. */
export const parsePrinted = (cell: string): Printed | undefined => {
  const match = /^-?\d+(?:\.(\d+))?$/.exec(cell);
  return match ? { value: Number(cell), decimals: match[1]?.length ?? 0 } : undefined;
};

/** An optional plain number; an empty cell becomes `undefined`, never 0. */
export const optionalNumber = z.string().transform((cell, context): Printed | undefined => {
  const trimmed = cell.trim();
  if (trimmed === '') return undefined;
  const printed = parsePrinted(trimmed);
  if (!printed) {
    context.addIssue({
      code: 'custom',
      message: say(
        `"${cell}" is not a plain number`,
        'write it as in 7.45, without separators or a unit',
      ),
    });
  }
  return printed;
});

/** A plain number that must be there. */
export const number = optionalNumber.transform((printed, context): Printed => {
  if (printed) return printed;
  context.addIssue({ code: 'custom', message: say('has no number', 'fill it in') });
  return z.NEVER;
});

/** A whole number from 1 upwards. */
export const ordinal = shaped(/^[1-9]\d*$/, 'a whole number from 1', 'write e.g. 53').transform(
  Number,
);

/** One of a fixed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words, {
    error: (issue) =>
      say(`"${String(issue.input)}" is not known here`, `use one of: ${words.join(', ')}`),
  });

/** One of a fixed list of words, or an empty cell. */
export const optionalOneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.union([z.literal('').transform(() => undefined), oneOf(words)], {
    error: (issue) =>
      say(
        `"${String(issue.input)}" is not known here`,
        `leave it empty or use one of: ${words.join(', ')}`,
      ),
  });

/** A list written with semicolons; an empty cell is an empty list. */
export const list = z.string().transform((cell) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** `true` or an empty cell; spreadsheets write `TRUE`. */
export const flag = z
  .string()
  .transform((cell) => (cell === 'TRUE' ? 'true' : cell))
  .pipe(optionalOneOf(['true']))
  .transform((cell) => cell === 'true');
