import { oneOf, optionalOneOf } from './cell.ts';

/** How a printed number is to be read: 余 and 超 say more, 近 almost, 约 about, 数10 several tens. */
export const BOUNDS = ['exact', 'moreThan', 'atLeast', 'almost', 'about', 'several'] as const;
export type Bound = (typeof BOUNDS)[number];
export const bound = oneOf(BOUNDS);
export const optionalBound = optionalOneOf(BOUNDS);

/** A published number in its printed unit, e.g. 7.45 亿美元, with the decimals that were printed. */
export interface Quantity {
  readonly value: number;
  /** The upper end where a range was printed. */
  readonly upTo?: number;
  readonly decimals: number;
  readonly unit: string;
  readonly bound: Bound;
}

/** All values that a quantity may stand for. An open end excludes its own value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Removes the dust of binary arithmetic: 19.18 + 19.47 is 38.65, as on paper. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** Half of the last printed digit: 0.05 for 5.5, 0.5 for 200. */
export const halfLastDigit = (decimals: number): number => tidy(0.5 * 10 ** -decimals);

/** Adds printed numbers exactly, in decimals. */
export const sum = (values: readonly number[]): number =>
  tidy(values.reduce((total, value) => total + value, 0));

const closed = (low: number, high: number): Interval => ({
  low: tidy(low),
  high: tidy(high),
  lowOpen: false,
  highOpen: false,
});

/**
 * The interval that a quantity stands for, in its own unit.
 * 余/超 exclude the printed number; 以上 includes it; 近 stays below it; 约 is half of the last
 * printed digit to both sides; 数10 lies from twice to ten times the printed number.
 */
export const toInterval = (quantity: Quantity): Interval => {
  const { value, upTo, decimals } = quantity;
  switch (quantity.bound) {
    case 'exact':
      return closed(value, upTo ?? value);
    case 'moreThan':
      return { low: value, high: Infinity, lowOpen: true, highOpen: true };
    case 'atLeast':
      return { low: value, high: Infinity, lowOpen: false, highOpen: true };
    case 'almost':
      return { low: -Infinity, high: value, lowOpen: true, highOpen: true };
    case 'about':
      return closed(value - halfLastDigit(decimals), value + halfLastDigit(decimals));
    case 'several':
      return { low: tidy(value * 2), high: tidy(value * 10), lowOpen: false, highOpen: true };
  }
};

/** The interval in another unit, `factor` times as small. */
export const scale = (interval: Interval, factor: number): Interval => ({
  ...interval,
  low: tidy(interval.low * factor),
  high: tidy(interval.high * factor),
});

/** The interval mirrored at zero, which turns “lower is better” into “higher is better”. */
export const mirror = (interval: Interval): Interval => ({
  low: -interval.high,
  high: -interval.low,
  lowOpen: interval.highOpen,
  highOpen: interval.lowOpen,
});
