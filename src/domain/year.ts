import { z } from 'zod';
import type { Achievement } from './achievement.ts';
import type { ChartSpec } from './chart-spec.ts';
import { attainment, type Comparison } from './comparison.ts';
import { id } from './cell.ts';
import type { JudgedGoal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import type { DoubleCoding } from './reliability.ts';
import type { Story } from './story.ts';
import { summarise, verdictsOf } from './summary.ts';
import type { Task } from './task.ts';
import type { Units } from './unit.ts';
import { OUTCOMES, REASONS, type Verdict } from './verdict.ts';

/** The facts about a year folder itself. */
export const yearSchema = z.strictObject({
  year: z
    .number()
    .int()
    .min(1900, 'is not a year\nwrite e.g. 2023')
    .max(2200, 'is not a year\nwrite e.g. 2023'),
  /** The document that the table of tasks is. */
  tasksSource: id.optional(),
});

/** What a bureau reported, with a verdict where a target or a completion rate was published. */
export interface JudgedAchievement {
  readonly achievement: Achievement;
  readonly indicator: Indicator;
  readonly verdict?: Verdict;
}

/** Everything that is known of one year of one place. */
export interface Year {
  readonly year: number;
  readonly tasksSource?: string;
  readonly tasks: readonly Task[];
  readonly comparisons: readonly Comparison[];
  readonly achievements: readonly JudgedAchievement[];
  /** Promises made outside a completion table. */
  readonly goals: readonly JudgedGoal[];
  /** Two blind codings of the year's document, where it was coded twice. */
  readonly coding?: DoubleCoding;
  readonly charts: readonly ChartSpec[];
  readonly story: Story;
}

/** The comparisons of one task, in their order. */
export const comparisonsOf = (year: Year, task: number): readonly Comparison[] =>
  year.comparisons.filter(({ target }) => target.task === task);

/** A result this close above its target counts as “just over the line”, in percent of the target. */
export const JUST_OVER = 105;
/** From here on a result is “at least double”. */
export const DOUBLE = 200;

/** The counts that prose may cite, by name. */
export const yearCounts = (year: Year, units: Units): Readonly<Record<string, number>> => {
  const summary = summarise(verdictsOf(year.comparisons));
  const testable = year.tasks.filter(({ no }) => comparisonsOf(year, no).length > 0).length;
  const rates = year.comparisons.flatMap((comparison) => attainment(comparison, units) ?? []);
  const judged = year.achievements.filter(({ verdict }) => verdict).length;
  const growth = year.comparisons.filter(({ indicator }) => indicator.measure === 'growth');
  return {
    tasks: year.tasks.length,
    testable,
    untestable: year.tasks.length - testable,
    targets: summary.targets,
    kept: summary.kept,
    ...Object.fromEntries(OUTCOMES.map((outcome) => [outcome, summary.outcomes[outcome]])),
    ...Object.fromEntries(REASONS.map((reason) => [reason, summary.reasons[reason]])),
    ...(summary.bound
      ? { boundFrom: Math.round(summary.bound.from), boundTo: Math.round(summary.bound.to) }
      : {}),
    rated: rates.length,
    onTheLine: rates.filter((rate) => rate === 100).length,
    justOver: rates.filter((rate) => rate > 100 && rate <= JUST_OVER).length,
    double: rates.filter((rate) => rate >= DOUBLE).length,
    growthTargets: growth.length,
    growthAnswered: growth.filter(({ result }) => result.kind === 'figure').length,
    achievements: year.achievements.length,
    judgedAchievements: judged,
    unjudgedAchievements: year.achievements.length - judged,
    bureaus: new Set(year.achievements.flatMap(({ achievement }) => achievement.bureau ?? [])).size,
    goals: year.goals.length,
    awaiting: year.goals.filter(({ verdict }) => !verdict).length,
  };
};

/** The tasks that a bureau leads, alone or with others. */
export const tasksOfBureau = (year: Year, bureau: string): readonly Task[] =>
  year.tasks.filter(({ bureaus }) => bureaus.includes(bureau));

/** The tasks that belong to a theme. */
export const tasksOfTheme = (year: Year, theme: string): readonly Task[] =>
  year.tasks.filter(({ themes }) => themes.includes(theme));
