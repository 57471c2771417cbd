import { mirror, type Interval } from './quantity.ts';
import type { Relation } from './verdict.ts';

/** How a reported interval lies to the promised one, seen in the good direction. */
export type Standing = 'beyond' | 'kept' | 'short' | 'straddles';

const isAbove = (a: Interval, b: Interval): boolean =>
  a.low > b.high || (a.low === b.high && (a.lowOpen || b.highOpen));

/**
 * Wholly beyond the promise, kept (nowhere short of it), wholly short, or straddling it.
 * @param direction which way is good.
 * Source: verdict rule “compare value or interval with target”.
 */
export const standing = (
  reported: Interval,
  promised: Interval,
  direction: 'higher' | 'lower',
): Standing => {
  if (direction === 'lower') return standing(mirror(reported), mirror(promised), 'higher');
  if (isAbove(reported, promised)) return 'beyond';
  if (isAbove(promised, reported)) return 'short';
  return reported.low >= promised.low ? 'kept' : 'straddles';
};

/** The same as plain arithmetic, without a good direction, for the receipt. */
export const relation = (reported: Interval, promised: Interval): Relation => {
  if (isAbove(reported, promised)) return 'above';
  if (isAbove(promised, reported)) return 'below';
  if (reported.low >= promised.low && reported.high <= promised.high) {
    return promised.low === promised.high ? 'equal' : 'within';
  }
  if (reported.low >= promised.low) return 'atOrAbove';
  if (reported.high <= promised.high) return 'atOrBelow';
  return 'across';
};
