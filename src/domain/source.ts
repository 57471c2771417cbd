import { z } from 'zod';
import { id, text } from './cell.ts';

/** A document that figures are taken from. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  shortTitle: text,
  publisher: text,
  /** What an English reader is told; the official names stay Chinese. */
  shortTitleEn: text.optional(),
  publisherEn: text.optional(),
  /** ISO date, or a year or month where no more is known. */
  issued: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date\nwrite 2024-01-08, 2025-03 or 2021'),
  indexNumber: text.optional(),
  /** The day on which the figures of the document came onto the site. */
  collected: z.iso.date('is not a date\nwrite e.g. 2026-11-22').optional(),
  /** Pages link to it, so `javascript:` and the like are refused. */
  url: z
    .url({
      protocol: /^https?$/u,
      error: 'is not an address\nwrite a full http(s) address or leave the field out',
    })
    .optional(),
  /** The name of the text file that the sha256 belongs to. */
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a sha256\nrun sha256sum on the file'),
  /** `whole`: the table is carried as data. `quotes`: only short quotes are. */
  carried: z.enum(['whole', 'quotes'], 'is not known\nuse "whole" or "quotes"'),
  rights: text,
  caveats: z.array(text),
});

export type Source = z.infer<typeof sourceSchema>;
