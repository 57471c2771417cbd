import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Correction } from '../domain/correction.ts';
import type { Corpus } from '../domain/corpus.ts';
import { releaseOf, type Released } from '../domain/release.ts';
import { faultsOfFigure, type Untold } from './corrections-chain.ts';
import { CORRECTION_COLUMNS, correctionsFile, readCorrectionRows } from './corrections.ts';
import { Faults } from './fault.ts';
import { csvLines, readReleased, RELEASED } from './released.ts';
import type { Row } from './table.ts';

/**
 * Holds that nothing published changes in silence: sets the data beside the record of the last
 * release and the corrections. New figures need no entry, and before the first release nothing does.
 * @throws DataError naming each change without an entry, and each entry without a change.
 */
export const checkCorrections = (root: string, corpus: Pick<Corpus, 'places'>): void => {
  const faults = new Faults();
  const released = readReleased(root, faults);
  const tables = new Map(
    corpus.places.map(({ place }) => [place.id, readCorrectionRows(root, place.id, faults)]),
  );
  if (released) {
    checkYears(released, corpus, faults);
    const now = releaseOf(corpus);
    for (const [place, rows] of tables) {
      // An entry that could not be read may be the one that is looked for.
      if (faults.lacks(correctionsFile(place)) || faults.lacks(RELEASED)) continue;
      checkPlace(root, place, rows, released, now, faults);
    }
  } else {
    for (const [place, [first]] of tables) {
      if (first)
        faults.add({
          ...{ file: correctionsFile(place), line: first.line },
          problem: 'corrects what was never published: there is no released.csv',
          remedy: 'remove it; corrections begin after the first npm run record',
        });
    }
  }
  faults.throwIfAny();
};

/** A year that is gone is told once, not for each of its figures. */
const checkYears = (
  released: readonly Row<Released>[],
  { places }: Pick<Corpus, 'places'>,
  faults: Faults,
): void => {
  const folders = new Set(
    places.flatMap(({ place, years }) => years.map(({ year }) => `${place.id}/${year}`)),
  );
  const groups = Map.groupBy(released, ({ row }) => `${row.place}/${row.year}`);
  for (const [folder, [first, ...rest]] of groups) {
    if (folders.has(folder) || !first) continue;
    faults.add({
      ...{ file: RELEASED, line: first.line, field: 'year' },
      problem: `${folder} was published and is gone, and its figures with it: ${rest.length + 1}`,
      remedy: `bring the folder ${folder} back; figures that must go need an entry each`,
    });
  }
};

const checkPlace = (
  root: string,
  place: string,
  rows: readonly Row<Correction>[],
  released: readonly Row<Released>[],
  now: readonly Released[],
  faults: Faults,
): void => {
  const file = correctionsFile(place);
  const key = ({ year, figure }: { readonly year: number; readonly figure: string }) =>
    `${year} ${figure}`;
  const present = new Map(now.filter((row) => row.place === place).map((row) => [key(row), row]));
  const years = new Set([...present.values()].map(({ year }) => year));
  const past = new Map(
    released.filter(({ row }) => row.place === place).map((each) => [key(each.row), each]),
  );
  const entries = Map.groupBy(rows, ({ row }) => key(row));
  const ids = new Set(rows.map(({ row }) => row.id));

  /** The line that would tell of a change; only the day and the reason are left to the curator. */
  const remedy = (year: number, figure: string, { field, before, after }: Untold): string => {
    let number = ids.size + 1;
    while (ids.has(`c${number}`)) number += 1;
    ids.add(`c${number}`);
    const cells = [`c${number}`, 'YYYY-MM-DD', year, figure, field, before, after, 'WHY', 'WHY_EN'];
    const header = existsSync(path.join(root, file))
      ? ''
      : `a new file with the header ${CORRECTION_COLUMNS.join(',')} and the row `;
    return `take it back, or tell it in ${file}: ${header}${csvLines([cells]).trim()}`;
  };

  for (const each of new Set([...past.keys(), ...entries.keys()])) {
    const before = past.get(each);
    const found = entries.get(each) ?? [];
    const { year, figure } = before?.row ?? found[0]?.row ?? {};
    if (year === undefined || figure === undefined) continue;
    if (before && !years.has(year) && found.length === 0) continue;
    const { untold, wrong } = faultsOfFigure(figure, before?.row, present.get(each), found);
    wrong.forEach((fault) => faults.add({ file, ...fault }));
    for (const change of untold) {
      const field = { verdict: 'verdict', removed: 'figure' }[String(change.field)] ?? 'says';
      const name = `${figure} of ${place} ${year}`;
      faults.add({
        ...{ file: RELEASED, ...(before ? { line: before.line } : {}), field },
        problem:
          change.field === 'removed'
            ? `${name} was published and is gone`
            : `${name} was published with the ${change.field} "${change.before}", ` +
              (change.after === '' ? 'which is gone' : `and now it is "${change.after}"`),
        remedy: remedy(year, figure, change),
      });
    }
  }
};
