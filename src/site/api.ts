import { ANSWERS, API, type AnswerKind, type Envelope } from '../exports/open-data/api.ts';
import { attributionOf, LICENCE_OF_DATA, updatedOf } from '../exports/open-data/dataset.ts';
import type { Value } from '../exports/table.ts';
import { corpus } from './corpus.ts';
import { DATA_PACKAGE, dataFile, dataset, schemaFile, schemaOfAnswer } from './open-data.ts';
import {
  bureauPath,
  DATA,
  figurePath,
  placePath,
  sourcePath,
  taskPath,
  yearPath,
} from './routes.ts';
import { absoluteUrl } from './url.ts';

type Row = Readonly<Record<string, Value>>;

/** An answer of the API: a file that never asks anything back. */
export interface ApiAnswer {
  /** Below `API`. */
  readonly path: string;
  readonly body: unknown;
}

const rows: ReadonlyMap<string, readonly Row[]> = new Map(
  dataset.tables.map(({ name, table: { columns, rows: cells } }) => [
    name,
    cells.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
  ]),
);
const rowsOf = (table: string): readonly Row[] => rows.get(table) ?? [];

/** The rows of a table that have the same values in all columns that are named. */
const matching = (table: string, like: Row): readonly Row[] =>
  rowsOf(table).filter((row) => Object.entries(like).every(([name, value]) => row[name] === value));

const fill = (template: string, row: Row): string =>
  template.replace(/\{(\w+)\}/gu, (_, name: string) => String(row[name] ?? ''));

const answerAddress = (kind: AnswerKind, row: Row): string =>
  absoluteUrl(API + fill(ANSWERS[kind].path, row));

/** Which answer tells more of a row of a table. */
const ANSWER_OF: Readonly<Record<string, AnswerKind>> = {
  places: 'place',
  years: 'year',
  tasks: 'task',
  bureaus: 'bureau',
  indicators: 'indicator',
};

/** Where a reader finds a row. */
const pageOf = (table: string, row: Row): string => {
  const [place, id, year] = [String(row['place']), String(row['id']), Number(row['year'])];
  const figure = (name: string): string => {
    const at = corpus.places.find((each) => each.place.id === place);
    if (!at) throw new Error(`the API tells of a place ${place}, which has no folder`);
    return figurePath(at, { year, id: name });
  };
  switch (table) {
    case 'places':
      return placePath(place);
    case 'years':
      return yearPath(place, year);
    case 'tasks':
      return taskPath(place, year, Number(row['task']));
    case 'bureaus':
      return bureauPath(place, String(row['bureau_id']));
    case 'sources':
      return sourcePath(place, String(row['source']));
    case 'comparisons':
      return figure(`${id}.target`);
    case 'achievements':
      return figure(id);
    case 'goals':
      return figure(`goal-${id}`);
    default:
      throw new Error(`rows of ${table} have no page`);
  }
};

/** A row with the links that its part of the answer has. */
const linked = (table: string, row: Row, links: readonly string[]) => {
  const kind = ANSWER_OF[table];
  return {
    ...row,
    ...(links.includes('url') && kind ? { url: answerAddress(kind, row) } : {}),
    ...(links.includes('page') ? { page: absoluteUrl(pageOf(table, row)) } : {}),
  };
};

/** The rows of each part of an answer; parts that are not named hold all rows. */
const answer = (
  kind: AnswerKind,
  row: Row,
  found: Readonly<Record<string, readonly Row[]>>,
): ApiAnswer => {
  const path = fill(ANSWERS[kind].path, row);
  const parts: readonly (readonly [
    string,
    { readonly table: string; readonly rows: string; readonly links: readonly string[] },
  ])[] = Object.entries(ANSWERS[kind].parts);
  const envelope: Envelope = {
    $schema: absoluteUrl(schemaFile(schemaOfAnswer(kind))),
    self: absoluteUrl(API + path),
    licence: LICENCE_OF_DATA.path,
    attribution: attributionOf(dataset),
  };
  return {
    path,
    body: {
      ...envelope,
      ...Object.fromEntries(
        parts.map(([name, part]) => {
          const all = (found[name] ?? rowsOf(part.table)).map((each) =>
            linked(part.table, each, part.links),
          );
          return [name, part.rows === 'many' ? all : (all[0] ?? null)];
        }),
      ),
    },
  };
};

const figuresOf = (like: Row) => ({
  achievements: matching('achievements', like),
  goals: matching('goals', like),
});

/** What the API has, in which version and under which licence. */
const index = (): ApiAnswer => ({
  path: 'index.json',
  body: {
    name: corpus.site.title,
    nameEn: corpus.site.titleEn,
    api: 'v1',
    version: dataset.version,
    updated: updatedOf(dataset) ?? null,
    licence: LICENCE_OF_DATA.path,
    attribution: attributionOf(dataset),
    home: absoluteUrl('/'),
    documentation: absoluteUrl(DATA),
    dataPackage: absoluteUrl(dataFile(DATA_PACKAGE)),
    endpoints: (Object.keys(ANSWERS) as AnswerKind[]).map((kind) => ({
      name: kind,
      url: absoluteUrl(API) + ANSWERS[kind].path,
      description: ANSWERS[kind].zh,
      descriptionEn: ANSWERS[kind].en,
      schema: absoluteUrl(schemaFile(schemaOfAnswer(kind))),
    })),
  },
});

/** Every answer of the API. */
export const apiAnswers = (): readonly ApiAnswer[] => [
  index(),
  answer('places', {}, {}),
  ...rowsOf('places').map((row) => {
    const like = { place: row['place'] ?? null };
    return answer('place', row, {
      place: [row],
      years: matching('years', like),
      bureaus: matching('bureaus', like),
      sources: matching('sources', like),
    });
  }),
  ...rowsOf('years').map((row) => {
    const like = { place: row['place'] ?? null, year: row['year'] ?? null };
    return answer('year', row, { year: [row], tasks: matching('tasks', like), ...figuresOf(like) });
  }),
  ...rowsOf('tasks').map((row) => {
    const { place = null, year = null, task = null } = row;
    const like = { place, year, task };
    return answer('task', row, {
      task: [row],
      bureaus: matching('task_bureaus', like).flatMap(({ bureau_id = null }) =>
        matching('bureaus', { place, bureau_id }),
      ),
      comparisons: matching('comparisons', like),
    });
  }),
  ...rowsOf('bureaus').map((row) => {
    const { place = null, bureau_id = null } = row;
    return answer('bureau', row, {
      bureau: [row],
      tasks: matching('task_bureaus', { place, bureau_id }).flatMap(
        ({ year = null, task = null }) => matching('tasks', { place, year, task }),
      ),
      ...figuresOf({ place, bureau_id }),
    });
  }),
  answer('indicators', {}, {}),
  ...rowsOf('indicators').map((row) => {
    const { indicator = null, series = null } = row;
    return answer('indicator', row, {
      indicator: [row],
      series: series === null ? [] : matching('series', { series }),
      comparisons: matching('comparisons', { indicator }),
      ...figuresOf({ indicator }),
    });
  }),
];
