import { z } from 'zod';
import { id } from './cell.ts';

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, 'is not a sha256\nlet src/commands/record-versions.ts write it');

/** One version of a chart that somebody may have embedded. */
export const versionSchema = z.strictObject({
  language: z.enum(['zh', 'en'], 'is not a language\nlet src/commands/record-versions.ts write it'),
  /** Part of its address: the first twelve digits of `sha256`. */
  version: z
    .string()
    .regex(/^[0-9a-f]{12}$/u, 'is not a version\nlet src/commands/record-versions.ts write it'),
  /** Of the document's bytes. */
  sha256,
  /** Of what the chart says, whatever it looks like. */
  content: sha256,
});

const recordedSchema = versionSchema.refine((each) => each.sha256.startsWith(each.version), {
  path: ['version'],
  error: 'is not the beginning of its sha256\nlet src/commands/record-versions.ts write it',
});

/** A chart that was published once, and so may never disappear. */
export const publishedSchema = z.strictObject({
  id,
  /** The chart that took the place of one that is gone. */
  redirect: id.optional(),
  /** Oldest first. */
  versions: z.array(recordedSchema),
});

export type PublishedVersion = z.infer<typeof versionSchema>;
export type Published = z.infer<typeof publishedSchema>;
