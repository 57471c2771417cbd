import type { z } from 'zod';
import type { Faults } from './fault.ts';
import { jsonFaultAt } from './json-fault.ts';
import { inPlainWords, toFaults } from './problem.ts';
import { lineOf, readText, showControls } from './text-file.ts';

/** A string may spell a control character as an escape, which the text of the file does not show. */
const inert = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? showControls(value) : value;

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
    parsed = JSON.parse(text, inert);
  } catch {
    const at = jsonFaultAt(text);
    const rest = text.slice(at).split('\n')[0]?.trim() ?? '';
    faults.add({
      file,
      line: lineOf(text, at),
      problem:
        rest === '' ? 'is not valid JSON: it ends too early' : `is not valid JSON before “${rest}”`,
      remedy:
        'mend it there; a missing or surplus comma, bracket or quotation mark is the usual cause',
    });
    faults.lose(file);
    return undefined;
  }
  const checked = schema.safeParse(parsed, { error: inPlainWords });
  if (checked.success) return checked.data;
  toFaults(checked.error, file).forEach((fault) => faults.add(fault));
  faults.lose(file);
  return undefined;
};
