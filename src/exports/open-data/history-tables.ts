import { isAwaiting, type Entry, type History } from '../../domain/history.ts';
import { writePeriod } from '../../domain/period.ts';
import { BOUNDS } from '../../domain/quantity.ts';
import { OUTCOMES, REASONS } from '../../domain/verdict.ts';
import { ESTIMATED, INDICATOR, RESULT, SOURCE, TARGET } from './column-words.ts';
import {
  everyInteger,
  everyText,
  flags,
  numbers,
  openTable,
  PERIOD,
  texts,
  type Column,
  type OpenTable,
  type Words,
} from './column.ts';
import { OF_INDICATOR, OF_PLACE, OF_YEAR, ofUnits } from './foreign-keys.ts';
import {
  COMPARATOR,
  IN_HISTORY,
  inHistory,
  promiseColumns,
  reportColumns,
  type PlaceHistories,
} from './history-columns.ts';
import { inPlace, type OfPlace } from './place-columns.ts';
import { positionColumn, type Ordered } from './position-column.ts';

/** The histories of indicators, and how each went from year to year. */
export const historyTables = (placed: readonly PlaceHistories[]): readonly OpenTable[] => {
  const rows = placed.flatMap(({ place, histories }) =>
    histories.map((history) => ({ place, history })),
  );
  return [histories(rows), entries(rows)];
};

interface HistoryRow extends OfPlace {
  readonly history: History;
}

const histories = (rows: readonly HistoryRow[]): OpenTable =>
  openTable<HistoryRow>(
    {
      name: 'histories',
      zh: '跨年的指标：在两年以上出现过的系列或单个指标',
      en: 'Histories: series and single indicators that occur in two years or more',
      key: ['place', 'history'],
      foreign: [OF_PLACE],
      columns: [
        inPlace,
        everyText('history', ['编号', 'Id'], ({ history }) => history.id),
        everyText('label', ['名称', 'Name'], ({ history }) => history.label),
        everyText('label_en', ['英文名称', 'Name in English'], ({ history }) => history.labelEn),
      ],
    },
    rows,
  );

interface EntryRow extends HistoryRow, Ordered {
  readonly entry: Entry;
}

const entries = (rows: readonly HistoryRow[]): OpenTable =>
  openTable<EntryRow>(
    {
      name: 'entries',
      zh: '跨年的指标逐年怎么样：一行一个目标或报告的数；推算的数另列',
      en: 'Histories year by year: one row per promise or report; what was computed stands apart',
      key: ['place', 'history', 'position'],
      foreign: [
        ...[IN_HISTORY, OF_YEAR, OF_INDICATOR],
        ...ofUnits('target_unit', 'result_unit', 'derived_unit'),
      ],
      columns: [
        inPlace,
        inHistory,
        positionColumn(),
        everyInteger('year', ['年份', 'Year'], ({ entry }) => entry.year),
        everyText('indicator', INDICATOR, ({ entry }) => entry.indicator.id),
        ...promiseColumns(
          {
            ...{ name: 'target', comparator: 'comparator' },
            words: {
              ...{ comparator: COMPARATOR, number: TARGET },
              unit: ['目标的单位', 'Unit of the target'],
            },
          },
          ({ entry }: EntryRow) => entry.promise,
        ),
        texts('target_source', SOURCE, ({ entry }) => entry.promise?.source),
        ...reportColumns(
          'result',
          { number: RESULT, unit: ['报告数的单位', 'Unit of the result'] },
          ({ entry }: EntryRow) => entry.report,
        ),
        texts(
          'bound',
          ['数字怎么读', 'How the number is to be read'],
          ({ entry }) => entry.report?.quantity.bound,
          { words: BOUNDS },
        ),
        flags('estimated', ESTIMATED, ({ entry }) => (entry.report?.estimated ? 'true' : null)),
        texts(
          'period',
          ['报告数的时段', 'Period of the result'],
          ({ entry }) => entry.report && writePeriod(entry.report.period),
          { pattern: PERIOD },
        ),
        numbers(
          'growth',
          ['和数一起印的增速', 'Growth rate printed with it'],
          ({ entry }) => entry.report?.growth?.value,
          { unit: '%' },
        ),
        texts('result_source', SOURCE, ({ entry }) => entry.report?.source),
        texts('verdict', ['判断', 'Verdict'], ({ entry }) => entry.verdict?.outcome, {
          words: OUTCOMES,
        }),
        texts(
          'reason',
          ['为什么无法判断', 'Why nobody can tell'],
          ({ entry }) => entry.verdict?.reason,
          { words: REASONS },
        ),
        flags(
          'awaiting',
          ['公布结果的文件尚未收录', 'No document here holds the result yet'],
          ({ entry }) => (isAwaiting(entry) ? 'true' : null),
        ),
        ...derivedColumns,
        texts('note', ['容易读错的地方', 'What a reader could misread'], ({ entry }) => entry.note),
      ],
    },
    rows.flatMap((row) => row.history.entries.map((entry, index) => ({ ...row, index, entry }))),
  );

const derivedNumber = (
  name: string,
  words: Words,
  end: 'value' | 'low' | 'high',
): Column<EntryRow> =>
  numbers(name, words, ({ entry }) => entry.derived?.[end], { unitIn: 'derived_unit' });

const derivedColumns: readonly Column<EntryRow>[] = [
  derivedNumber(
    'derived',
    [
      '推算的数：由后一年的数和增速倒推，没有文件印过',
      'Computed from the next year’s figure and growth rate; printed nowhere',
    ],
    'value',
  ),
  derivedNumber(
    'derived_low',
    ['四舍五入留下的下限', 'What rounding leaves open: lower end'],
    'low',
  ),
  derivedNumber(
    'derived_high',
    ['四舍五入留下的上限', 'What rounding leaves open: upper end'],
    'high',
  ),
  texts(
    'derived_unit',
    ['推算数的单位', 'Unit of what was computed'],
    ({ entry }) => entry.derived?.unit,
  ),
];
