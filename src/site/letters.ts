import type { Indicator } from '../domain/indicator.ts';
import type { Task } from '../domain/task.ts';
import { comparisonsOf } from '../domain/year.ts';
import { letterOf, type Letter } from '../format/letter.ts';
import type { PlaceYear } from './corpus.ts';
import { taskPath } from './routes.ts';

/** A letter with its addresses. */
export interface PlacedLetter {
  readonly letter: Letter;
  /** What is asked for. */
  readonly indicator: Indicator;
  readonly target: string;
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
  return comparisonsOf(year, task.no).flatMap((comparison) => {
    const letter = letterOf(comparison, { task, source, bureaus });
    const { id } = comparison.target;
    const order = id.split('.')[1] ?? '';
    const anchor = `letter-${order}`;
    return letter
      ? [
          {
            ...{ letter, order, anchor, target: id, indicator: comparison.indicator },
            file: `${taskPath(place.place.id, year.year, task.no)}${anchor}.txt`,
          },
        ]
      : [];
  });
};
