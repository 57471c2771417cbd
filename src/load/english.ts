import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { textsOf, translationSchema } from '../domain/translation.ts';
import { COLUMNS } from './columns.ts';
import type { Faults } from './fault.ts';
import { readTable, refuseDuplicates } from './table.ts';

const FILE = 'english.csv';

/**
 * Reads english.csv where there is one: English by the Chinese that it stands for. A text that was
 * changed without its translation would turn Chinese on an English page unnoticed, so a row whose
 * Chinese stands nowhere is a fault, unless other faults have kept parts of the data from being read.
 */
export const readEnglish = (
  root: string,
  places: readonly PlaceCorpus[],
  faults: Faults,
): ReadonlyMap<string, string> => {
  if (!existsSync(path.join(root, FILE))) return new Map();
  const areRead = faults.all.length === 0;
  const rows = readTable(root, FILE, COLUMNS.english, translationSchema, faults);
  refuseDuplicates(rows, FILE, 'text', ({ text }) => text, faults);
  const texts = new Set(places.flatMap((place) => [...textsOf(place)]));
  for (const { line, row } of areRead ? rows : []) {
    if (!texts.has(row.text))
      faults.add({
        ...{ file: FILE, line, field: 'text' },
        problem: `“${row.text}” stands nowhere in the data`,
        remedy: 'copy the text as it is now, or delete the row',
      });
  }
  return new Map(rows.map(({ row }) => [row.text, row.english]));
};
