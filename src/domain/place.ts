import { z } from 'zod';
import { id, list, text } from './cell.ts';

/** A district whose government is followed. */
export const placeSchema = z.strictObject({
  id,
  name: text,
  nameEn: text,
  within: text,
  government: text,
});
export type Place = z.infer<typeof placeSchema>;

/** An office of the district; `aliases` are the names that other documents print. */
export const bureauSchema = z
  .object({ id, name: text, name_en: text, aliases: list })
  .transform(({ name_en, ...row }) => ({ ...row, nameEn: name_en }));
export type Bureau = z.infer<typeof bureauSchema>;

/** What a resident would look for: housing, schools, health … */
export const themeSchema = z
  .object({ id, label: text, label_en: text })
  .transform(({ label_en, ...row }) => ({ ...row, labelEn: label_en }));
export type Theme = z.infer<typeof themeSchema>;
