import type { z } from 'zod';
import type { Faults } from './fault.ts';
import { toFaults } from './problem.ts';
import { readText } from './text-file.ts';

/**
 * Reads a JSON file by its schema.
 * @returns `undefined` after reporting what is wrong.
 */
export const readJson = <S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  faults: Faults,
): z.output<S> | undefined => {
  const text = readText(root, file, faults);
  if (text === undefined) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    faults.add({
      file,
      problem: `is not valid JSON (${error instanceof Error ? error.message : 'unreadable'})`,
      remedy: 'mend it there; a missing comma or quotation mark just before is the usual cause',
    });
    return undefined;
  }
  const checked = schema.safeParse(parsed);
  if (checked.success) return checked.data;
  toFaults(checked.error, file).forEach((fault) => faults.add(fault));
  return undefined;
};
