import { DRAFT } from './json-schema.ts';

/** What the answers of the API are made of: rows of the published tables, with links. */

export const API = '/api/v1/';

interface Part {
  readonly table: string;
  /** One row, one row or `null`, or all that fit. */
  readonly rows: 'one' | 'perhaps' | 'many';
  /** `url` leads to the answer about the row, `page` to where readers find it. */
  readonly links: readonly ('url' | 'page')[];
}
const one = (table: string, ...links: Part['links']): Part => ({ table, rows: 'one', links });
const perhaps = (table: string, ...links: Part['links']): Part => ({
  ...{ table, rows: 'perhaps', links },
});
const many = (table: string, ...links: Part['links']): Part => ({ table, rows: 'many', links });

interface Answer {
  /** Below `API`; what stands in braces is filled in. */
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly parts: Readonly<Record<string, Part>>;
}

export const ANSWERS = {
  places: {
    ...{ path: 'places.json', zh: '全部地区', en: 'All districts' },
    parts: { places: many('places', 'url', 'page') },
  },
  place: {
    path: 'places/{place}.json',
    zh: '一个地区：年份、部门、文件',
    en: 'One district: its years, bureaus and documents',
    parts: {
      place: one('places', 'page'),
      years: many('years', 'url', 'page'),
      bureaus: many('bureaus', 'url', 'page'),
      sources: many('sources', 'page'),
    },
  },
  year: {
    path: 'places/{place}/years/{year}.json',
    zh: '一年：任务、自报成绩、报告和报道里的目标',
    en: 'One year: its tasks, achievements and goals',
    parts: {
      year: one('years', 'page'),
      tasks: many('tasks', 'url', 'page'),
      achievements: many('achievements', 'page'),
      goals: many('goals', 'page'),
    },
  },
  task: {
    path: 'places/{place}/years/{year}/tasks/{task}.json',
    zh: '一项任务：原文、牵头部门、每个目标的结果和判断',
    en: 'One task: its words, who leads it, result and verdict of each target',
    parts: {
      task: one('tasks', 'page'),
      bureaus: many('bureaus', 'url', 'page'),
      comparisons: many('comparisons', 'page'),
    },
  },
  bureau: {
    path: 'places/{place}/bureaus/{bureau_id}.json',
    zh: '一个部门：牵头的任务、自报成绩和目标',
    en: 'One bureau: the tasks that it leads, its achievements and goals',
    parts: {
      bureau: one('bureaus', 'page'),
      tasks: many('tasks', 'url', 'page'),
      achievements: many('achievements', 'page'),
      goals: many('goals', 'page'),
    },
  },
  indicators: {
    ...{ path: 'indicators.json', zh: '全部指标', en: 'All indicators' },
    parts: { indicators: many('indicators', 'url') },
  },
  indicator: {
    path: 'indicators/{indicator}.json',
    zh: '一个指标：各地各年的目标、结果和判断',
    en: 'One indicator: targets, results and verdicts of all places and years',
    parts: {
      indicator: one('indicators'),
      series: perhaps('series'),
      comparisons: many('comparisons', 'page'),
      achievements: many('achievements', 'page'),
      goals: many('goals', 'page'),
    },
  },
} as const satisfies Readonly<Record<string, Answer>>;
export type AnswerKind = keyof typeof ANSWERS;

/** What every answer begins with. */
export interface Envelope {
  readonly $schema: string;
  readonly self: string;
  readonly licence: string;
  readonly attribution: string;
}

const ADDRESS = { type: 'string', format: 'uri' };

const partSchema = ({ table, rows, links }: Part) => {
  const row = {
    $ref: `${table}.json#/$defs/row`,
    type: 'object',
    properties: Object.fromEntries(links.map((link) => [link, ADDRESS])),
    required: links,
    unevaluatedProperties: false,
  };
  if (rows === 'many') return { type: 'array', items: row };
  return rows === 'one' ? row : { anyOf: [row, { type: 'null' }] };
};

/** The JSON Schema of an answer; it refers to those of the tables beside it. */
export const answerSchema = (kind: AnswerKind, address: string) => {
  const { zh, en, parts }: Answer = ANSWERS[kind];
  return {
    $schema: DRAFT,
    $id: address,
    title: zh,
    description: en,
    type: 'object',
    properties: {
      ...{ $schema: ADDRESS, self: ADDRESS, licence: ADDRESS, attribution: { type: 'string' } },
      ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partSchema(part)])),
    },
    required: ['$schema', 'self', 'licence', 'attribution', ...Object.keys(parts)],
    additionalProperties: false,
  };
};
