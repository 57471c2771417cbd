import type { Reported } from '../disagreement-statements.ts';
import { writePeriod } from '../period.ts';
import { halfLastDigit, scale, tidy, toInterval, type Quantity } from '../quantity.ts';
import { conversion, type Units } from '../unit.ts';
import { computed, converts, groups, overlap, pairsOf, type Rule } from './rule.ts';

/** Two reports of one thing in one period that cannot both be so. */
export interface FiguresDiffer {
  readonly kind: 'figuresDiffer';
  readonly reports: readonly [Reported, Reported];
  /** How far the printed numbers lie apart, in the largest unit that leaves at least one. */
  readonly difference: Quantity;
  /** There where the one may be the other, rounded to fewer decimals. */
  readonly rounding?: { readonly from: Quantity; readonly to: Quantity };
}

export const figuresDiffer: Rule<FiguresDiffer> = {
  kind: 'figuresDiffer',
  apply: ({ reported }, units) => {
    const candidates = groups(
      reported,
      ({ indicator, period }) => `${indicator.id} ${writePeriod(period)}`,
    ).flatMap((same) => pairsOf(same).filter(([a, b]) => converts(a.quantity, b.quantity, units)));
    const seen = new Set<string>();
    const found = candidates.flatMap(([a, b]): FiguresDiffer[] => {
      const factor = conversion(units, b.quantity.unit, a.quantity.unit) ?? 1;
      if (overlap(toInterval(a.quantity), scale(toInterval(b.quantity), factor))) return [];
      // A third document that repeats one of the two adds nothing.
      const key = `${a.indicator.id} ${writePeriod(a.period)} ${print(a.quantity)} ${print(b.quantity)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const apart = computed(
        Math.abs(a.quantity.value - b.quantity.value * factor),
        a.quantity.unit,
      );
      const rounding = roundingOf(a.quantity, b.quantity, units);
      return [
        {
          kind: 'figuresDiffer',
          reports: [a, b],
          difference: readable(apart, units),
          ...(rounding ? { rounding } : {}),
        },
      ];
    });
    return { examined: candidates.length, found };
  },
};

const print = ({ value, upTo, unit, bound }: Quantity): string =>
  [value, upTo, unit, bound].join('/');

/** The finer of two numbers and the coarser one, where that may be the finer one rounded. */
const roundingOf = (a: Quantity, b: Quantity, units: Units): FiguresDiffer['rounding'] => {
  const inA = conversion(units, b.unit, a.unit) ?? NaN;
  const [step, other] = [halfLastDigit(a.decimals), tidy(halfLastDigit(b.decimals) * inA)];
  const apart = tidy(Math.abs(a.value - b.value * inA));
  if (step === other || !(apart <= Math.max(step, other))) return undefined;
  return step < other ? { from: a, to: b } : { from: b, to: a };
};

/** The quantity in the largest unit of its kind in which it is at least one: 0.01亿元 is 100万元. */
const readable = (quantity: Quantity, units: Units): Quantity => {
  const from = units.get(quantity.unit);
  if (!from || Math.abs(quantity.value) >= 1) return quantity;
  const larger = [...units.values()]
    .filter(({ base, factor }) => base === from.base && factor < from.factor)
    .toSorted((a, b) => b.factor - a.factor)
    .find(({ factor }) => tidy((Math.abs(quantity.value) * from.factor) / factor) >= 1);
  return larger ? computed((quantity.value * from.factor) / larger.factor, larger.id) : quantity;
};
