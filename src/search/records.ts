import type { Comparison } from '../domain/comparison.ts';
import type { Corpus, PlaceCorpus } from '../domain/corpus.ts';
import { goalFigureId, targetOfGoal, type JudgedGoal } from '../domain/goal.ts';
import { historiesOf, type History } from '../domain/history.ts';
import { figureId } from '../domain/judge.ts';
import type { Source } from '../domain/source.ts';
import { isInTable } from '../domain/source-figures.ts';
import { englishStory } from '../domain/story.ts';
import type { Task } from '../domain/task.ts';
import { tasksOfBureau, tasksOfTheme, type JudgedAchievement, type Year } from '../domain/year.ts';
import { achievementDetail } from '../format/achievement.ts';
import { counted } from '../format/count.ts';
import { inside } from '../format/inside.ts';
import type { Language } from '../format/language.ts';
import { proseText, resultText } from '../format/prose.ts';
import { verdictText } from '../format/receipt.ts';
import { LANG } from '../site/edition.ts';
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
import type { Passage, SearchRecord } from './record.ts';
import { tongueOf, type Tongue } from './tongue.ts';

/** Everything on the site that can be found by a search, as the pages of one language show it. */
export const searchRecords = (corpus: Corpus, language: Language): readonly SearchRecord[] =>
  corpus.places.flatMap((place) => {
    const scope: Scope = { ...tongueOf(corpus, language), corpus, place };
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

interface Scope extends Tongue {
  readonly corpus: Corpus;
  readonly place: PlaceCorpus;
}

/** Parts of a line; the place is told where there are several. */
const lineOf = (
  { corpus, place, name }: Scope,
  ...parts: readonly (string | undefined | false)[]
): string => [corpus.places.length > 1 && name(place.place), ...parts].filter(Boolean).join(' · ');

/** English names of bureaus have commas in them. */
const bureauNames = ({ place, name, t }: Scope, ids: readonly (string | undefined)[]): string =>
  ids
    .flatMap((id) => {
      const bureau = id === undefined ? undefined : place.bureaus.get(id);
      return bureau ? name(bureau) : (id ?? []);
    })
    .join(t('、', '; '));

/** What stands by itself. */
const capital = (text: string): string => text.replace(/^[a-z]/u, (first) => first.toUpperCase());

const taskName = (no: number, { t }: Scope): string => t(`第${no}题`, `Task ${no}`);

const ofHistory = (history: History, scope: Scope): SearchRecord => {
  const { id, label, about, aboutEn, indicators, entries } = history;
  const { speech, t, own, other } = scope;
  const years = [...new Set(entries.map(({ year }) => speech.year(year)))].join(t('、', ', '));
  // A series of one indicator, or with one of its own name, would say the same twice.
  const others = indicators.filter((indicator) => indicator.label !== label);
  const labels = others.map((indicator) => indicator.label).join('、');
  const labelsEn = others.map(({ labelEn }) => labelEn).join('; ');
  const explained = about && own(about, aboutEn);
  const included = own(labels, labelsEn);
  return {
    ...{ kind: 'history', title: scope.label(history), line: lineOf(scope, years) },
    ...scope.spelt(label),
    href: scope.to(indicatorPath(scope.place.place.id, id)),
    passages: [
      ...(explained ? [{ text: explained }] : []),
      ...scope.otherLabel(history),
      ...other(about, aboutEn),
      ...(included ? [{ side: t('包括', 'Includes'), text: included }] : []),
      ...other(labels, labelsEn),
    ],
  };
};

/** A story that nobody wrote in the language is told as it is. */
const ofStory = (year: Year, scope: Scope): SearchRecord[] => {
  const { corpus, place, speech } = scope;
  const english = scope.language === 'zh' ? undefined : englishStory(year.story);
  const isForeign = scope.language !== 'zh' && !english;
  const story = english ?? year.story;
  const text = (prose: string): string => proseText(prose, year, corpus.units, speech);
  const said = (prose: string): Passage => ({
    text: text(prose),
    ...(isForeign ? { lang: LANG.zh } : {}),
  });
  const page = scope.to(yearPath(place.place.id, year.year));
  const line = lineOf(scope, speech.year(year.year));
  return [
    {
      ...{ kind: 'story', title: text(story.headline), line, href: page },
      passages: [said(story.deck)],
    },
    ...story.chapters.map(({ id, title, body }): SearchRecord => ({
      ...{ kind: 'story', title: text(title), line, href: `${page}#${id}` },
      passages: body.map(said),
    })),
  ];
};

const ofComparison = (comparison: Comparison, year: Year, scope: Scope): SearchRecord => {
  const { target, result, indicator, verdict } = comparison;
  const { place, speech, t, to, quoted } = scope;
  const at = (side: 'target' | 'result') =>
    to(figurePath(place, { year: year.year, id: figureId(target, side) }));
  const page = to(taskPath(place.place.id, year.year, target.task));
  const [promised, reported] = [speech.target(target), resultText(comparison, speech)];
  const isFigure = 'quantity' in result;
  return {
    kind: 'comparison',
    title: t(
      `${indicator.label}：目标${promised}，${isFigure ? '报的是' : ''}${reported}`,
      `${indicator.labelEn}: target ${promised}, ${isFigure ? 'reported ' : ''}${inside(reported)}`,
    ),
    ...scope.spelt(indicator.label),
    line: lineOf(
      scope,
      speech.year(year.year),
      taskName(target.task, scope),
      verdictText(verdict, speech),
    ),
    href: `${page}#${receiptAnchor(target.id)}`,
    passages: [
      ...quoted(t('目标', 'Target'), target.quote, at('target')),
      ...quoted(t('报告', 'Report'), 'quote' in result ? result.quote : undefined, at('result')),
      ...scope.otherLabel(indicator),
      ...scope.curated(t('注', 'Note'), result.note),
    ],
  };
};

const ofGoal = (judged: JudgedGoal, year: Year, scope: Scope): SearchRecord => {
  const { goal, indicator, answer, verdict } = judged;
  const { place, speech, t, quoted } = scope;
  const report = answer && 'quote' in answer.result ? answer.result.quote : undefined;
  const promised = speech.target(targetOfGoal(judged));
  return {
    kind: 'goal',
    title: t(`${indicator.label}：目标${promised}`, `${indicator.labelEn}: target ${promised}`),
    ...scope.spelt(indicator.label),
    line: lineOf(
      scope,
      speech.year(year.year),
      goal.section === undefined ? bureauNames(scope, [goal.bureau]) : scope.text(goal.section),
      verdict ? verdictText(verdict, speech) : capital(speech.words.awaiting),
    ),
    href: scope.to(figurePath(place, { year: year.year, id: goalFigureId(goal) })),
    passages: [
      ...quoted(t('目标', 'Target'), goal.quote),
      ...quoted(t('报告', 'Report'), report),
      ...scope.otherLabel(indicator),
      ...scope.curated(t('注', 'Note'), goal.note),
    ],
  };
};

const ofAchievement = (judged: JudgedAchievement, year: Year, scope: Scope): SearchRecord => {
  const { achievement, indicator, verdict } = judged;
  const { place, speech, t, quoted, text } = scope;
  const { id, bureau, task, quote, note, target } = achievement;
  const own = target && !quote.includes(target.quote) ? target.quote : undefined;
  return {
    kind: 'achievement',
    title: `${scope.label(indicator)}${t('：', ': ')}${achievementDetail(achievement, speech, text)}`,
    ...scope.spelt(indicator.label),
    line: lineOf(
      scope,
      speech.year(year.year),
      isInTable(achievement, year) && task !== undefined && taskName(task, scope),
      bureauNames(scope, [bureau]) || text(place.place.government),
      verdict ? verdictText(verdict, speech) : t('没有公布目标', 'No target published'),
    ),
    href: scope.to(figurePath(place, { year: year.year, id })),
    passages: [
      ...quoted(t('报告', 'Report'), quote),
      ...quoted(t('目标', 'Target'), own),
      ...scope.otherLabel(indicator),
      ...scope.curated(t('注', 'Note'), note),
    ],
  };
};

const ofTask = (task: Task, year: Year, scope: Scope): SearchRecord => {
  const { speech, t, own, quoted } = scope;
  return {
    kind: 'task',
    title: `${taskName(task.no, scope)}${t('：', ': ')}${own(firstClause(task.text), task.titleEn)}`,
    line: lineOf(
      scope,
      speech.year(year.year),
      scope.text(task.section),
      bureauNames(scope, task.bureaus),
    ),
    href: scope.to(taskPath(scope.place.place.id, year.year, task.no)),
    passages: [
      ...quoted(t('任务', 'Task'), task.text),
      ...quoted(t('完成情况', 'Report'), task.report),
    ],
  };
};

/** The beginning of a task up to its first pause, as a name for it. */
const firstClause = (text: string): string => /^[^,，;；。(（]+/u.exec(text)?.[0] ?? text;

const ofSource = (source: Source, scope: Scope): SearchRecord => {
  const { title, shortTitle, shortTitleEn, publisher, publisherEn, issued } = source;
  const { speech, t, own, other } = scope;
  return {
    kind: 'source',
    title: own(shortTitle, shortTitleEn),
    line: lineOf(scope, own(publisher, publisherEn), speech.date(issued), source.indexNumber),
    href: scope.to(sourcePath(scope.place.place.id, source.id)),
    passages: [
      ...scope.quoted(t('题目', 'Title'), title),
      ...other(shortTitleEn === undefined ? undefined : shortTitle, shortTitleEn),
      ...other(publisherEn === undefined ? undefined : publisher, publisherEn),
      ...source.caveats.flatMap((text) => scope.curated(t('要留意', 'Caveat'), text)),
    ],
  };
};

const ofBureaus = (scope: Scope): SearchRecord[] =>
  [...scope.place.bureaus.values()].map((bureau) => {
    const aliases = bureau.aliases.join('、');
    return {
      ...{ kind: 'bureau', title: scope.name(bureau), ...scope.spelt(bureau.name) },
      line: lineOf(scope, tasksText(scope, tasksOfBureau, bureau.id)),
      href: scope.to(bureauPath(scope.place.place.id, bureau.id)),
      passages: [
        ...scope.otherName(bureau),
        ...scope
          .quoted(scope.t('又名', 'Also called'), aliases)
          .map((passage) => ({ ...passage, ...scope.spelt(aliases) })),
      ],
    };
  });

/** Themes without a task have no page. */
const ofThemes = (scope: Scope): SearchRecord[] =>
  [...scope.corpus.themes.values()].flatMap((theme): SearchRecord[] => {
    const tasks = tasksText(scope, tasksOfTheme, theme.id);
    return tasks === undefined
      ? []
      : [
          {
            ...{ kind: 'theme', title: scope.label(theme), line: lineOf(scope, tasks) },
            ...scope.spelt(theme.label),
            href: scope.to(themePath(scope.place.place.id, theme.id)),
            passages: scope.otherLabel(theme),
          },
        ];
  });

/** How many tasks there are in all years, if any. */
const tasksText = (
  { place, t }: Scope,
  tasksOf: (year: Year, id: string) => readonly Task[],
  id: string,
): string | undefined => {
  const count = place.years.reduce((sum, year) => sum + tasksOf(year, id).length, 0);
  return count > 0 ? t(`${count}项任务`, counted(count, 'task')) : undefined;
};
