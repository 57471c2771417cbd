import path from 'node:path';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Year } from '../domain/year.ts';
import { readCorpus } from '../load/corpus.ts';

/** The curated data, read, checked and judged once for all pages. `DATA` may name another folder. */
export const corpus = readCorpus(path.resolve(process.env['DATA'] ?? 'data'));

/** One year together with its place, which is what most pages are about. */
export interface PlaceYear {
  readonly place: PlaceCorpus;
  readonly year: Year;
}

/** All years of all places, oldest first. */
export const placeYears: readonly PlaceYear[] = corpus.places.flatMap((place) =>
  place.years.map((year) => ({ place, year })),
);

/** The year that the site opens with. */
export const lead: PlaceYear = (() => {
  const { place, year } = corpus.site.lead;
  const found = placeYears.find(
    (candidate) => candidate.place.place.id === place && candidate.year.year === year,
  );
  if (!found) throw new Error(`site.json opens with ${place} ${year}, which has no folder`);
  return found;
})();
