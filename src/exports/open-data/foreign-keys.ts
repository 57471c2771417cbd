import type { ForeignKey } from './column.ts';

/** How the tables hang together: columns of one, with spaces between them, that name a row of another. */
export const key = (columns: string, table: string): ForeignKey => ({
  columns: columns.split(' '),
  table,
});

/** What most rows belong to or speak of. */
export const OF_PLACE = key('place', 'places');
export const OF_YEAR = key('place year', 'years');
export const OF_TASK = key('place year task', 'tasks');
export const OF_BUREAU = key('place bureau_id', 'bureaus');
export const OF_SOURCE = key('place source', 'sources');
export const OF_INDICATOR = key('indicator', 'indicators');

/** Columns that hold units. */
export const ofUnits = (...columns: readonly string[]): readonly ForeignKey[] =>
  columns.map((column) => key(column, 'units'));
