import type { PlaceCorpus } from '../../domain/corpus.ts';
import type { Year } from '../../domain/year.ts';
import { everyInteger, everyText, type Column } from './column.ts';

/** A row that belongs to a place. */
export interface OfPlace {
  readonly place: PlaceCorpus;
}
/** A row that belongs to one of its years. */
export interface OfYear extends OfPlace {
  readonly year: Year;
}

/** The columns that say so. */
export const inPlace: Column<OfPlace> = everyText(
  'place',
  ['地区，见 places', 'District, see places'],
  ({ place }) => place.place.id,
);
export const inYear: Column<OfYear> = everyInteger(
  'year',
  ['年份', 'Year that the row is of'],
  ({ year }) => year.year,
);
