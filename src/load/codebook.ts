import { existsSync } from 'node:fs';
import path from 'node:path';
import { indicatorSchema, type Indicator } from '../domain/indicator.ts';
import { themeSchema, type Theme } from '../domain/place.ts';
import { seriesSchema, type Series } from '../domain/series.ts';
import { unitSchema, type Unit } from '../domain/unit.ts';
import { COLUMNS } from './columns.ts';
import type { Faults } from './fault.ts';
import { readTable, refuseDuplicates, type Row } from './table.ts';
import { unknown } from './unknown.ts';

/** What all places share: units, indicators, series, themes. */
export interface Codebook {
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly series: ReadonlyMap<string, Series>;
}

/** Rows by their id, after reporting duplicates. */
export const indexById = <T extends { readonly id: string }>(
  rows: readonly Row<T>[],
  file: string,
  field: string,
  faults: Faults,
): Map<string, T> => {
  refuseDuplicates(rows, file, field, ({ id }) => id, faults);
  return new Map(rows.map(({ row }) => [row.id, row]));
};

/** Reads units.csv, indicators.csv, themes.csv, and series.csv where there is one. */
export const readCodebook = (root: string, faults: Faults): Codebook => {
  const units = indexById(
    readTable(root, 'units.csv', COLUMNS.units, unitSchema, faults),
    'units.csv',
    'unit',
    faults,
  );
  const series = existsSync(path.join(root, 'series.csv'))
    ? indexById(
        readTable(root, 'series.csv', COLUMNS.series, seriesSchema, faults),
        'series.csv',
        'id',
        faults,
      )
    : new Map<string, Series>();
  const rows = readTable(root, 'indicators.csv', COLUMNS.indicators, indicatorSchema, faults);
  for (const { line, row } of rows) {
    if (!units.has(row.unit) && !faults.mayHold('units.csv', row.unit)) {
      faults.add({
        file: 'indicators.csv',
        line,
        field: 'unit',
        problem: `"${row.unit}" is not in units.csv`,
        remedy: 'add it there or correct it',
      });
    }
  }
  for (const { line, row } of rows) {
    if (row.series === undefined) continue;
    for (const fault of unknown('series', row.series, series, 'series.csv', faults))
      faults.add({ file: 'indicators.csv', line, ...fault });
  }
  return {
    units,
    series,
    indicators: indexById(rows, 'indicators.csv', 'id', faults),
    themes: indexById(
      readTable(root, 'themes.csv', COLUMNS.themes, themeSchema, faults),
      'themes.csv',
      'id',
      faults,
    ),
  };
};
