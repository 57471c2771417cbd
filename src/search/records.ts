import type { Comparison } from '../domain/comparison.ts';
import type { Corpus, PlaceCorpus } from '../domain/corpus.ts';
import { goalFigureId, targetOfGoal, type JudgedGoal } from '../domain/goal.ts';
import { historiesOf, type History } from '../domain/history.ts';
import { figureId } from '../domain/judge.ts';
import type { Source } from '../domain/source.ts';
import type { Task } from '../domain/task.ts';
import { isInTable } from '../domain/source-figures.ts';
import { tasksOfBureau, tasksOfTheme, type JudgedAchievement, type Year } from '../domain/year.ts';
import { achievementDetail } from '../format/achievement.ts';
import { dateText, targetText } from '../format/number.ts';
import { proseText, resultText } from '../format/prose.ts';
import { verdictText } from '../format/receipt.ts';
import { AWAITING_WORD } from '../format/words.ts';
import {
  bureauPath,
  figurePath,
  indicatorPath,
  receiptAnchor,
  sourcePath,
  taskPath,
  themePath,
  yearPath,
} from '../site/routes.ts';
import { url } from '../site/url.ts';
import type { Passage, SearchRecord } from './record.ts';

/** Everything on the site that can be found by a search. */
export const searchRecords = (corpus: Corpus): readonly SearchRecord[] =>
  corpus.places.flatMap((place) => {
    const scope: Scope = { corpus, place };
    return [
      ...historiesOf(place, corpus).map((history) => ofHistory(history, scope)),
      ...place.years.flatMap((year) => [
        ...ofStory(year, scope),
        ...year.comparisons.map((comparison) => ofComparison(comparison, year, scope)),
        ...year.goals.map((goal) => ofGoal(goal, year, scope)),
        ...year.achievements.map((judged) => ofAchievement(judged, year, scope)),
        ...year.tasks.map((task) => ofTask(task, year, scope)),
      ]),
      ...[...place.sources.values()].map((source) => ofSource(source, scope)),
      ...ofBureaus(scope),
      ...ofThemes(scope),
    ];
  });

interface Scope {
  readonly corpus: Corpus;
  readonly place: PlaceCorpus;
}

/** Parts of a line; the place is told where there are several. */
const lineOf = (
  { corpus, place }: Scope,
  ...parts: readonly (string | undefined | false)[]
): string => [corpus.places.length > 1 && place.place.name, ...parts].filter(Boolean).join(' · ');

const bureauNames = ({ place }: Scope, ids: readonly (string | undefined)[]): string =>
  ids.flatMap((id) => (id === undefined ? [] : (place.bureaus.get(id)?.name ?? id))).join('、');

/** A side of a record that may have no text. */
const passage = (side: string, text: string | undefined, href?: string): readonly Passage[] =>
  text ? [{ side, text, ...(href === undefined ? {} : { href }) }] : [];

const english = (text: string | undefined): readonly Passage[] =>
  text ? [{ text, english: true }] : [];

const ofHistory = (history: History, scope: Scope): SearchRecord => {
  const { id, label, about, aboutEn, indicators, entries } = history;
  const years = [...new Set(entries.map(({ year }) => `${year}年`))].join('、');
  // A series of one indicator, or with one of its own name, would say the same twice.
  const others = indicators.filter((indicator) => indicator.label !== label);
  return {
    ...{ kind: 'history', title: label, line: lineOf(scope, years) },
    href: url(indicatorPath(scope.place.place.id, id)),
    passages: [
      ...(about ? [{ text: about }] : []),
      ...english(history.labelEn),
      ...english(aboutEn),
      ...passage('包括', others.map((indicator) => indicator.label).join('、')),
      ...english(others.map(({ labelEn }) => labelEn).join('; ')),
    ],
  };
};

const ofStory = (year: Year, scope: Scope): SearchRecord[] => {
  const { corpus, place } = scope;
  const { story } = year;
  const text = (prose: string): string => proseText(prose, year, corpus.units);
  const page = url(yearPath(place.place.id, year.year));
  const line = lineOf(scope, `${year.year}年`);
  return [
    {
      ...{ kind: 'story', title: text(story.headline), line, href: page },
      passages: [{ text: text(story.deck) }],
    },
    ...story.chapters.map(({ id, title, body }): SearchRecord => ({
      ...{ kind: 'story', title: text(title), line, href: `${page}#${id}` },
      passages: body.map((paragraph) => ({ text: text(paragraph) })),
    })),
  ];
};

