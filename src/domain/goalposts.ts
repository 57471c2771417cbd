import { standing } from './compare.ts';
import type { Entry, History } from './history.ts';
import { isPartial } from './period.ts';
import { toInterval, scale } from './quantity.ts';
import type { Target } from './target.ts';
import { conversion, type Units } from './unit.ts';

/** How this year's promise lies to last year's, in the direction that is good. */
export const MOVES = ['raised', 'kept', 'lowered', 'redefined', 'notComparable'] as const;
export type Move = (typeof MOVES)[number];

/** A promise beside the one of the year before, and what was reported of that one. */
export interface Goalpost {
  readonly history: History;
  readonly now: Entry;
  readonly before: Entry;
  readonly move: Move;
  /** How the new promise lies to what was reported for the year before; nothing where no figure was. */
  readonly toAchieved?: 'above' | 'same' | 'below';
}

/** Goalposts of all histories, in their order: every promise whose indicator had one a year before. */
export const goalpostsOf = (histories: readonly History[], units: Units): readonly Goalpost[] =>
  histories.flatMap((history) => {
    const promised = history.entries.filter(({ promise }) => promise !== undefined);
    return promised.flatMap((now): Goalpost[] => {
      const last = promised.filter(({ year }) => year === now.year - 1);
      const before = closest(now, last);
      return before ? [goalpost(history, now, before, units)] : [];
    });
  });

/** The same indicator in the same wording, the same indicator, or at least the same kind of number. */
const closest = (now: Entry, last: readonly Entry[]): Entry | undefined => {
  const same = last.filter(({ indicator }) => indicator.id === now.indicator.id);
  return (
    same.find(({ promise }) => promise?.target.comparator === now.promise?.target.comparator) ??
    same[0] ??
    last.find(
      ({ indicator }) =>
        indicator.measure === now.indicator.measure && indicator.unit === now.indicator.unit,
    )
  );
};

const goalpost = (history: History, now: Entry, before: Entry, units: Units): Goalpost => {
  const base = { history, now, before };
  if (now.indicator.id !== before.indicator.id) return { ...base, move: 'redefined' };
  const [target, earlier] = [now.promise?.target, before.promise?.target];
  if (!target || !earlier) return { ...base, move: 'notComparable' };
  const move = moveOf(target, earlier, now, units);
  const { report } = before;
  if (!report || isPartial(report.period)) return { ...base, move };
  const factor = conversion(units, report.quantity.unit, target.unit);
  const { direction } = now.indicator;
  if (factor === undefined || direction === 'neutral') return { ...base, move };
  const achieved = standing(
    scale(toInterval(report.quantity), factor),
    {
      low: target.value,
      high: target.upTo ?? target.value,
      lowOpen: false,
      highOpen: false,
    },
    direction,
  );
  const toAchieved = ({ beyond: 'below', kept: 'same', short: 'above' } as const)[
    achieved as 'beyond' | 'kept' | 'short'
  ];
  return { ...base, move, ...(toAchieved ? { toAchieved } : {}) };
};

const moveOf = (now: Target, before: Target, { indicator }: Entry, units: Units): Move => {
  const factor = conversion(units, before.unit, now.unit);
  if (factor === undefined || indicator.direction === 'neutral') return 'notComparable';
  const difference = now.value - before.value * factor;
  if (difference === 0) return 'kept';
  return difference > 0 === (indicator.direction === 'higher') ? 'raised' : 'lowered';
};
