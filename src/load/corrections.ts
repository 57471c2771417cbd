import { existsSync } from 'node:fs';
import path from 'node:path';
import { correctionSchema, type Correction } from '../domain/correction.ts';
import { Faults } from './fault.ts';
import { readTable, refuseDuplicates, type Row } from './table.ts';

/** The table of corrections of a place. */
export const correctionsFile = (place: string): string => `${place}/corrections.csv`;

export const CORRECTION_COLUMNS = [
  ...['id', 'date', 'year', 'figure', 'field', 'before', 'after', 'why', 'why_en'],
] as const;

/** Reads the corrections of a place in the order in which they were made; there may be none yet. */
export const readCorrectionRows = (
  root: string,
  place: string,
  faults: Faults,
): Row<Correction>[] => {
  const file = correctionsFile(place);
  if (!existsSync(path.join(root, file))) return [];
  const rows = readTable(root, file, CORRECTION_COLUMNS, correctionSchema, faults);
  refuseDuplicates(rows, file, 'id', ({ id }) => id, faults);
  rows.forEach(({ line, row }, index) => {
    const above = rows[index - 1]?.row;
    if (above && row.date < above.date)
      faults.add({
        ...{ file, line, field: 'date' },
        problem: `${row.date} is before ${above.date} in the row above`,
        remedy: 'put new entries at the end, or correct the date',
      });
  });
  return rows;
};

/**
 * The corrections of a place, oldest first.
 * @throws DataError where the table is malformed.
 */
export const readCorrections = (root: string, place: string): readonly Correction[] => {
  const faults = new Faults();
  const rows = readCorrectionRows(root, place, faults);
  faults.throwIfAny();
  return rows.map(({ row }) => row);
};
