import { z } from 'zod';
import { id, text } from './cell.ts';
import type { Indicator } from './indicator.ts';
import type { Bureau, Place, Theme } from './place.ts';
import type { Series } from './series.ts';
import type { Source } from './source.ts';
import type { Units } from './unit.ts';
import type { Year } from './year.ts';

/** What the site is called, and which year it opens with. */
export const siteSchema = z.strictObject({
  title: text,
  titleEn: text,
  lead: z.strictObject({ place: id, year: z.number().int() }),
});
export type Site = z.infer<typeof siteSchema>;

/** One district with its years, oldest first. */
export interface PlaceCorpus {
  readonly place: Place;
  readonly bureaus: ReadonlyMap<string, Bureau>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly years: readonly Year[];
}

/** All curated data, checked and judged. */
export interface Corpus {
  readonly site: Site;
  readonly units: Units;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** Indicators that belong on one page over the years. */
  readonly series: ReadonlyMap<string, Series>;
  /** What curated and printed Chinese is in English, by the Chinese; what is not there stays Chinese. */
  readonly english: ReadonlyMap<string, string>;
  readonly places: readonly PlaceCorpus[];
}
