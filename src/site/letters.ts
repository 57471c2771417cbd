import type { Comparison } from '../domain/comparison.ts';
import type { Task } from '../domain/task.ts';
import { comparisonsOf } from '../domain/year.ts';
import { letterOf, type Letter } from '../format/letter.ts';
import type { PlaceYear } from './corpus.ts';
import { taskPath } from './routes.ts';

/** A letter with its addresses. */
export interface PlacedLetter {
  readonly letter: Letter;
  /** What is asked for, and the targets of its task. */
  readonly comparison: Comparison;
  readonly among: readonly Comparison[];
  /** The order of the target in its task, as in its id. */
  readonly order: string;
  readonly anchor: string;
  /** The path of the text file. */
  readonly file: string;
}

/** A letter for every target of a task that cannot be judged. */
export const lettersOf = ({ place, year }: PlaceYear, task: Task): readonly PlacedLetter[] => {
  const source = year.tasksSource === undefined ? undefined : place.sources.get(year.tasksSource);
  if (!source) return [];
  const bureaus = task.bureaus.map((id) => place.bureaus.get(id)?.name ?? id);
  const among = comparisonsOf(year, task.no);
  return among.flatMap((comparison) => {
    const letter = letterOf(comparison, { task, source, bureaus });
    const order = comparison.target.id.split('.')[1] ?? '';
    const anchor = `letter-${order}`;
    return letter
      ? [
          {
            ...{ letter, comparison, among, order, anchor },
            file: `${taskPath(place.place.id, year.year, task.no)}${anchor}.txt`,
          },
        ]
      : [];
  });
};
