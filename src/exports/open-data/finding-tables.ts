import type { Corpus } from '../../domain/corpus.ts';
import type { Correction } from '../../domain/correction.ts';
import { historiesOf } from '../../domain/history.ts';
import type { OpenTable } from './column.ts';
import { correctionTable } from './correction-table.ts';
import { disagreementTables } from './disagreement-tables.ts';
import { goalpostTable } from './goalpost-table.ts';
import { historyTables } from './history-tables.ts';

/** What the computer found by setting figures beside each other, and what was corrected. */
export const findingTables = (
  corpus: Corpus,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): readonly OpenTable[] => {
  const placed = corpus.places.map((place) => ({ place, histories: historiesOf(place, corpus) }));
  return [
    ...historyTables(placed),
    goalpostTable(placed, corpus.units),
    ...disagreementTables(corpus),
    correctionTable(corpus, corrections),
  ];
};
