import type { Corpus, PlaceCorpus } from '../../domain/corpus.ts';
import type { Year } from '../../domain/year.ts';
import type { Table, Value } from '../table.ts';
import type { OfYear } from './place-columns.ts';

/** A row of a table of one year, with what it was made from. */
export interface YearRow<Item> extends OfYear {
  readonly item: Item;
  /** The cells of the table of its year, by column. */
  readonly cells: Readonly<Record<string, Value>>;
}

/** The rows of one table of all years, each with what it was made from. */
export const rowsOfYears = <Item>(
  { places }: Corpus,
  items: (year: Year) => readonly Item[],
  table: (place: PlaceCorpus, year: Year) => Table,
): readonly YearRow<Item>[] =>
  places.flatMap((place) =>
    place.years.flatMap((year) => {
      const { columns, rows } = table(place, year);
      return items(year).map((item, index) => ({
        ...{ place, year, item },
        cells: Object.fromEntries(columns.map((column, at) => [column, rows[index]?.[at] ?? null])),
      }));
    }),
  );

/** What the tables of one year hold as well, cell by cell. */
export const cell =
  (name: string) =>
  ({ cells }: Pick<YearRow<unknown>, 'cells'>): Value =>
    cells[name] ?? null;
