import type { ColumnInfo, TableInfo } from './column.ts';

/** JSON Schemas, draft 2020-12, made from the descriptions of the columns. */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

type Schema = Readonly<Record<string, unknown>>;

const RANGE = '-?\\d+(\\.\\d+)?/-?\\d+(\\.\\d+)?';

/** A value; where both ends of a range share a cell, a text such as `0.3/0.8` as well. */
const valueOf = (column: ColumnInfo, columns: readonly ColumnInfo[]): Schema => {
  const { type, required, words, minimum, upperEnd, zh, en } = column;
  const isJoined = upperEnd !== undefined && !columns.some(({ name }) => name === upperEnd);
  const pattern = isJoined ? RANGE : column.pattern;
  const types = [type, ...(isJoined ? ['string'] : []), ...(required ? [] : ['null'])];
  return {
    title: zh,
    description: en,
    type: types.length === 1 ? type : types,
    ...(words ? { enum: [...words, ...(required ? [] : [null])] } : {}),
    ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }),
    ...(minimum === undefined ? {} : { minimum }),
  };
};

/** One row of a table as an object; every column is there, a missing value is `null`. */
export const rowSchema = (columns: readonly ColumnInfo[]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(
    columns.map((column) => [column.name, valueOf(column, columns)] as const),
  ),
  required: columns.map(({ name }) => name),
});

/** A table as a list of rows with nothing else in them. */
export const tableSchema = (
  { zh, en, columns }: Pick<TableInfo, 'zh' | 'en' | 'columns'>,
  address: string,
): Schema => ({
  $schema: DRAFT,
  $id: address,
  title: zh,
  description: en,
  type: 'array',
  items: { $ref: '#/$defs/row', type: 'object', unevaluatedProperties: false },
  $defs: { row: rowSchema(columns) },
});
