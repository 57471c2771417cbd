import type { Comparison } from './comparison.ts';
import type { Task } from './task.ts';
import { comparisonsOf, tasksOfBureau, type Year } from './year.ts';

/** How much of a group of tasks can be checked at all; every share comes with its denominator. */
export interface Checkability {
  readonly tasks: number;
  /** Tasks that print at least one number to be reached. */
  readonly testable: number;
  readonly targets: number;
  /** Targets answered with a figure of the same thing, whatever the verdict. */
  readonly answered: number;
  /** Targets answered straight: with a figure of the same thing, or by words that call it done. */
  readonly claimed: number;
  /** Of these, how many by words alone. */
  readonly claimedWithoutFigure: number;
}

/** Counts over some tasks of a year. */
export const checkability = (year: Year, tasks: readonly Task[]): Checkability => {
  const compared = tasks.map(({ no }) => comparisonsOf(year, no));
  const all: readonly Comparison[] = compared.flat();
  const of = (kind: Comparison['result']['kind']) =>
    all.filter(({ result }) => result.kind === kind).length;
  return {
    tasks: tasks.length,
    testable: compared.filter((comparisons) => comparisons.length > 0).length,
    targets: all.length,
    answered: of('figure'),
    claimed: of('figure') + of('assertion'),
    claimedWithoutFigure: of('assertion'),
  };
};

/** The counts of one section or bureau. */
export interface CheckabilityOf {
  /** The section as printed, or the id of the bureau. */
  readonly of: string;
  readonly counts: Checkability;
}

/** The counts of each section of a year, in the order of the document. */
export const checkabilityBySection = (year: Year): readonly CheckabilityOf[] =>
  [...new Set(year.tasks.map(({ section }) => section))].map((of) => ({
    of,
    counts: checkability(
      year,
      year.tasks.filter(({ section }) => section === of),
    ),
  }));

/**
 * The counts of each bureau that leads a task, in the order in which the document first names them.
 * A task that several bureaus lead counts for each, so these rows add up to more than the whole.
 */
export const checkabilityByBureau = (year: Year): readonly CheckabilityOf[] =>
  [...new Set(year.tasks.flatMap(({ bureaus }) => bureaus))].map((of) => ({
    of,
    counts: checkability(year, tasksOfBureau(year, of)),
  }));
