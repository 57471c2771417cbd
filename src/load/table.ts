import Papa from 'papaparse';
import type { z } from 'zod';
import type { Faults } from './fault.ts';
import { toFaults } from './problem.ts';
import { readText } from './text-file.ts';

/** A record with the line of the file where it begins, for messages. */
export interface Row<T> {
  readonly line: number;
  readonly row: T;
}

const countLines = (text: string): number => text.split('\n').length - 1;

/**
 * Reads a CSV file with a header into typed rows; all faults are reported, valid rows returned.
 * papaparse numbers records, but cells hold line breaks, so the line is counted from its cursor.
 * @param columns the exact header; a missing or unknown column is a fault.
 */
export const readTable = <S extends z.ZodType>(
  root: string,
  file: string,
  columns: readonly string[],
  schema: S,
  faults: Faults,
): Row<z.output<S>>[] => {
  const text = readText(root, file, faults);
  if (text === undefined) return [];

  const records: { cells: string[]; line: number }[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const line = 1 + countLines(text.slice(0, start));
      start = meta.cursor;
      for (const { message } of errors) {
        faults.add({
          file,
          line,
          problem: `is not valid CSV (${message})`,
          remedy: 'close every quotation mark; write a quotation mark inside a cell twice',
        });
      }
      if (errors.length === 0 && data.some((cell) => cell.trim() !== ''))
        records.push({ cells: data, line });
    },
  });

  const [header, ...body] = records;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const missing = columns.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !columns.includes(name));
  for (const field of missing)
    faults.add({
      file,
      line: 1,
      field,
      problem: 'is a missing column',
      remedy: `the header must be: ${columns.join(',')}`,
    });
  for (const field of unknown)
    faults.add({
      file,
      line: 1,
      field,
      problem: 'is an unknown column',
      remedy: 'remove it or correct its name',
    });
  if (missing.length > 0 || unknown.length > 0) return [];

  return body.flatMap(({ cells, line }) => {
    if (cells.length !== names.length) {
      faults.add({
        file,
        line,
        problem: `has ${cells.length} cells instead of ${names.length}`,
        remedy: 'put cells that hold a comma between quotation marks',
      });
      return [];
    }
    const record = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    const parsed = schema.safeParse(record);
    if (parsed.success) return [{ line, row: parsed.data }];
    toFaults(parsed.error, file, line).forEach((fault) => faults.add(fault));
    return [];
  });
};

/** Reports every row whose key was there before. */
export const refuseDuplicates = <T>(
  rows: readonly Row<T>[],
  file: string,
  field: string,
  key: (row: T) => string,
  faults: Faults,
): void => {
  const first = new Map<string, number>();
  for (const { line, row } of rows) {
    const value = key(row);
    const before = first.get(value);
    if (before === undefined) first.set(value, line);
    else
      faults.add({
        file,
        line,
        field,
        problem: `"${value}" stands in line ${before} already`,
        remedy: 'remove one of the two or correct it',
      });
  }
};
