import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Language } from '../format/language.ts';
import type { FigureRef } from '../format/prose.ts';
import type { PlaceYear } from './corpus.ts';

/** Where things are; every path begins at the root of the site and ends with a slash. */

/** The path of a page in a language. Chinese is the language of the site, so it needs no word in the path. */
export const pathIn = (language: Language, path: string): string =>
  language === 'zh' ? path : `/${language}${path}`;

export const placePath = (place: string): string => `/${place}/`;
export const yearPath = (place: string, year: number): string => `/${place}/${year}/`;
export const taskPath = (place: string, year: number, task: number): string =>
  `/${place}/${year}/tasks/${task}/`;
export const bureauPath = (place: string, bureau: string): string => `/${place}/bureaus/${bureau}/`;
export const bureausPath = (place: string): string => `/${place}/bureaus/`;
/** The leaders that a place's documents name, with what they lead. */
export const leadersPath = (place: string): string => `/${place}/leaders/`;
export const themesPath = (place: string): string => `/${place}/themes/`;
export const themePath = (place: string, theme: string): string => `/${place}/themes/${theme}/`;
export const indicatorsPath = (place: string): string => `/${place}/indicators/`;
/** A history of indicators that belong together, over the years. */
export const indicatorPath = (place: string, history: string): string =>
  `/${place}/indicators/${history}/`;
export const sourcesPath = (place: string): string => `/${place}/sources/`;
export const sourcePath = (place: string, source: string): string => `/${place}/sources/${source}/`;
/** Where the documents disagree, with each other or with themselves. */
export const disagreementsPath = (place: string): string => `/${place}/disagreements/`;
/** Targets beside those of the year before. */
export const goalpostsPath = (place: string): string => `/${place}/goalposts/`;
/** How much can be checked at all, by section and bureau. */
export const checkablePath = (place: string): string => `/${place}/checkable/`;
export const CORRECTIONS = '/corrections/';
export const FEEDS = { atom: '/feed.xml', json: '/feed.json' } as const;
export const bureauFeeds = (place: string, bureau: string) => ({
  atom: `${bureauPath(place, bureau)}feed.xml`,
  json: `${bureauPath(place, bureau)}feed.json`,
});
export const tablePath = (place: string, year: number, table: string, format: string): string =>
  `/data/${place}/${year}/${table}.${format}`;
export const chartPath = (chart: string): string => `/charts/${chart}/`;
/** The newest embed of a chart. */
export const embedPath = (chart: string, language: Language): string =>
  language === 'zh' ? `/embed/${chart}/` : `/embed/${chart}/${language}/`;
/** An embed that never changes. */
export const pinnedPath = (chart: string, version: string): string => `/embed/${chart}/${version}/`;
export const GALLERY = '/embed/';
/** The embed's loader for host pages. */
export const LOADER = '/embed.js';

/** The pictures of a chart: 2x for the web, two for social media, one for print, one for link previews. */
export const PICTURES = ['web', 'square', 'story', 'print', 'card'] as const;
export type Picture = (typeof PICTURES)[number];
/** Those that are drawn in English as well. */
export const ENGLISH_PICTURES = ['web', 'square', 'card'] as const satisfies readonly Picture[];
export const picturePath = (chart: string, picture: Picture, language: Language = 'zh'): string =>
  pathIn(language, `${chartPath(chart)}${picture}.png`);
/** Any other file of a chart, such as `chart.csv`. */
export const chartFile = (chart: string, name: string): string => chartPath(chart) + name;

/** Where the copy of the whole site lies that can be read offline. */
export const OFFLINE = '/offline/';
/** The keys that pages listen to. */
export const SHORTCUTS = '/shortcuts/';
export const METHOD = '/method/';
export const DATA = '/data/';

/** The anchors of a figure on its task's page: where it is printed, and its receipt. */
export const targetAnchor = (target: string): string => `t${target.split('.')[1] ?? ''}`;
export const resultAnchor = (target: string): string => `r${target.split('.')[1] ?? ''}`;
export const receiptAnchor = (target: string): string => `v${target.split('.')[1] ?? ''}`;

/** The page and place where the quote of a figure stands. */
export const figurePath = (place: PlaceCorpus, { year, id }: FigureRef): string => {
  // Achievements and goals stand on the page of their year, under their own ids.
  const [task, order, side] = id.split('.');
  if (order === undefined) return `${yearPath(place.place.id, year)}#${id}`;
  const anchor = side === 'result' ? resultAnchor : targetAnchor;
  return `${taskPath(place.place.id, year, Number(task))}#${anchor(`${task}.${order}`)}`;
};

/** What `getStaticPaths` needs for a page of one year. */
export const yearParams = ({ place, year }: PlaceYear) => ({
  place: place.place.id,
  year: String(year.year),
});
