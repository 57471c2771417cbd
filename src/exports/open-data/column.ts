import type { Table, Value } from '../table.ts';

/**
 * What a column holds. The page of the data, the Data Package, the JSON Schemas, the workbooks and
 * the SQLite file are all made from this.
 */
export interface ColumnInfo {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly zh: string;
  readonly en: string;
  /** Never missing. */
  readonly required?: boolean;
  /** Of all its numbers, e.g. `%`. */
  readonly unit?: string;
  /** The column that holds the unit of its numbers. */
  readonly unitIn?: string;
  /** The words that may stand in it. */
  readonly words?: readonly string[];
  /** What may stand in it, as a regular expression for the whole value. */
  readonly pattern?: string;
  readonly minimum?: number;
  /** The column with the upper end of a range; tables of one year write both ends as `0.3/0.8`. */
  readonly upperEnd?: string;
}

/** A column with the way to its value. */
export interface Column<Row> extends ColumnInfo {
  readonly of: (row: Row) => Value;
}

/** Columns whose values stand in another table, in the same order as its key. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
}

/** What a table holds, and how it hangs together with the others. */
export interface TableInfo {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The columns that name one row. */
  readonly key: readonly string[];
  readonly foreign: readonly ForeignKey[];
  readonly columns: readonly ColumnInfo[];
}

/** A published table with its description. */
export interface OpenTable extends TableInfo {
  readonly table: Table;
}

interface Definition<Row> extends Omit<TableInfo, 'columns'> {
  readonly columns: readonly Column<Row>[];
}

/** Makes a table of rows: what its columns say of themselves and what they hold stand together. */
export const openTable = <Row>(
  { columns, ...info }: Definition<Row>,
  rows: readonly Row[],
): OpenTable => ({
  ...info,
  columns: columns.map(({ of: _, ...column }) => column),
  table: {
    columns: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  },
});

/** What a column is called in both languages. */
export type Words = readonly [zh: string, en: string];
type More = Omit<ColumnInfo, 'name' | 'type' | 'zh' | 'en'>;
type Make = <Row>(
  name: string,
  words: Words,
  of: (row: Row) => Value | undefined,
  more?: More,
) => Column<Row>;

const maker =
  (type: ColumnInfo['type'], facts: More = {}): Make =>
  (name, [zh, en], of, more = {}) => ({
    ...{ name, type, zh, en, ...facts, ...more },
    of: (row) => of(row) ?? null,
  });

/** A column of texts, of whole numbers, of numbers; some of its cells may be missing. */
export const texts = maker('string');
export const integers = maker('integer', { minimum: 0 });
export const numbers = maker('number');
/** The same, with no missing cell. */
export const everyText = maker('string', { required: true });
export const everyInteger = maker('integer', { required: true, minimum: 0 });
/** A column of texts that some tables require and others do not. */
export const textsOf = (required: boolean): Make => (required ? everyText : texts);
/** A column that is `true` or empty. */
export const flags = maker('string', { words: ['true'] });
/** A list in one cell. */
export const LIST = '([^;]+(;[^;]+)*)?';
export const PERIOD = '\\d{4}(-\\d{2}/\\d{4}-\\d{2})?';

/** Both ends of a number that may be a range. */
export const range = <Row>(
  name: string,
  [zh, en]: Words,
  of: (row: Row) => { readonly value: number; readonly upTo?: number } | undefined,
  more: More,
): readonly Column<Row>[] => [
  numbers(name, [zh, en], (row: Row) => of(row)?.value, { ...more, upperEnd: `${name}_to` }),
  numbers(
    `${name}_to`,
    [`${zh}；这里是范围的上限，不是范围就空着`, `${en}: upper end, for ranges alone`],
    (row: Row) => of(row)?.upTo,
    more.unitIn === undefined ? {} : { unitIn: more.unitIn },
  ),
];

/** A printed quantity: both ends of its number, and the unit that the number is printed in. */
export const quantity = <Row>(
  name: string,
  words: { readonly number: Words; readonly unit: Words },
  of: (
    row: Row,
  ) => { readonly value: number; readonly upTo?: number; readonly unit: string } | undefined,
  required = false,
): readonly Column<Row>[] => {
  const unitIn = `${name}_unit`;
  return [
    ...range(name, words.number, of, { unitIn, ...(required ? { required } : {}) }),
    textsOf(required)(unitIn, words.unit, (row: Row) => of(row)?.unit),
  ];
};
