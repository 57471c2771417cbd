import type { Goalpost } from './goalposts.ts';
import { isZeroOrigin } from './indicator.ts';
import { tidy } from './quantity.ts';
import { conversion, type Units } from './unit.ts';

/** In percent of last year's promise: the new one, and what was reported of the old one. */
export interface Shares {
  readonly now: number;
  readonly achieved?: number;
}

/**
 * The new promise and the old result over the old promise.
 * @returns nothing where a percentage would mean nothing: growth rates, levels and shares, another
 * indicator, a range, a promise of zero, or units that do not convert.
 */
export const sharesOf = (
  { now, before, achieved, move }: Goalpost,
  units: Units,
): Shares | undefined => {
  const [target, earlier] = [now.promise.target, before.promise.target];
  const to = (unit: string) => conversion(units, unit, earlier.unit);
  const factor = to(target.unit);
  if (move === 'redefined' || !isZeroOrigin(now.indicator.measure)) return undefined;
  if (earlier.value <= 0 || factor === undefined) return undefined;
  if (target.upTo !== undefined || earlier.upTo !== undefined) return undefined;
  const share = (value: number, by: number) => tidy(((value * by) / earlier.value) * 100);
  const by = achieved && to(achieved.quantity.unit);
  return {
    now: share(target.value, factor),
    ...(achieved && by !== undefined ? { achieved: share(achieved.quantity.value, by) } : {}),
  };
};
