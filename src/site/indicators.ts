import { findingOf } from '../charts/history-finding.ts';
import { chartSpeech } from '../charts/phrases.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { isAwaiting, type Entry, type History } from '../domain/history.ts';
import type { Outcome } from '../domain/verdict.ts';
import { verdictText } from '../format/receipt.ts';
import { historiesAt } from './charts.ts';
import { corpus } from './corpus.ts';
import type { Edition } from './edition.ts';

/** The newest promise and report of a history, in words. */
export const findingOfHistory = (history: History, { language, label }: Edition): string =>
  findingOf(label(history), history.entries, chartSpeech({ language, units: corpus.units }));

/** Years in words, a run of them as one: 2021–2022年、2024年. */
export const yearsText = (years: readonly number[], { t, speech }: Edition): string => {
  const runs: [first: number, last: number][] = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs
    .map(([first, last]) => (first === last ? '' : `${first}–`) + speech.year(last))
    .join(t('、', ', '));
};

/** True where what was promised last waits for its result. */
export const isWaiting = ({ entries }: History): boolean => {
  const promised = entries.filter(({ promise }) => promise);
  const last = promised.at(-1)?.year;
  return promised.some((entry) => entry.year === last && isAwaiting(entry));
};

/** What became of the promises of one year, as marks with their words. */
export interface Spark {
  readonly year: number;
  readonly marks: readonly (Outcome | 'awaiting' | 'untestable')[];
  readonly text: string;
}

/** The marks of a history, one for each promise or report; what was derived has none. */
export const sparksOf = ({ entries }: History, edition: Edition): readonly Spark[] => {
  const { t, speech } = edition;
  const told = entries.filter(({ promise, report }) => promise ?? report);
  return [...Map.groupBy(told, ({ year }) => year)].map(([year, own]) => ({
    year,
    marks: own.map(markOf),
    text:
      speech.year(year) +
      t('', ': ') +
      own.map((entry) => wordOf(entry, edition)).join(t('、', ', ')),
  }));
};

const markOf = (entry: Entry): Spark['marks'][number] =>
  entry.verdict?.outcome ?? (isAwaiting(entry) ? 'awaiting' : 'untestable');

const wordOf = (entry: Entry, { t, speech }: Edition): string => {
  if (entry.verdict) return verdictText(entry.verdict, speech);
  return isAwaiting(entry)
    ? speech.words.awaiting
    : t('有数，没有目标', 'a figure without a target');
};

/** Histories under the theme that most of their tasks have. */
export interface Shelf {
  readonly id: string;
  readonly label: string;
  readonly histories: readonly History[];
}

/** The histories of a place by theme, in the order of the themes; those without a task come last. */
export const shelvesOf = (place: PlaceCorpus, { t, label }: Edition): readonly Shelf[] => {
  const byTheme = Map.groupBy(historiesAt(place), (history) => themeOf(history, place));
  const shelf = (id: string | undefined, name: string): Shelf => ({
    ...{ id: id ?? 'others', label: name },
    histories: byTheme.get(id) ?? [],
  });
  return [
    ...[...corpus.themes].map(([id, theme]) => shelf(id, label(theme))),
    shelf(undefined, t('其他', 'Other')),
  ].filter(({ histories }) => histories.length > 0);
};

const themeOf = ({ entries }: History, place: PlaceCorpus): string | undefined => {
  const found = entries.flatMap((entry) => themesOf(entry, place));
  const count = (id: string) => found.filter((each) => each === id).length;
  const most = Math.max(0, ...found.map(count));
  return [...corpus.themes.keys()].find((id) => most > 0 && count(id) === most);
};

/** The themes of the task that a figure stands in, by its id or by the curator's word. */
const themesOf = ({ year: no, promise, report }: Entry, { years }: PlaceCorpus): string[] => {
  const year = years.find(({ year }) => year === no);
  const figure = promise?.figure ?? report?.figure ?? '';
  const achievement = year?.achievements.find((each) => each.achievement.id === figure);
  const task = achievement?.achievement.task ?? Number(figure.split('.')[0]);
  return [...(year?.tasks.find((each) => each.no === task)?.themes ?? [])];
};
