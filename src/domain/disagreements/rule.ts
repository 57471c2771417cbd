import type { Statements } from '../disagreement-statements.ts';
import type { Interval, Quantity } from '../quantity.ts';
import { conversion, type Units } from '../unit.ts';

/** One way in which documents can disagree, tried on all numbers of a place. */
export interface Rule<Finding extends { readonly kind: string }> {
  readonly kind: Finding['kind'];
  readonly apply: (
    statements: Statements,
    units: Units,
  ) => {
    /** How many pairs, sums, sentences or rates the check could be put to. */
    readonly examined: number;
    readonly found: readonly Finding[];
  };
}

/** One group by key, in the order of first occurrence. */
export const groups = <Item>(items: readonly Item[], key: (item: Item) => string): Item[][] => [
  ...Map.groupBy(items, key).values(),
];

/** Every two of them, each pair once. */
export const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

/** Some number lies in both; an open end does not hold its own value. */
export const overlap = (a: Interval, b: Interval): boolean => {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const holds = (each: Interval): boolean =>
    !(each.lowOpen && each.low === low) && !(each.highOpen && each.high === high);
  return low < high || (low === high && holds(a) && holds(b));
};

/** A number that no document prints, with the decimals that it has; eight tell 元 in 亿元. */
export const computed = (value: number, unit: string): Quantity => {
  const tidied = Number(value.toFixed(8));
  const [, fraction = ''] = String(tidied).split('.');
  return { value: tidied, decimals: fraction.length, unit, bound: 'exact' };
};

/** True where both measure in units of one base. */
export const converts = (a: { unit: string }, b: { unit: string }, units: Units): boolean =>
  conversion(units, a.unit, b.unit) !== undefined;
