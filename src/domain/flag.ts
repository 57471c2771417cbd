import { z } from 'zod';
import { list, say } from './cell.ts';

/**
 * What a reader must know beside a verdict; flags never change it.
 * The curated ones are in the data, the others follow from it.
 */
export const CURATED_FLAGS = ['nameChanged', 'stageDiffers'] as const;
export const FLAGS = [
  'provisional',
  'partialPeriod',
  'sumOfParts',
  'disclosedAfterwards',
  ...CURATED_FLAGS,
] as const;
export type Flag = (typeof FLAGS)[number];

/** A cell with curated flags. */
export const curatedFlags = list.pipe(
  z.array(
    z.enum(CURATED_FLAGS, {
      error: (issue) =>
        say(
          `"${String(issue.input)}" is not a flag to be set by hand`,
          `use ${CURATED_FLAGS.join(' or ')}; the others follow from the data`,
        ),
    }),
  ),
);
