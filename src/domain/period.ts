import { z } from 'zod';
import { say } from './cell.ts';

/** Whole months of one year, both ends included: 1–12 is the whole year. */
export interface Period {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const WRITTEN = /^(\d{4})(?:-(\d{2})\/(\d{4})-(\d{2}))?$/;

/** Reads `2023` or `2021-01/2021-10`. */
export const parsePeriod = (written: string): Period | undefined => {
  const match = WRITTEN.exec(written);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year, from: 1, to: 12 };
  const [from, to] = [Number(match[2]), Number(match[4])];
  const valid = Number(match[3]) === year && from >= 1 && from <= to && to <= 12;
  return valid ? { year, from, to } : undefined;
};

/** A cell that holds a period. */
export const period = z.string().transform((cell, context): Period => {
  const parsed = parsePeriod(cell.trim());
  if (parsed) return parsed;
  context.addIssue({
    code: 'custom',
    message: say(
      `"${cell}" is not a period`,
      'write 2023, or 2021-01/2021-10 for a part of a year',
    ),
  });
  return z.NEVER;
});

/** True for less than twelve months. */
export const isPartial = ({ from, to }: Period): boolean => to - from < 11;

/** True where `part` lies inside `whole` and is shorter. */
export const isPartOf = (part: Period, whole: Period): boolean =>
  part.year === whole.year &&
  part.from >= whole.from &&
  part.to <= whole.to &&
  part.to - part.from < whole.to - whole.from;

export const samePeriod = (a: Period, b: Period): boolean =>
  a.year === b.year && a.from === b.from && a.to === b.to;

/** The period as it is written in data: `2023` or `2021-01/2021-10`. */
export const writePeriod = ({ year, from, to }: Period): string => {
  const month = (value: number) => String(value).padStart(2, '0');
  return from === 1 && to === 12 ? String(year) : `${year}-${month(from)}/${year}-${month(to)}`;
};
