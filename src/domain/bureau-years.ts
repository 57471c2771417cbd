import { checkability, type Checkability } from './checkability.ts';
import type { Comparison } from './comparison.ts';
import type { JudgedGoal } from './goal.ts';
import type { Bureau } from './place.ts';
import type { Source } from './source.ts';
import type { Task } from './task.ts';
import { comparisonsOf, tasksOfBureau, type JudgedAchievement, type Year } from './year.ts';

/** What a bureau promised and reported in one year, as far as the documents name it. */
export interface BureauYear {
  readonly year: Year;
  readonly tasks: readonly Task[];
  /** How many of the tasks other bureaus lead as well. */
  readonly shared: number;
  /** The targets in its tasks. */
  readonly comparisons: readonly Comparison[];
  readonly counts: Checkability;
  /** Who leads its tasks for the government, by the names and in the order of the document. */
  readonly leaders: readonly Leader[];
  /** Promises in its name outside a table of tasks. */
  readonly goals: readonly JudgedGoal[];
  readonly achievements: readonly JudgedAchievement[];
}

/** A leader as the document names them, with how many of the tasks they stand at. */
export interface Leader {
  readonly name: string;
  readonly tasks: number;
}

export const bureauYear = (year: Year, bureau: string): BureauYear => {
  const tasks = tasksOfBureau(year, bureau);
  const leaders = tasks.flatMap((task) => task.leaders);
  return {
    year,
    tasks,
    shared: tasks.filter(({ bureaus }) => bureaus.length > 1).length,
    comparisons: tasks.flatMap(({ no }) => comparisonsOf(year, no)),
    counts: checkability(year, tasks),
    leaders: [...new Set(leaders)].map((name) => ({
      name,
      tasks: leaders.filter((each) => each === name).length,
    })),
    goals: year.goals.filter(({ goal }) => goal.bureau === bureau),
    achievements: year.achievements.filter(({ achievement }) => achievement.bureau === bureau),
  };
};

/** The years in which a document says something of the bureau, newest first. */
export const bureauYears = (years: readonly Year[], bureau: string): readonly BureauYear[] =>
  years
    .map((year) => bureauYear(year, bureau))
    .filter(
      ({ tasks, goals, achievements }) => tasks.length + goals.length + achievements.length > 0,
    )
    .reverse();

/**
 * The ids of all bureaus that a year names, in the order in which its documents do: those of the
 * table of tasks first. It says nothing on who did better.
 */
export const bureausNamedIn = ({ tasks, goals, achievements }: Year): readonly string[] => [
  ...new Set([
    ...tasks.flatMap(({ bureaus }) => bureaus),
    ...goals.flatMap(({ goal }) => goal.bureau ?? []),
    ...achievements.flatMap(({ achievement }) => achievement.bureau ?? []),
  ]),
];

/** Another name of a bureau, with the documents that are signed by it. */
export interface OtherName {
  readonly name: string;
  readonly sources: readonly Source[];
}

/**
 * The other names of a bureau. A document is signed by the longest of its names that stands in the
 * publisher’s, since one name may begin with another.
 */
export const otherNames = (
  { name, aliases }: Pick<Bureau, 'name' | 'aliases'>,
  sources: readonly Source[],
): readonly OtherName[] => {
  const longestFirst = [name, ...aliases].sort((a, b) => b.length - a.length);
  const signedBy = ({ publisher }: Source) => longestFirst.find((each) => publisher.includes(each));
  return aliases.map((alias) => ({
    name: alias,
    sources: sources.filter((source) => signedBy(source) === alias),
  }));
};
