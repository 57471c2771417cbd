import { isZeroOrigin, type Indicator } from './indicator.ts';
import { tidy } from './quantity.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';
import { conversion, type Units } from './unit.ts';
import type { Verdict } from './verdict.ts';

/** A promise beside what was reported, with the verdict that was computed from both. */
export interface Comparison {
  readonly target: Target;
  readonly result: Result;
  readonly indicator: Indicator;
  readonly verdict: Verdict;
}

/**
 * The reported figure in percent of the promised one, e.g. 406.38.
 * @returns `undefined` where the percentage would mean nothing: growth rates, levels and shares,
 * a promise of zero, or no comparable figure.
 */
export const attainment = (
  { target, result, indicator }: Pick<Comparison, 'target' | 'result' | 'indicator'>,
  units: Units,
): number | undefined => {
  if (result.kind !== 'figure' || !isZeroOrigin(indicator.measure) || target.value <= 0) {
    return undefined;
  }
  const factor = conversion(units, result.quantity.unit, target.unit);
  return factor === undefined
    ? undefined
    : tidy(((result.quantity.value * factor) / target.value) * 100);
};
