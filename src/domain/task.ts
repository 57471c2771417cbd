import { z } from 'zod';
import { list, optionalText, ordinal, text } from './cell.ts';

/** One row of an official completion table, whole: what was promised, by whom, what was reported. */
export const taskSchema = z
  .object({
    no: ordinal,
    section: text,
    themes: list,
    text,
    leaders: list,
    bureaus: list,
    report: text,
    /** What the task is about, for English readers; the official table gives its tasks no titles. */
    title_en: optionalText,
  })
  .transform(({ title_en, ...row }) => ({
    ...row,
    ...(title_en === undefined ? {} : { titleEn: title_en }),
  }));
export type Task = z.infer<typeof taskSchema>;