const ofComparison = (comparison: Comparison, year: Year, scope: Scope): SearchRecord => {
  const { target, result, indicator, verdict } = comparison;
  const { place } = scope;
  const at = (side: 'target' | 'result') =>
    url(figurePath(place, { year: year.year, id: figureId(target, side) }));
  const page = url(taskPath(place.place.id, year.year, target.task));
  const note = 'note' in result ? result.note : undefined;
  return {
    kind: 'comparison',
    title: `${indicator.label}：目标${targetText(target)}，${'quantity' in result ? '报的是' : ''}${resultText(comparison)}`,
    line: lineOf(scope, `${year.year}年`, `第${target.task}题`, verdictText(verdict)),
    href: `${page}#${receiptAnchor(target.id)}`,
    passages: [
      ...passage('目标', target.quote, at('target')),
      ...passage('报告', 'quote' in result ? result.quote : undefined, at('result')),
      ...english(indicator.labelEn),
      ...passage('注', note),
    ],
  };
};

const ofGoal = (judged: JudgedGoal, year: Year, scope: Scope): SearchRecord => {
  const { goal, indicator, answer, verdict } = judged;
  const { place } = scope;
  const report = answer && 'quote' in answer.result ? answer.result.quote : undefined;
  return {
    kind: 'goal',
    title: `${indicator.label}：目标${targetText(targetOfGoal(judged))}`,
    line: lineOf(
      scope,
      `${year.year}年`,
      goal.section ?? bureauNames(scope, [goal.bureau]),
      verdict ? verdictText(verdict) : AWAITING_WORD,
    ),
    href: url(figurePath(place, { year: year.year, id: goalFigureId(goal) })),
    passages: [
      ...passage('目标', goal.quote),
      ...passage('报告', report),
      ...english(indicator.labelEn),
      ...passage('注', goal.note),
    ],
  };
};

const ofAchievement = (judged: JudgedAchievement, year: Year, scope: Scope): SearchRecord => {
  const { achievement, indicator, verdict } = judged;
  const { place } = scope;
  const { id, bureau, task, quote, note, target } = achievement;
  const own = target && !quote.includes(target.quote) ? target.quote : undefined;
  return {
    kind: 'achievement',
    title: `${indicator.label}：${achievementDetail(achievement)}`,
    line: lineOf(
      scope,
      `${year.year}年`,
      isInTable(achievement, year) && task !== undefined && `第${task}题`,
      bureauNames(scope, [bureau]) || place.place.government,
      verdict ? verdictText(verdict) : '没有公布目标',
    ),
    href: url(figurePath(place, { year: year.year, id })),
    passages: [
      ...passage('报告', quote),
      ...passage('目标', own),
      ...english(indicator.labelEn),
      ...passage('注', note),
    ],
  };
};

const ofTask = (task: Task, year: Year, scope: Scope): SearchRecord => ({
  kind: 'task',
  title: `第${task.no}题：${firstClause(task.text)}`,
  line: lineOf(scope, `${year.year}年`, task.section, bureauNames(scope, task.bureaus)),
  href: url(taskPath(scope.place.place.id, year.year, task.no)),
  passages: [...passage('任务', task.text), ...passage('完成情况', task.report)],
});

/** The beginning of a task up to its first pause, as a name for it. */
const firstClause = (text: string): string => /^[^,，;；。(（]+/u.exec(text)?.[0] ?? text;

const ofSource = (source: Source, scope: Scope): SearchRecord => ({
  kind: 'source',
  title: source.shortTitle,
  line: lineOf(scope, source.publisher, dateText(source.issued), source.indexNumber),
  href: url(sourcePath(scope.place.place.id, source.id)),
  passages: [
    ...passage('题目', source.title),
    ...english(source.shortTitleEn),
    ...english(source.publisherEn),
    ...source.caveats.map((text) => ({ text, side: '要留意' })),
  ],
});

const ofBureaus = (scope: Scope): SearchRecord[] =>
  [...scope.place.bureaus.values()].map(({ id, name, nameEn, aliases }) => ({
    ...{ kind: 'bureau', title: name, line: lineOf(scope, tasksText(scope, tasksOfBureau, id)) },
    href: url(bureauPath(scope.place.place.id, id)),
    passages: [...english(nameEn), ...passage('又名', aliases.join('、'))],
  }));

/** Themes without a task have no page. */
const ofThemes = (scope: Scope): SearchRecord[] =>
  [...scope.corpus.themes.values()].flatMap(({ id, label, labelEn }): SearchRecord[] => {
    const tasks = tasksText(scope, tasksOfTheme, id);
    return tasks === undefined
      ? []
      : [
          {
            ...{ kind: 'theme', title: label, line: lineOf(scope, tasks) },
            href: url(themePath(scope.place.place.id, id)),
            passages: english(labelEn),
          },
        ];
  });

/** How many tasks there are in all years, if any. */
const tasksText = (
  { place }: Scope,
  tasksOf: (year: Year, id: string) => readonly Task[],
  id: string,
): string | undefined => {
  const count = place.years.reduce((sum, year) => sum + tasksOf(year, id).length, 0);
  return count > 0 ? `${count}项任务` : undefined;
};
