import { z } from 'zod';
import { id, oneOf, ordinal, say, shaped, text } from './cell.ts';
import { splitStatements, STATEMENTS } from './release-says.ts';

/** What of a figure was corrected: one of its statements, its verdict, or all of it. */
export const CORRECTED = [...STATEMENTS, 'verdict', 'removed'] as const;
export type Corrected = (typeof CORRECTED)[number];

const cell = z.string().trim();
const date = shaped(/^\d{4}-\d{2}-\d{2}$/u, 'a date', 'write e.g. 2026-11-22').pipe(
  z.iso.date(say('is no day of the calendar', 'write e.g. 2026-11-22')),
);

/**
 * A change of something that had been published. `before` and `after` are written as in
 * released.csv; an empty one says that there was, or is, no such statement.
 */
export const correctionSchema = z
  .object({
    id,
    date,
    year: ordinal,
    figure: shaped(
      /^(?:[1-9]\d*\.[1-9]\d*\.(?:target|result)|[a-z0-9]+(?:-[a-z0-9]+)*)$/u,
      'a figure',
      'write it as in released.csv, e.g. 53.2.result',
    ),
    field: oneOf(CORRECTED),
    before: cell,
    after: cell,
    why: text,
    why_en: text,
  })
  .superRefine((row, context) => {
    const issue = (field: 'before' | 'after', problem: string, remedy: string) =>
      context.addIssue({ code: 'custom', path: [field], message: say(problem, remedy) });
    if (row.field === 'removed' && row.after !== '')
      issue('after', 'is filled, but the figure is removed', 'empty it');
    if (row.field === 'removed' && row.before === '')
      issue('before', 'is empty', 'write what the figure said, as in released.csv');
    if (row.field !== 'removed' && row.before === row.after)
      issue('after', 'is the same as before', 'write what was changed, or remove the entry');
  })
  .transform(({ why_en, ...row }) => ({ ...row, whyEn: why_en }));
export type Correction = z.infer<typeof correctionSchema>;

/** What an entry changed, statement by statement; a removal takes away all that the figure said. */
export const changesOf = ({
  field,
  before,
  after,
}: Pick<Correction, 'field' | 'before' | 'after'>): readonly {
  readonly field: Exclude<Corrected, 'removed'>;
  readonly before: string;
  readonly after: string;
}[] =>
  field === 'removed'
    ? [...splitStatements(before)].map(([name, said]) => ({ field: name, before: said, after: '' }))
    : [{ field, before, after }];
