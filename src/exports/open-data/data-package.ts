import type { Source } from '../../domain/source.ts';
import type { ColumnInfo, ForeignKey, OpenTable } from './column.ts';
import { LICENCE_OF_DATA, slugOf, updatedOf, type Dataset } from './dataset.ts';

/** A column as a field of Frictionless Table Schema. */
const fieldOf = ({
  name,
  type,
  zh,
  en,
  required,
  words,
  pattern,
  minimum,
  ...more
}: ColumnInfo) => ({
  name,
  type,
  title: zh,
  description: en,
  ...(more.unit === undefined ? {} : { unit: more.unit }),
  ...(more.unitIn === undefined ? {} : { unitIn: more.unitIn }),
  constraints: {
    ...(required ? { required } : {}),
    ...(words ? { enum: words } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(minimum === undefined ? {} : { minimum }),
  },
});

/**
 * Table Schema takes a key with one empty part for a broken one, so only keys that are whole in
 * every row, or single, are told; the SQLite file has them all.
 */
const isTold = ({ columns }: ForeignKey, table: OpenTable): boolean =>
  columns.length === 1 ||
  columns.every((name) => table.columns.find((column) => column.name === name)?.required);

const schemaOf = (table: OpenTable, tables: readonly OpenTable[]) => {
  const foreignKeys = table.foreign
    .filter((foreign) => isTold(foreign, table))
    .map(({ columns, table: name }) => ({
      fields: columns,
      reference: { resource: name, fields: tables.find((each) => each.name === name)?.key ?? [] },
    }));
  return {
    fields: table.columns.map(fieldOf),
    missingValues: [''],
    primaryKey: table.key,
    // The standard has no empty lists.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
};

const sourceOf = ({ title, publisher, url }: Source) => ({
  title: `${publisher}《${title}》`,
  ...(url === undefined ? {} : { path: url }),
});

/** The tables as a Frictionless Data Package; paths are those of the files beside it. */
export const dataPackage = (dataset: Dataset) => {
  const { site, sources, tables, version, address } = dataset;
  return {
    profile: 'tabular-data-package',
    name: slugOf(site),
    title: site.title,
    description: `${site.titleEn}: what district governments promised beside what they reported, each figure with its quote. All figures are reported by the governments themselves. An empty cell is missing, never zero.`,
    homepage: address('/data/'),
    version,
    ...(updatedOf(dataset) === undefined ? {} : { updated: updatedOf(dataset) }),
    licenses: [LICENCE_OF_DATA],
    contributors: [{ title: site.title, role: 'publisher', path: address('/') }],
    ...(sources.length > 0 ? { sources: sources.map(sourceOf) } : {}),
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      title: table.zh,
      description: table.en,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
      schema: schemaOf(table, tables),
    })),
  };
};
