import type { Corpus, PlaceCorpus } from '../../domain/corpus.ts';
import type { Year } from '../../domain/year.ts';
import type { Table, Value } from '../table.ts';
import { everyInteger, everyText, flags, LIST, PERIOD, texts, type Column } from './column.ts';
import { COMPARATORS } from '../../domain/target.ts';
import { BOUNDS } from '../../domain/quantity.ts';
import { OUTCOMES, REASONS } from '../../domain/verdict.ts';
import { RESULT_KINDS } from '../../domain/result.ts';

/** A row of a table of one year, with what it was made from. */
export interface YearRow<Item> {
  readonly place: PlaceCorpus;
  readonly year: Year;
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

type AnyRow = YearRow<unknown>;

/** What the tables of one year hold as well, cell by cell. */
export const cell =
  (name: string) =>
  ({ cells }: AnyRow): Value =>
    cells[name] ?? null;

export const place: Column<AnyRow> = everyText(
  'place',
  ['地区，见 places', 'District, see places'],
  (row) => row.place.place.id,
);
export const year: Column<AnyRow> = everyInteger(
  'year',
  ['年份', 'Year that the row is of'],
  (row) => row.year.year,
);
export const indicator: Column<AnyRow> = everyText(
  'indicator',
  ['衡量什么，见 indicators', 'What is measured, see indicators'],
  cell('indicator'),
);
export const comparator = (required: boolean): Column<AnyRow> =>
  texts(
    'comparator',
    [
      '目标怎么写：以上、就是这个数、以内、左右、范围',
      'How the target is worded: at least, exactly, at most, about, between',
    ],
    cell('comparator'),
    { words: COMPARATORS, required },
  );
export const resultKind = (required: boolean): Column<AnyRow> =>
  texts(
    'result_kind',
    [
      '报告怎么答：给了数、只说完成、给了别的数、说还没有数据、没有提到',
      'How the report answers: a figure, words alone, a figure of something else, “later”, not at all',
    ],
    cell('result_kind'),
    { words: RESULT_KINDS, required },
  );
export const period = (
  words: readonly [string, string] = [
    '时段：一年，或起止月份',
    'Period: a year, or months from/to',
  ],
  required = true,
  name = 'period',
): Column<AnyRow> => texts(name, words, cell(name), { pattern: PERIOD, required });
export const bound: Column<AnyRow> = texts(
  'bound',
  [
    '数字怎么读：准数、余或超、以上、近、约、数十',
    'How the number is to be read: exact, more than, at least, almost, about, several',
  ],
  cell('bound'),
  { words: BOUNDS },
);
export const estimated: Column<AnyRow> = flags(
  'estimated',
  ['原文写“预计”', 'The document calls it expected'],
  cell('estimated'),
);
export const verdict = (required: boolean): Column<AnyRow> =>
  texts(
    'verdict',
    [
      '判断：超额、达标、未达标、无法判断；由规则算出，不是人填的',
      'Verdict: exceeded, met, missed, undetermined; computed by rules, never typed',
    ],
    cell('verdict'),
    { words: OUTCOMES, required },
  );
export const reason: Column<AnyRow> = texts(
  'reason',
  [
    '为什么无法判断：没提到、没给数字、口径不同、尚无数据、跨过目标、看怎么读',
    'Why nobody can tell: not reported, no figure, different measure, deferred, straddles, depends on the reading',
  ],
  cell('reason'),
  { words: REASONS },
);
export const flagList: Column<AnyRow> = texts(
  'flags',
  ['读者要留意的，用分号隔开', 'What to bear in mind, separated by semicolons'],
  cell('flags'),
  { pattern: LIST },
);
export const note: Column<AnyRow> = texts(
  'note',
  ['容易读错的地方，整理者的话', 'What a reader could misread, in the curator’s words'],
  cell('note'),
);
