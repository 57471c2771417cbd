import { z } from 'zod';
import { list, number, say, text } from './cell.ts';

const factor = number.refine(
  ({ value }) => value > 0,
  say('is not above zero', 'write how many of the base one of it is, e.g. 10000'),
);

/** A unit as the documents print it, and how it converts: 1 万方 is 10000 平方米. */
export const unitSchema = z
  .object({ unit: text, label_en: text, base: text, factor, spellings: list })
  .transform((row) => ({
    id: row.unit,
    labelEn: row.label_en,
    base: row.base,
    factor: row.factor.value,
    /** The ways it stands in the documents; a quote must hold one of them. */
    spellings: row.spellings.length > 0 ? row.spellings : [row.unit],
  }));

export type Unit = z.infer<typeof unitSchema>;
export type Units = ReadonlyMap<string, Unit>;

/**
 * The factor that turns a value in `from` into a value in `to`.
 * @returns `undefined` where the two units measure different things, or one is unknown.
 */
export const conversion = (units: Units, from: string, to: string): number | undefined => {
  if (from === to) return 1;
  const [a, b] = [units.get(from), units.get(to)];
  return a && b && a.base === b.base ? a.factor / b.factor : undefined;
};
