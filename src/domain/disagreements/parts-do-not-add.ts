import type { InParts } from '../disagreement-statements.ts';
import { tidy, toInterval, type Interval, type Quantity } from '../quantity.ts';
import type { Target } from '../target.ts';
import { conversion } from '../unit.ts';
import { computed, converts, type Rule } from './rule.ts';

/** Printed parts whose sum is not what was promised. */
export interface PartsDoNotAdd extends InParts {
  readonly kind: 'partsDoNotAdd';
  /** The sum less the promise, in the unit of the promise. */
  readonly difference: Quantity;
}

export const partsDoNotAdd: Rule<PartsDoNotAdd> = {
  kind: 'partsDoNotAdd',
  apply: ({ inParts }, units) => {
    const candidates = inParts.filter(({ promised, reported }) =>
      converts(reported.quantity, promised.target, units),
    );
    const found = candidates.flatMap(({ promised, reported }): PartsDoNotAdd[] => {
      const { target } = promised;
      const factor = conversion(units, reported.quantity.unit, target.unit) ?? 1;
      const sum = tidy(reported.quantity.value * factor);
      const { low, high } = allowed(target);
      if (sum >= low && sum <= high) return [];
      return [
        {
          kind: 'partsDoNotAdd',
          ...{ promised, reported },
          difference: computed(sum - target.value, target.unit),
        },
      ];
    });
    return { examined: candidates.length, found };
  },
};

/** The sums that a promise leaves room for. */
const allowed = (target: Target): Interval => {
  const { comparator, value, upTo } = target;
  const exact: Interval = { low: value, high: upTo ?? value, lowOpen: false, highOpen: false };
  switch (comparator) {
    case 'exactly':
    case 'between':
      return exact;
    case 'about':
      return toInterval({ ...target, bound: 'about' });
    case 'atLeast':
      return { ...exact, high: Infinity };
    case 'atMost':
      return { ...exact, low: -Infinity };
  }
};
