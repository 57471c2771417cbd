import type { Pledge } from './goalposts.ts';
import type { Comparator, Target } from './target.ts';
import { conversion, type Units } from './unit.ts';

type Pair = readonly [now: Pledge, before: Pledge];

/**
 * Each promise of a year with one of the year before. The same indicator comes first; where it was
 * promised twice (5.5%左右, 确保5%以上), the wording decides, and none is taken twice. What is left
 * may be an old promise under a new name, unless the old one is still promised itself.
 */
export const pairs = (now: readonly Pledge[], last: readonly Pledge[], units: Units): Pair[] => {
  const found = new Map<Pledge, Pledge>();
  const taken = new Set<Pledge>();
  const match = (isLike: (a: Target, b: Target) => boolean) => {
    for (const pledge of now) {
      if (found.has(pledge)) continue;
      const before = last.find(
        (candidate) =>
          !taken.has(candidate) &&
          candidate.indicator.id === pledge.indicator.id &&
          isLike(candidate.promise.target, pledge.promise.target),
      );
      if (!before) continue;
      found.set(pledge, before);
      taken.add(before);
    }
  };
  match((a, b) => a.comparator === b.comparator);
  match((a, b) => isBound(a.comparator) === isBound(b.comparator));
  match(() => true);
  const [current, past] = [now, last].map(
    (pledges) => new Set(pledges.map(({ indicator }) => indicator.id)),
  );
  for (const pledge of now) {
    if (found.has(pledge) || past?.has(pledge.indicator.id)) continue;
    const before = last.find(
      ({ indicator }) =>
        !current?.has(indicator.id) &&
        indicator.measure === pledge.indicator.measure &&
        conversion(units, indicator.unit, pledge.indicator.unit) !== undefined,
    );
    if (before) found.set(pledge, before);
  }
  return now.flatMap((pledge) => {
    const before = found.get(pledge);
    return before ? [[pledge, before] as const] : [];
  });
};

const isBound = (comparator: Comparator): boolean =>
  comparator === 'atLeast' || comparator === 'atMost';
