import { standing } from './compare.ts';
import type { Report } from './history.ts';
import type { Indicator } from './indicator.ts';
import { scale, tidy, toInterval, type Interval } from './quantity.ts';
import type { Target } from './target.ts';
import { conversion, type Units } from './unit.ts';

/** How this year's promise lies to last year's, in the direction that is good. */
export const MOVES = ['raised', 'kept', 'lowered', 'redefined', 'notComparable'] as const;
export type Move = (typeof MOVES)[number];

/** How the new promise lies to what was reported for the year before; `unclear` where both overlap. */
export const STANDS = ['above', 'same', 'below', 'unclear'] as const;
export type Stand = (typeof STANDS)[number];

/**
 * How a promise lies to the one of the year before.
 * @param indicator that of both.
 */
export const moveOf = (
  now: Target,
  before: Target,
  { direction }: Indicator,
  units: Units,
): Move => {
  const factor = conversion(units, before.unit, now.unit);
  if (factor === undefined || direction === 'neutral') return 'notComparable';
  const [ends, earlier] = [endsOf(now), scale(endsOf(before), factor)];
  const [low, high] = [tidy(ends.low - earlier.low), tidy(ends.high - earlier.high)];
  if (low === 0 && high === 0) return 'kept';
  // The ends of a range moved apart, or towards each other: neither more nor less.
  if (Math.sign(low) * Math.sign(high) < 0) return 'notComparable';
  const [wide, other] = [around(now), scale(around(before), factor)];
  if ((now.comparator === 'about' || before.comparator === 'about') && holds(wide, other)) {
    return 'notComparable';
  }
  return low + high > 0 === (direction === 'higher') ? 'raised' : 'lowered';
};

/**
 * How a promise lies to what was reported for the year before.
 * @returns nothing where the units do not convert, or where more is neither good nor bad.
 */
export const standOf = (
  target: Target,
  { quantity }: Report,
  { direction }: Indicator,
  units: Units,
): Stand | undefined => {
  const factor = conversion(units, quantity.unit, target.unit);
  if (factor === undefined || direction === 'neutral') return undefined;
  const reported = scale(toInterval(quantity), factor);
  const stand = STAND[standing(reported, endsOf(target), direction)];
  // “100 or more” may be just 100 or far beyond it.
  return stand === 'same' && reported.low !== reported.high ? 'unclear' : stand;
};

const STAND = { beyond: 'below', kept: 'same', short: 'above', straddles: 'unclear' } as const;

/** From the end that is easier to reach to the other; a bare number is a single point. */
const endsOf = ({ value, upTo }: Target): Interval => ({
  ...{ low: value, high: upTo ?? value, lowOpen: false, highOpen: false },
});

/** What a promise covers as a number: 左右 is half of the last printed digit to both sides. */
const around = (target: Target): Interval =>
  target.comparator === 'about' ? toInterval({ ...target, bound: 'about' }) : endsOf(target);

/** One of two lies wholly within the other. */
const holds = (a: Interval, b: Interval): boolean =>
  (a.low <= b.low && b.high <= a.high) || (b.low <= a.low && a.high <= b.high);
