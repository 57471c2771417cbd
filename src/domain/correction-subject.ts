import type { PlaceCorpus } from './corpus.ts';
import { goalFigureId } from './goal.ts';
import type { Indicator } from './indicator.ts';
import type { Year } from './year.ts';

/** What a figure is about, and whose it is. */
export interface Subject {
  readonly indicator?: Indicator;
  /** The task that it stands in; nothing for figures outside a completion table. */
  readonly task?: number;
  readonly bureaus: readonly string[];
  /** False where no page prints it: the report is silent, or the figure is gone. */
  readonly printed: boolean;
}

/**
 * Finds a figure by the id that it is released under.
 * @returns what is left of it where it was removed, and nothing where its year is gone.
 */
export const subjectOf = (
  { years }: PlaceCorpus,
  { year: wanted, figure }: { readonly year: number; readonly figure: string },
): Subject | undefined => {
  const year = years.find((each) => each.year === wanted);
  if (!year) return undefined;
  return ofTask(year, figure) ?? ofAchievement(year, figure) ?? ofGoal(year, figure) ?? GONE;
};

const GONE: Subject = { bureaus: [], printed: false };

const ofTask = (year: Year, figure: string): Subject | undefined => {
  const [task, order, side] = figure.split('.');
  const found = year.tasks.find(({ no }) => String(no) === task);
  if (order === undefined || !found) return undefined;
  const at = year.comparisons.find(({ target }) => target.id === `${task}.${order}`);
  return {
    ...(at ? { indicator: at.indicator } : {}),
    ...{ task: found.no, bureaus: found.bureaus },
    printed: at !== undefined && (side === 'target' || at.result.kind !== 'silent'),
  };
};

const ofAchievement = (year: Year, figure: string): Subject | undefined => {
  const at = year.achievements.find(({ achievement }) => achievement.id === figure);
  if (!at) return undefined;
  const { bureau, task } = at.achievement;
  const leading = year.tasks.find(({ no }) => no === task)?.bureaus ?? [];
  const bureaus = bureau === undefined ? leading : [bureau];
  return { indicator: at.indicator, bureaus, printed: true };
};

const ofGoal = (year: Year, figure: string): Subject | undefined => {
  const at = year.goals.find(({ goal }) => goalFigureId(goal) === figure);
  if (!at) return undefined;
  const { bureau } = at.goal;
  return { indicator: at.indicator, bureaus: bureau === undefined ? [] : [bureau], printed: true };
};
