import type { Reported } from '../disagreement-statements.ts';
import { squeeze } from '../evidence.ts';
import { isZeroOrigin } from '../indicator.ts';
import type { Quantity } from '../quantity.ts';
import type { Units } from '../unit.ts';
import { converts, type Rule } from './rule.ts';

/** A completion rate that may belong to either of two amounts, since no target is printed. */
export interface RateWithoutTarget {
  readonly kind: 'rateWithoutTarget';
  /** The figure that the rate follows, with the rate, and the other one of the sentence. */
  readonly readings: readonly [Reading, Reading];
  readonly rate: { readonly value: number; readonly decimals: number };
}
export interface Reading {
  readonly reported: Reported;
  /** The target that the rate would imply, as precise as the figure. */
  readonly implied: Quantity;
}

export const rateWithoutTarget: Rule<RateWithoutTarget> = {
  kind: 'rateWithoutTarget',
  apply: ({ reported }, units) => {
    const candidates = reported.flatMap((each) =>
      each.rate && each.rate.value > 0 && isZeroOrigin(each.indicator.measure)
        ? [{ ...each, rate: each.rate }]
        : [],
    );
    const found = candidates.flatMap((nearest): RateWithoutTarget[] => {
      const { rate } = nearest;
      const other = reported.find(
        (each) =>
          each.figure !== nearest.figure &&
          each.source === nearest.source &&
          each.year === nearest.year &&
          each.rate === undefined &&
          converts(each.quantity, nearest.quantity, units) &&
          isPrintedIn(nearest.quote, each.quantity, units),
      );
      if (!other) return [];
      const reading = (of: Reported): Reading => ({
        reported: of,
        implied: {
          ...of.quantity,
          value: Number((of.quantity.value / (rate.value / 100)).toFixed(of.quantity.decimals)),
        },
      });
      return [{ kind: 'rateWithoutTarget', rate, readings: [reading(nearest), reading(other)] }];
    });
    return { examined: candidates.length, found };
  },
};

/** A quote prints the very number with its unit. */
const isPrintedIn = (quote: string, { value, decimals, unit }: Quantity, units: Units): boolean =>
  (units.get(unit)?.spellings ?? [unit]).some((spelling) =>
    squeeze(quote).includes(squeeze(value.toFixed(decimals) + spelling)),
  );
