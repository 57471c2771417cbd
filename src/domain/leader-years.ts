import { checkability, type Checkability } from './checkability.ts';
import type { Comparison } from './comparison.ts';
import type { Task } from './task.ts';
import { comparisonsOf, type Year } from './year.ts';

/**
 * What stands under the name of a leader in the table of tasks of one year. The table prints names
 * and nothing else, so the same name is the same leader, and nothing is known of who that is.
 */
export interface LeaderYear {
  /** As printed. */
  readonly name: string;
  readonly tasks: readonly Task[];
  /** How many of the tasks name other leaders as well. */
  readonly shared: number;
  /** The sections of work that the tasks stand in, and the bureaus that lead them, as the table has them. */
  readonly sections: readonly TasksOf[];
  readonly bureaus: readonly TasksOf[];
  /** The targets in the tasks. */
  readonly comparisons: readonly Comparison[];
  readonly counts: Checkability;
}

/** How many of the tasks belong to a section, as printed, or a bureau, by its id. */
export interface TasksOf {
  readonly of: string;
  readonly tasks: number;
}

/** The leaders of a year, in the order in which its table first names them: it ranks nobody. */
export const leadersOf = (year: Year): readonly LeaderYear[] =>
  [...new Set(year.tasks.flatMap(({ leaders }) => leaders))].map((name) => {
    const tasks = year.tasks.filter(({ leaders }) => leaders.includes(name));
    return {
      ...{ name, tasks, shared: tasks.filter(isShared).length },
      sections: countBy(tasks, ({ section }) => [section]),
      bureaus: countBy(tasks, ({ bureaus }) => bureaus),
      comparisons: tasks.flatMap(({ no }) => comparisonsOf(year, no)),
      counts: checkability(year, tasks),
    };
  });

/** A task that several leaders lead counts for each of them. */
export const isShared = ({ leaders }: Pick<Task, 'leaders'>): boolean => new Set(leaders).size > 1;

/** How many tasks each of the names stands at, in the order of the table. */
const countBy = (
  tasks: readonly Task[],
  namesOf: (task: Task) => readonly string[],
): readonly TasksOf[] =>
  [...new Set(tasks.flatMap(namesOf))].map((of) => ({
    of,
    tasks: tasks.filter((task) => namesOf(task).includes(of)).length,
  }));
