import project from '../../package.json' with { type: 'json' };
import { ANSWERS, answerSchema, type AnswerKind } from '../exports/open-data/api.ts';
import { archiveOf } from '../exports/open-data/archive.ts';
import { dataPackage } from '../exports/open-data/data-package.ts';
import { slugOf, type Dataset } from '../exports/open-data/dataset.ts';
import { tableSchema } from '../exports/open-data/json-schema.ts';
import { aboutData, readMe } from '../exports/open-data/read-me.ts';
import { describedYearTables, openTables, type YearTable } from '../exports/open-data/tables.ts';
import { tableWorkbook } from '../exports/open-data/workbook.ts';
import { toCsv, toJson } from '../exports/table.ts';
import { corpus, placeYears, type PlaceYear } from './corpus.ts';
import { correctionsOf } from './corrections.ts';
import { DATA } from './routes.ts';
import { sqliteFile } from './sqlite.ts';
import { absoluteUrl } from './url.ts';

/** The open data of the site: every table over all places and years, and all files made of them. */
export const dataset: Dataset = {
  site: corpus.site,
  places: corpus.places.map(({ place }) => place.name),
  sources: corpus.places.flatMap(({ sources }) => [...sources.values()]),
  tables: openTables(
    corpus,
    new Map(
      corpus.places.map((place) => [
        place.place.id,
        correctionsOf(place)
          .map(({ correction }) => correction)
          .toReversed(),
      ]),
    ),
  ),
  version: project.version,
  address: absoluteUrl,
};

const slug = slugOf(corpus.site);
/** The files of the whole dataset. */
export const WHOLE = { zip: `${slug}.zip`, sqlite: `${slug}.sqlite` } as const;
export const DATA_PACKAGE = 'datapackage.json';

/** The path of a file of the data, and of a schema. */
export const dataFile = (name: string): string => DATA + name;
export const schemaFile = (name: string): string => `${DATA}schema/${name}.json`;

/** The tables of a year with what their columns hold. */
export const tablesOfYear = ({ place, year }: PlaceYear): readonly YearTable[] =>
  describedYearTables(place, year, dataset.tables);

/** A table of one year as a workbook. */
export const yearWorkbook = (each: YearTable): Promise<Uint8Array> =>
  tableWorkbook({ table: each.table, columns: each.columns, about: aboutData(dataset, each) });

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The schema of every JSON file, by its name. */
export const schemas: ReadonlyMap<string, string> = new Map(
  [
    ...dataset.tables.map(
      (table) => [table.name, tableSchema(table, addressOf(table.name))] as const,
    ),
    // What tables of one year hold is the same in all years.
    ...placeYears.flatMap(tablesOfYear).map((each) => {
      const file = schemaOfYearTable(each.name);
      return [file, tableSchema(each, addressOf(file))] as const;
    }),
    ...(Object.keys(ANSWERS) as AnswerKind[]).map((kind) => {
      const file = schemaOfAnswer(kind);
      return [file, answerSchema(kind, addressOf(file))] as const;
    }),
  ].map(([name, schema]) => [name, json(schema)]),
);

function addressOf(schema: string): string {
  return absoluteUrl(schemaFile(schema));
}
export function schemaOfYearTable(name: string): string {
  return `year-${name}`;
}
export function schemaOfAnswer(kind: AnswerKind): string {
  return `api-${kind}`;
}

/** A file of the data: what it is and how to make its bytes. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const once = (make: () => Promise<Uint8Array>): (() => Promise<Uint8Array>) => {
  let made: Promise<Uint8Array> | undefined;
  return () => (made ??= make());
};

const tableFiles: readonly DataFile[] = dataset.tables.flatMap((each): DataFile[] => [
  {
    ...{ name: `${each.name}.csv`, type: 'text/csv; charset=utf-8' },
    // Programs read these, and some take a byte-order mark for a part of the first name.
    bytes: async () => encoded(toCsv(each.table).replace(/^\uFEFF/u, '')),
  },
  {
    ...{ name: `${each.name}.json`, type: 'application/json' },
    bytes: async () => encoded(toJson(each.table)),
  },
  {
    name: `${each.name}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: once(() =>
      tableWorkbook({ table: each.table, columns: each.columns, about: aboutData(dataset, each) }),
    ),
  },
]);

const described: readonly DataFile[] = [
  {
    ...{ name: DATA_PACKAGE, type: 'application/json' },
    bytes: async () => encoded(json(dataPackage(dataset))),
  },
  {
    ...{ name: WHOLE.sqlite, type: 'application/vnd.sqlite3' },
    bytes: once(async () => sqliteFile(dataset.tables, aboutData(dataset))),
  },
];

const archive: DataFile = {
  ...{ name: WHOLE.zip, type: 'application/zip' },
  bytes: async () => {
    const files = await Promise.all(
      [...tableFiles, ...described].map(async ({ name, bytes }) => [name, await bytes()] as const),
    );
    return archiveOf(
      slug,
      new Map([
        ...files,
        ['README.txt', encoded(readMe(dataset))],
        ...[...schemas].map(([name, text]) => [`schema/${name}.json`, encoded(text)] as const),
      ]),
    );
  },
};

/** Every file of the whole dataset. */
export const dataFiles: readonly DataFile[] = [...tableFiles, ...described, archive];
