import Papa from 'papaparse';
import type { z } from 'zod';
import type { Faults } from './fault.ts';
import { toFaults } from './problem.ts';
import { AS_TABLE, lineOf, readText } from './text-file.ts';

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
 * What stands between cells: commas, or what Excel writes instead in some languages and when it
 * saves as text. No name of a column holds any of the three, so the header tells.
 */
const delimiterOf = (text: string): string => {
  const [header = ''] = text.split('\n', 1);
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
};

const isBlank = (cell: string): boolean => cell.trim() === '';

/** A record without the blank cells that a spreadsheet adds behind the last column of a table. */
const trimmed = (cells: readonly string[], length: number): string[] =>
  cells.slice(length).every(isBlank) ? cells.slice(0, length) : [...cells];

/**
 * Reads a CSV file with a header into typed rows; all faults are reported, valid rows returned.
 * What spreadsheets do to a table is allowed for, as long as it can mean one thing only.
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
  const text = readText(root, file, faults, AS_TABLE);
  if (text === undefined) return [];
  const required = columns.filter((column) => !column.endsWith('?'));
  const known = columns.map((column) => column.replace(/\?$/u, ''));

  const records: { cells: string[]; line: number }[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const line = lineOf(text, start);
      start = meta.cursor;
      if (errors.length > 0) {
        const unclosed = errors[0]?.code === 'MissingQuotes';
        faults.add({ file, line, ...(unclosed ? UNCLOSED : MISPLACED) });
        faults.lose(file);
      } else if (!data.every(isBlank)) records.push({ cells: data, line });
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
  const named = header.cells.findLastIndex((name) => !isBlank(name)) + 1;
  const isUnnamed = body.some(({ cells }) => cells.slice(named).some((cell) => !isBlank(cell)));
  const names = (isUnnamed ? header.cells : header.cells.slice(0, named)).map((name) =>
    name.trim(),
  );
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

  return body.flatMap(({ cells: written, line }) => {
    const cells = trimmed(written, names.length);
    const record = Object.fromEntries([
      ...known.map((name) => [name, ''] as const),
      ...names.map((name, index) => [name, cells[index] ?? ''] as const),
    ]);
    const parsed = schema.safeParse(record);
    // Excel leaves out empty cells at the end of some rows. A comma lost before the last cell shifts
    // the cells behind it, and the record is no longer a valid one.
    if (cells.length > names.length || (cells.length < names.length && !parsed.success)) {
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
