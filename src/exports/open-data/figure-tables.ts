import type { Corpus } from '../../domain/corpus.ts';
import { achievementTable } from './achievement-table.ts';
import type { OpenTable } from './column.ts';
import { comparisonTable } from './comparison-table.ts';
import { goalTable } from './goal-table.ts';
import { taskTables } from './task-tables.ts';

/** The figures of all years: the tables of each year one below the other, with keys that join them. */
export const figureTables = (corpus: Corpus): readonly OpenTable[] => [
  ...taskTables(corpus),
  comparisonTable(corpus),
  achievementTable(corpus),
  goalTable(corpus),
];
