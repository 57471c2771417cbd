import type { Achievement } from './achievement.ts';
import type { Comparison } from './comparison.ts';
import type { PlaceCorpus } from './corpus.ts';
import { locate } from './evidence.ts';
import { goalFigureId, targetOfGoal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import { figureId } from './judge.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import { comparisonsOf, type JudgedAchievement, type Year } from './year.ts';

/** What a document says there: a promise, an answer to one, or a figure of its own. */
export type Said =
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'result'; readonly comparison: Comparison }
  | { readonly kind: 'achievement'; readonly judged: JudgedAchievement };

/** One thing that the site takes from a document. */
export interface SourceFigure {
  readonly year: number;
  /** Its id among the figures of its year, under which the site shows it. */
  readonly figure: string;
  readonly indicator: Indicator;
  readonly said: Said;
  /** The words that prove it, more than one stretch where target and result are printed apart. */
  readonly quotes: readonly string[];
  /** Where it stands: in a task of a table, or under a heading, as far as that is recorded. */
  readonly task?: Task;
  readonly section?: string;
  readonly bureau?: string;
}

/**
 * Everything that is taken from a document, in the order in which it stands there.
 *
 * The documents themselves are not carried, so the order follows from the data: in a completion
 * table by task and by the place of the quote in its text or report; elsewhere by the rows of
 * achievements.csv and goals.csv, which are coded in reading order, the older year first.
 */
export const figuresOfSource = (place: PlaceCorpus, source: string): readonly SourceFigure[] =>
  place.years.flatMap((year) => [
    ...(year.tasksSource === source ? year.tasks.flatMap((task) => inTask(year, task)) : []),
    ...year.achievements
      .filter(({ achievement }) => achievement.source === source && !isInTable(achievement, year))
      .map((judged) => ofAchievement(judged, year)),
    ...goalFigures(year, source),
  ]);

/** What a figure stands under: a task of a table, a section, or the bureau that speaks. */
export type Heading = Pick<SourceFigure, 'year' | 'task' | 'section' | 'bureau'>;

/** Figures that follow one another under the same heading. */
export interface SourceGroup {
  readonly heading: Heading;
  readonly figures: readonly SourceFigure[];
}

/** The figures of a document under their headings, in their order. */
export const groupFigures = (figures: readonly SourceFigure[]): readonly SourceGroup[] =>
  runsOf(figures, sameHeading).map((run) => ({ heading: run[0], figures: run }));

/** Cuts a list where its items cease to be alike; what comes again later begins a new run. */
export const runsOf = <T>(
  items: readonly T[],
  alike: (one: T, next: T) => boolean,
): readonly (readonly [T, ...T[]])[] => {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && alike(last[0], item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
};

const sameHeading = (a: Heading, b: Heading): boolean =>
  a.year === b.year && a.task === b.task && a.section === b.section && a.bureau === b.bureau;

/** True where an achievement was read from a row of the year's completion table. */
export const isInTable = (
  { task, source }: Pick<Achievement, 'task' | 'source'>,
  { tasks, tasksSource }: Pick<Year, 'tasks' | 'tasksSource'>,
): boolean => source === tasksSource && tasks.some(({ no }) => no === task);

/** Which cell of its row a figure of a table is printed in. */
interface Printed {
  readonly cell: 'task' | 'report';
  readonly figure: SourceFigure;
}

/** The figures of one row of a table: those of its text, then those of its report. */
const inTask = (year: Year, task: Task): SourceFigure[] =>
  [
    ...comparisonsOf(year, task.no).flatMap((comparison) => ofComparison(comparison, year, task)),
    ...year.achievements
      .filter(({ achievement }) => isInTable(achievement, year) && achievement.task === task.no)
      .map((judged): Printed => {
        const { bureau: _, ...figure } = ofAchievement(judged, year);
        return { cell: 'report', figure: { ...figure, task } };
      }),
  ]
    .map((printed) => ({ figure: printed.figure, at: position(printed, task) }))
    .sort((a, b) => a.at.cell - b.at.cell || a.at.start - b.at.start || a.at.end - b.at.end)
    .map(({ figure }) => figure);

const ofComparison = (comparison: Comparison, { year }: Year, task: Task): Printed[] => {
  const { target, result, indicator } = comparison;
  const of = { year, task, indicator };
  const promise: SourceFigure = {
    ...{ ...of, figure: figureId(target, 'target'), quotes: [target.quote] },
    said: { kind: 'target', target },
  };
  if (!('quote' in result)) return [{ cell: target.printedIn, figure: promise }];
  const answer: SourceFigure = {
    ...{ ...of, figure: figureId(target, 'result'), quotes: [result.quote] },
    said: { kind: 'result', comparison },
  };
  return [
    { cell: target.printedIn, figure: promise },
    { cell: 'report', figure: answer },
  ];
};

/** Where a figure's quote begins and ends in its task; two of one quote keep the order of the data. */
const position = ({ cell, figure }: Printed, { text, report }: Task) => {
  const found = locate(figure.quotes[0] ?? '', cell === 'task' ? text : report) ?? [];
  return {
    cell: cell === 'task' ? 0 : 1,
    start: found[0]?.start ?? Infinity,
    end: found.at(-1)?.end ?? Infinity,
  };
};

const ofAchievement = (judged: JudgedAchievement, { year }: Year): SourceFigure => {
  const { id, bureau, quote, target } = judged.achievement;
  return {
    ...{ year, figure: id, indicator: judged.indicator, said: { kind: 'achievement', judged } },
    quotes: target && !quote.includes(target.quote) ? [quote, target.quote] : [quote],
    ...(bureau === undefined ? {} : { bureau }),
  };
};

/** The goals that a document sets, and its answers to those that an earlier one set. */
const goalFigures = ({ year, goals }: Year, source: string): SourceFigure[] =>
  goals.flatMap((judged): SourceFigure[] => {
    const { goal, indicator, answer, verdict } = judged;
    const figure = goalFigureId(goal);
    const target = targetOfGoal(judged);
    const bureau = goal.bureau === undefined ? {} : { bureau: goal.bureau };
    const promise: SourceFigure = {
      ...{ year, figure, indicator, said: { kind: 'target', target }, quotes: [goal.quote] },
      ...(goal.section === undefined ? {} : { section: goal.section }),
      ...bureau,
    };
    const result = answer?.source === source ? answer.result : undefined;
    return [
      ...(goal.source === source ? [promise] : []),
      ...(result && verdict && 'quote' in result
        ? [
            {
              ...{ year, figure, indicator, quotes: [result.quote], ...bureau },
              said: { kind: 'result', comparison: { target, result, indicator, verdict } },
            } as const,
          ]
        : []),
    ];
  });
