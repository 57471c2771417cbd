import type { Corpus, PlaceCorpus } from '../../domain/corpus.ts';
import type { Correction } from '../../domain/correction.ts';
import type { Year } from '../../domain/year.ts';
import type { Table } from '../table.ts';
import { yearTables } from '../year-tables.ts';
import { codebookTables } from './codebook-tables.ts';
import { codingTablesOf } from './coding-tables.ts';
import {
  everyInteger,
  everyText,
  openTable,
  texts,
  type ColumnInfo,
  type OpenTable,
} from './column.ts';
import { figureTables } from './figure-tables.ts';
import { findingTables } from './finding-tables.ts';

/**
 * All published tables, each over all places and years: the figures, what was found in them, what
 * they refer to, and how they were coded. The last one describes the columns of all.
 */
export const openTables = (
  corpus: Corpus,
  corrections: ReadonlyMap<string, readonly Correction[]>,
): readonly OpenTable[] => {
  const tables = [
    ...figureTables(corpus),
    ...findingTables(corpus, corrections),
    ...codebookTables(corpus),
    ...codingTablesOf(corpus),
  ];
  return [...tables, columnTable(tables)];
};

interface Described {
  readonly table: OpenTable;
  readonly column: ColumnInfo;
  readonly index: number;
}

const columnTable = (tables: readonly OpenTable[]): OpenTable =>
  openTable<Described>(
    {
      name: 'columns',
      zh: '字段说明：每张表的每一列',
      en: 'What every column of every table holds',
      key: ['table_name', 'column_name'],
      foreign: [],
      columns: [
        everyText('table_name', ['表', 'Table'], ({ table }) => table.name),
        everyInteger('position', ['第几列', 'Which column'], ({ index }) => index + 1),
        everyText('column_name', ['字段', 'Column'], ({ column }) => column.name),
        everyText('type', ['类型', 'Type'], ({ column }) => column.type, {
          words: ['string', 'integer', 'number'],
        }),
        texts(
          'required',
          ['不会空着', 'Never missing'],
          ({ column }) => (column.required ? 'true' : null),
          { words: ['true'] },
        ),
        texts('unit', ['单位', 'Unit'], ({ column }) => column.unit),
        texts(
          'unit_in',
          ['单位写在哪一列', 'The column with its unit'],
          ({ column }) => column.unitIn,
        ),
        texts('words', ['可能的取值，用分号隔开', 'What may stand in it'], ({ column }) =>
          column.words?.join(';'),
        ),
        everyText('zh', ['说明', 'Description in Chinese'], ({ column }) => column.zh),
        everyText('en', ['英文说明', 'Description'], ({ column }) => column.en),
      ],
    },
    tables.flatMap((table) => table.columns.map((column, index) => ({ table, column, index }))),
  );

/** A table of one year, described by the table over all years that it is a part of. */
export interface YearTable extends Pick<OpenTable, 'name' | 'zh' | 'en' | 'columns'> {
  readonly table: Table;
}

/** What is only a part of a table over all years; all others share its name and words. */
const PARTS: Readonly<Record<string, Pick<OpenTable, 'name' | 'zh' | 'en'>>> = {
  'coding-first': {
    name: 'codings',
    zh: '第一次编码，一行一个数，原样保留',
    en: 'The first coding as its coder left it',
  },
  'coding-second': {
    name: 'codings',
    zh: '第二次编码，不看第一次，原样保留',
    en: 'The second coding, blind to the first, as its coder left it',
  },
};

/**
 * The tables of one year with their descriptions.
 * @throws where one has a column that is not described.
 */
export const describedYearTables = (
  place: PlaceCorpus,
  year: Year,
  tables: readonly OpenTable[],
): readonly YearTable[] =>
  [...yearTables(place, year)].map(([name, table]) => {
    const part = PARTS[name];
    const whole = tables.find((each) => each.name === (part?.name ?? name));
    if (!whole) throw new Error(`the table ${name} is not described`);
    const columns = table.columns.map((column) => {
      const found = whole.columns.find((each) => each.name === column);
      if (!found) throw new Error(`the column ${column} of ${name} is not described`);
      return found;
    });
    const { zh, en } = part ?? whole;
    return { name, zh, en, columns, table };
  });
