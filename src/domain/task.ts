import { z } from 'zod';
import { list, ordinal, text } from './cell.ts';

/** One row of an official completion table, whole: what was promised, by whom, what was reported. */
export const taskSchema = z.object({
  no: ordinal,
  section: text,
  themes: list,
  text,
  leaders: list,
  bureaus: list,
  report: text,
});
export type Task = z.infer<typeof taskSchema>;
