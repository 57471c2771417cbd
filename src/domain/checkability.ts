import type { Comparison } from './comparison.ts';
import type { Task } from './task.ts';
import { comparisonsOf, type Year } from './year.ts';

/** How much of a group of tasks can be checked at all; every share comes with its denominator. */
export interface Checkability {
  readonly tasks: number;
  /** Tasks that print at least one number to be reached. */
  readonly testable: number;
  readonly targets: number;
  /** Targets answered with a figure of the same thing. */
  readonly answered: number;
  /** Targets that the report calls done or reached. */
  readonly claimed: number;
  /** Of these, how many without a figure. */
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
