import Papa from 'papaparse';
import type { z } from 'zod';
import type { Faults } from './fault.ts';
import { toFaults } from './problem.ts';
import { lineOf, readText } from './text-file.ts';

/** A record with the line of the file where it begins, for messages. */
export interface Row<T> {
  readonly line: number;
  readonly row: T;
}

/** What papaparse says to programmers, in a curator's words. */
const UNCLOSED = {
  problem: 'opens a quotation mark that is never closed',
  remedy: 'close it; write a quotation mark inside a cell twice',
};
const MISPLACED = {
  problem: 'has a quotation mark in the middle of a cell',
  remedy: 'write a quotation mark inside a cell twice',
};

/**
 * Reads a CSV file with a header into typed rows; all faults are reported, valid rows returned.
 * papaparse numbers records, but cells hold line breaks, so the line is counted from its cursor.
 * @param columns the header in any order; the first of them names a record, and one that ends
 * with a question mark may be missing, which leaves its cells empty.
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
  const required = columns.filter((column) => !column.endsWith('?'));
  const known = columns.map((column) => column.replace(/\?$/u, ''));

  const records: { cells: string[]; line: number }[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const line = lineOf(text, start);
      start = meta.cursor;
      if (errors.length > 0) {
        const unclosed = errors[0]?.code === 'MissingQuotes';
        faults.add({ file, line, ...(unclosed ? UNCLOSED : MISPLACED) });
        faults.lose(file);
      } else if (data.some((cell) => cell.trim() !== '')) records.push({ cells: data, line });
    },
  });

  const [header, ...body] = records;
  if (!header) {
    if (!faults.lacks(file))
      faults.add({
        file,
        problem: 'is empty',
        remedy: `begin with the header: ${required.join(',')}`,
      });
    faults.lose(file);
    return [];
  }
  const names = header.cells.map((name) => name.trim());
  const missing = required.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => !known.includes(name));
  const repeated = names.filter((name, index) => names.indexOf(name) < index && name !== '');
  for (const field of missing)
    faults.add({
      file,
      line: 1,
      field,
      problem: 'is missing in the header',
      remedy: `the header must be: ${required.join(',')}`,
    });
  for (const field of unknown)
    faults.add({
      file,
      line: 1,
      field,
      problem: field === '' ? 'has a column without a name' : 'is not a column of this table',
      remedy: 'remove it or correct its name',
    });
  for (const field of repeated)
    faults.add({
      file,
      line: 1,
      field,
      problem: 'stands twice in the header',
      remedy: 'remove one of the two with its cells',
    });
  if (missing.length > 0 || unknown.length > 0 || repeated.length > 0) {
    faults.lose(file);
    return [];
  }

  return body.flatMap(({ cells, line }) => {
    if (cells.length !== names.length) {
      faults.add({
        file,
        line,
        problem: `has ${cells.length} cells instead of ${names.length}`,
        remedy:
          cells.length > names.length
            ? 'put cells that hold a comma between quotation marks'
            : 'write a comma for every empty cell too',
      });
      // Cells that hold a comma come later: the first names the record.
      faults.lose(file, cells[0] ?? '');
      return [];
    }
    const record = Object.fromEntries([
      ...known.map((name) => [name, ''] as const),
      ...names.map((name, index) => [name, cells[index] ?? ''] as const),
    ]);
    const parsed = schema.safeParse(record);
    if (parsed.success) return [{ line, row: parsed.data }];
    toFaults(parsed.error, file, line).forEach((fault) => faults.add(fault));
    faults.lose(file, record[known[0] ?? '']?.trim() ?? '');
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
