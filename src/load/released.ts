import { existsSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { releasedSchema, type Released } from '../domain/release.ts';
import type { Faults } from './fault.ts';
import { readTable, refuseDuplicates, type Row } from './table.ts';

/** Where it is recorded what the last release said of every figure. */
export const RELEASED = 'released.csv';

const COLUMNS = ['place', 'year', 'figure', 'says', 'verdict', 'reason'] as const;

/** Reads the record of the last release; nothing where none has been recorded yet. */
export const readReleased = (root: string, faults: Faults): Row<Released>[] | undefined => {
  if (!existsSync(path.join(root, RELEASED))) return undefined;
  const rows = readTable(root, RELEASED, COLUMNS, releasedSchema, faults);
  const key = ({ place, year, figure }: Released) => `${place} ${year} ${figure}`;
  refuseDuplicates(rows, RELEASED, 'figure', key, faults);
  return rows;
};

/** The record as it stands in the data folder: a new release replaces it whole. */
export const releasedCsv = (release: readonly Released[]): string =>
  csvLines([COLUMNS, ...release.map((row) => COLUMNS.map((column) => row[column] ?? ''))]);

/** Rows of a table of the data folder. */
export const csvLines = (rows: readonly (readonly (string | number)[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\n' },
  )}\n`;
