import { derivePrevious } from '../derived.ts';
import type { Reported } from '../disagreement-statements.ts';
import { isZeroOrigin } from '../indicator.ts';
import { samePeriod } from '../period.ts';
import { scale, toInterval, type Interval, type Quantity } from '../quantity.ts';
import { conversion } from '../unit.ts';
import { converts, overlap, type Rule } from './rule.ts';

/** A printed growth rate that does not lead from last year's printed figure to this year's. */
export interface GrowthDoesNotFit {
  readonly kind: 'growthDoesNotFit';
  readonly now: Reported;
  readonly before: Reported;
  /** What last year's figure would be by the growth rate, with what rounding leaves open. */
  readonly implied: { readonly value: Quantity; readonly low: number; readonly high: number };
}

export const growthDoesNotFit: Rule<GrowthDoesNotFit> = {
  kind: 'growthDoesNotFit',
  apply: ({ reported }, units) => {
    const candidates = reported.flatMap((now) => {
      const derived = isZeroOrigin(now.indicator.measure) ? derivePrevious(now) : undefined;
      if (!derived) return [];
      return reported
        .filter(
          (before) =>
            before.indicator.id === now.indicator.id &&
            samePeriod(before.period, derived.period) &&
            converts(before.quantity, now.quantity, units),
        )
        .map((before) => ({ now, before, derived }));
    });
    const found = candidates.flatMap(({ now, before, derived }): GrowthDoesNotFit[] => {
      const factor = conversion(units, before.quantity.unit, now.quantity.unit) ?? 1;
      const { low, high, value, decimals, unit } = derived;
      const implied: Interval = { low, high, lowOpen: false, highOpen: false };
      if (overlap(scale(asRounded(before.quantity), factor), implied)) return [];
      const quantity = { value, decimals, unit, bound: 'exact' } as const;
      return [{ kind: 'growthDoesNotFit', now, before, implied: { value: quantity, low, high } }];
    });
    return { examined: candidates.length, found };
  },
};

/** A bare number, which may have been rounded, as half of its last digit to both sides. */
const asRounded = (quantity: Quantity): Interval =>
  toInterval(quantity.bound === 'exact' ? { ...quantity, bound: 'about' } : quantity);
