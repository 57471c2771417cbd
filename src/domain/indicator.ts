import { z } from 'zod';
import { id, oneOf, optionalId, optionalText, text } from './cell.ts';

/** What kind of number it is. Only counts and amounts start at zero and may be given in percent of a target. */
export const MEASURES = ['count', 'amount', 'level', 'growth', 'share'] as const;

/** Which way is good. `neutral` can be reported, but not judged. */
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;

/** What is measured, whatever the year or the document. */
export const indicatorSchema = z
  .object({
    id,
    label: text,
    label_en: text,
    unit: text,
    measure: oneOf(MEASURES),
    direction: oneOf(DIRECTIONS),
    definition: optionalText,
    /** The series it belongs to, together with what is measured or worded otherwise. */
    series: optionalId,
  })
  .transform(({ label_en, ...row }) => ({ ...row, labelEn: label_en }));

export type Indicator = z.infer<typeof indicatorSchema>;
export type Measure = Indicator['measure'];

/** Counts and amounts start at zero, so a share of the target means something. */
export const isZeroOrigin = (measure: Measure): boolean =>
  measure === 'count' || measure === 'amount';
