import type { Reported } from '../disagreement-statements.ts';
import { tidy, type Quantity } from '../quantity.ts';
import { groups, type Rule } from './rule.ts';

/** A number without 万 or 亿 among others that have it, and far smaller than all of them. */
export interface UnitOutOfLine {
  readonly kind: 'unitOutOfLine';
  readonly small: Reported;
  readonly others: readonly Reported[];
  /** The same number in the unit of its neighbour: the other way to read it. */
  readonly asNeighbour: Quantity;
  /** By how much its smallest neighbour is larger, rounded down to a whole number. */
  readonly times: number;
}

/** From here on a number is far smaller than its neighbours. */
const FAR = 100;
/** 万 and whatever is larger. */
const LARGE = 10_000;

export const unitOutOfLine: Rule<UnitOutOfLine> = {
  kind: 'unitOutOfLine',
  apply: ({ reported }, units) => {
    const unitOf = ({ quantity }: Reported) => units.get(quantity.unit);
    const sentences = groups(
      reported,
      (each) => `${each.sentence} ${unitOf(each)?.base ?? each.quantity.unit}`,
    ).filter((sentence) => sentence.length > 1);
    const inBase = (each: Reported) => each.quantity.value * (unitOf(each)?.factor ?? NaN);
    const found = sentences.flatMap((sentence): UnitOutOfLine[] => {
      const small = sentence.find(
        (each) => unitOf(each)?.factor === 1 && each.quantity.decimals > 0,
      );
      const others = sentence.filter((each) => each !== small);
      const neighbour = others[0];
      if (!small || !neighbour || others.some((each) => (unitOf(each)?.factor ?? 0) < LARGE)) {
        return [];
      }
      const times = Math.min(...others.map(inBase)) / inBase(small);
      if (!(times > FAR)) return [];
      return [
        {
          kind: 'unitOutOfLine',
          ...{ small, others, times: Math.floor(tidy(times)) },
          asNeighbour: { ...small.quantity, unit: neighbour.quantity.unit },
        },
      ];
    });
    return { examined: sentences.length, found };
  },
};
