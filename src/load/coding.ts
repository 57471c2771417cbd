import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  adjudicationSchema,
  codedSchema,
  codedVerdict,
  CODING_COLUMNS,
  differencesOf,
  fieldsOf,
  type Adjudication,
  type Coded,
  type Codings,
} from '../domain/coding.ts';
import { codingOfData } from '../domain/coding-of-data.ts';
import type { DoubleCoding } from '../domain/reliability.ts';
import type { Units } from '../domain/unit.ts';
import type { Year } from '../domain/year.ts';
import { COLUMNS } from './columns.ts';
import type { Faults } from './fault.ts';
import { readTable, refuseDuplicates, type Row } from './table.ts';

/**
 * Reads `coding/first.csv`, `second.csv` and `adjudications.csv` of a year, where it was coded twice,
 * and holds that the data are what the codings agree on or an adjudication says.
 * @returns nothing where the year was coded once, or a file could not be read.
 */
export const readCoding = (
  root: string,
  folder: string,
  year: Year,
  units: Units,
  faults: Faults,
): DoubleCoding | undefined => {
  const file = (name: string) => path.posix.join(folder, 'coding', name);
  if (!existsSync(path.join(root, folder, 'coding'))) return undefined;
  const coding = (name: string): Row<Coded>[] => {
    const rows = readTable(root, file(name), CODING_COLUMNS, codedSchema, faults);
    refuseDuplicates(rows, file(name), 'unit', ({ unit }) => unit, faults);
    return rows.filter((row) => canBeJudged(row, file(name), units, faults));
  };
  const [first, second] = [coding('first.csv'), coding('second.csv')];
  const settled = readTable(
    root,
    file('adjudications.csv'),
    COLUMNS.adjudications,
    adjudicationSchema,
    faults,
  );
  const names = ['first.csv', 'second.csv', 'adjudications.csv'];
  const sources = ['targets.csv', 'results.csv', 'achievements.csv'];
  if (
    names.some((name) => faults.lacks(file(name))) ||
    sources.some((name) => faults.lacks(path.posix.join(folder, name)))
  ) {
    return undefined;
  }
  const double = {
    first: byUnit(first),
    second: byUnit(second),
    adjudications: settled.map(({ row }) => row),
  };
  const lines: Lines = {
    first: { file: file('first.csv'), lines: linesOf(first) },
    second: { file: file('second.csv'), lines: linesOf(second) },
  };
  checkSettled(double, settled, year, file('adjudications.csv'), lines, faults);
  return double;
};

/** Where each unit is coded, for messages. */
interface Lines {
  readonly first: { readonly file: string; readonly lines: ReadonlyMap<string, number> };
  readonly second: { readonly file: string; readonly lines: ReadonlyMap<string, number> };
}

const linesOf = (rows: readonly Row<Coded>[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ line, row }) => [row.unit, line]));

/** The line of a unit in the second coding, or in the first where the second has none. */
const lineOf = (unit: string, { first, second }: Lines) => {
  const { file, lines } = second.lines.has(unit) ? second : first;
  const line = lines.get(unit);
  return { file, ...(line === undefined ? {} : { line }) };
};

const byUnit = (rows: readonly Row<Coded>[]): Codings =>
  new Map(rows.map(({ row }) => [row.unit, row]));

const canBeJudged = (
  { line, row }: Row<Coded>,
  file: string,
  units: Units,
  faults: Faults,
): boolean => {
  try {
    codedVerdict(row, units);
    return true;
  } catch {
    faults.add({
      ...{ file, line, field: 'unit' },
      problem: `"${row.unit}" is coded so that no verdict follows from it`,
      remedy: 'compare its value, unit, bound and period with the codebook',
    });
    faults.lose(file, row.unit);
    return false;
  }
};

/** Every difference has one reason, every reason a difference, and the data say what was settled. */
const checkSettled = (
  { first, second, adjudications }: DoubleCoding,
  rows: readonly Row<Adjudication>[],
  year: Year,
  file: string,
  lines: Lines,
  faults: Faults,
): void => {
  const data = codingOfData(year);
  const cellOf = (unit: string, field: string): string =>
    field === 'coded'
      ? data.has(unit)
        ? 'yes'
        : 'no'
      : String(data.get(unit)?.[field as keyof Coded] ?? '');
  refuseDuplicates(rows, file, 'unit', ({ unit, field }) => `${unit} ${field}`, faults);
  const key = ({ unit, field }: { unit: string; field: string }) => `${unit} ${field}`;
  const known = new Set(adjudications.map(key));
  const differences = differencesOf(first, second);
  for (const { unit, field, ...read } of differences) {
    if (!known.has(key({ unit, field })))
      faults.add({
        ...{ ...lineOf(unit, lines), field },
        problem: `"${unit}" was coded as "${read.first}" and as "${read.second}", and nothing says which of them stands, and why`,
        remedy: `add a row to adjudications.csv: ${unit},${field},${cellOf(unit, field)},<reason>`,
      });
  }
  for (const { line, row } of rows) {
    const found = cellOf(row.unit, row.field);
    if (found !== row.final)
      faults.add({
        ...{ file, line, field: 'final' },
        problem: `"${row.unit}" ${row.field} was settled as "${row.final}", but the data say "${found}"`,
        remedy: 'correct the data, or settle it anew with a reason',
      });
    else if (
      !differences.some((difference) => key(difference) === key(row)) &&
      first.get(row.unit)?.[row.field as keyof Coded] === found
    )
      faults.add({
        ...{ file, line, field: 'field' },
        problem: `"${row.unit}" ${row.field} was coded alike, so there is nothing to settle`,
        remedy: 'remove the row or correct its unit and field',
      });
  }
  for (const [unit, coded] of first) {
    const other = second.get(unit);
    const alike = other ? fieldsOf(coded).filter((field) => coded[field] === other[field]) : [];
    for (const field of alike) {
      const found = cellOf(unit, field);
      if (data.has(unit) && found !== coded[field] && !known.has(key({ unit, field })))
        faults.add({
          ...{ ...lineOf(unit, lines), field },
          problem: `"${unit}" was coded twice as "${coded[field]}", but the data say "${found}"`,
          remedy: `correct the data, or add a row to adjudications.csv: ${unit},${field},${found},<reason>`,
        });
    }
  }
  const withTasks = [...first.values()].some(({ task }) => task !== '');
  for (const [unit, { task }] of data) {
    if ((task !== '') === withTasks && !first.has(unit) && !second.has(unit))
      faults.add({
        ...{ file: lines.first.file, line: 1, field: 'unit' },
        problem: `"${unit}" stands in the data, but neither coding has it`,
        remedy: 'remove it, or code it twice',
      });
  }
};
