import type { Printing, Promised } from '../disagreement-statements.ts';
import { writePeriod } from '../period.ts';
import { tidy } from '../quantity.ts';
import { conversion } from '../unit.ts';
import { converts, groups, pairsOf, type Rule } from './rule.ts';

/** One thing promised for one period in two places with two numbers. */
export interface RestatedTarget {
  readonly kind: 'restatedTarget';
  readonly promises: readonly [Promised, Promised];
}

export const restatedTarget: Rule<RestatedTarget> = {
  kind: 'restatedTarget',
  apply: ({ promised }, units) => {
    const candidates = groups(
      promised,
      ({ indicator, target }) => `${indicator.id} ${writePeriod(target.period)}`,
    ).flatMap((same) =>
      pairsOf(same).filter(([a, b]) => isElsewhere(a, b) && converts(a.target, b.target, units)),
    );
    const found = candidates.flatMap(([a, b]): RestatedTarget[] => {
      const factor = conversion(units, b.target.unit, a.target.unit) ?? 1;
      const differ = (x: number, y: number) => tidy(x - y * factor) !== 0;
      const isSame =
        !differ(a.target.value, b.target.value) &&
        !differ(a.target.upTo ?? a.target.value, b.target.upTo ?? b.target.value);
      return isSame ? [] : [{ kind: 'restatedTarget', promises: [a, b] }];
    });
    return { examined: candidates.length, found };
  },
};

/** Other documents, or other tasks of one: within a task, a second number is a floor, no second try. */
const isElsewhere = (a: Printing, b: Printing): boolean =>
  a.source !== b.source || a.task !== b.task;
