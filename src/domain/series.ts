import { z } from 'zod';
import { id, text } from './cell.ts';

/** Indicators that belong on one page over the years, though measured or worded differently. */
export const seriesSchema = z
  .object({ id, label: text, label_en: text, about: text, about_en: text })
  .transform(({ label_en, about_en, ...row }) => ({
    ...row,
    labelEn: label_en,
    aboutEn: about_en,
  }));
export type Series = z.infer<typeof seriesSchema>;
