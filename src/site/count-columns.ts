import type { Checkability } from '../domain/checkability.ts';
import type { Summary } from '../domain/summary.ts';
import { OUTCOMES } from '../domain/verdict.ts';
import type { Edition } from './edition.ts';

/** A column of counts. */
export interface CountColumn<Row> {
  readonly title: string;
  /** Nothing where there is no whole to count from: that is not zero. */
  readonly count: (row: Row) => number | undefined;
}

/** Some tasks of a year in counts, with those of their targets. */
export interface TaskCounts extends Pick<Summary, 'targets' | 'outcomes'> {
  readonly counts: Checkability;
}

const ofTargets =
  (count: (row: TaskCounts) => number): CountColumn<TaskCounts>['count'] =>
  (row) =>
    row.targets > 0 ? count(row) : undefined;

/** What can be counted of any tasks: how many can be checked, and what came of them. */
export const taskColumns = ({
  t,
  speech,
}: Pick<Edition, 't' | 'speech'>): readonly CountColumn<TaskCounts>[] => [
  { title: t('任务', 'Tasks'), count: ({ counts }) => counts.tasks },
  {
    title: t('有量化目标的任务', 'Tasks with numeric targets'),
    count: ({ counts }) => counts.testable,
  },
  { title: t('量化目标', 'Numeric targets'), count: ({ targets }) => targets },
  {
    title: t('给了数字', 'Answered with a figure'),
    count: ofTargets(({ counts }) => counts.answered),
  },
  {
    title: t('只称完成', 'Said done, no figure'),
    count: ofTargets(({ counts }) => counts.claimedWithoutFigure),
  },
  ...OUTCOMES.map((outcome) => ({
    title: speech.words.outcome[outcome],
    count: ofTargets(({ outcomes }) => outcomes[outcome]),
  })),
];
