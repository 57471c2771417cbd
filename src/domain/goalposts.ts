import { standing } from './compare.ts';
import { isAwaiting, type Entry, type History, type Promise, type Report } from './history.ts';
import { isZeroOrigin, type Indicator } from './indicator.ts';
import { isPartial } from './period.ts';
import { scale, tidy, toInterval, type Interval } from './quantity.ts';
import type { Comparator, Target } from './target.ts';
import { conversion, type Units } from './unit.ts';
import type { Reason, Verdict } from './verdict.ts';

/** How this year's promise lies to last year's, in the direction that is good. */
export const MOVES = ['raised', 'kept', 'lowered', 'redefined', 'notComparable'] as const;
export type Move = (typeof MOVES)[number];

/** How the new promise lies to what was reported for the year before; `unclear` where both overlap. */
export const STANDS = ['above', 'same', 'below', 'unclear'] as const;
export type Stand = (typeof STANDS)[number];

/** Why the year before has no result to set the new promise against. */
export type NoResult = Reason | 'awaiting' | 'partialPeriod' | 'notComparable';

/** A promise with the year and indicator that it belongs to. */
export interface Pledge {
  readonly year: number;
  readonly indicator: Indicator;
  readonly promise: Promise;
  /** What a reader could misread, as the curator wrote it. */
  readonly note?: string;
}

/** A promise beside the one of the year before, and what was reported of that one. */
export interface Goalpost {
  readonly history: History;
  readonly now: Pledge;
  readonly before: Pledge;
  readonly move: Move;
  /** The numbers may be the same, but one is a minimum and the other a bare number. */
  readonly isReworded: boolean;
  /** The whole year's result of the year before, where a figure of the very thing was reported. */
  readonly achieved?: Report;
  /** Its verdict, where there is one: what was flagged there must be said here too. */
  readonly verdict?: Verdict;
  /** There where the two indicators are one and `achieved` is comparable. */
  readonly toAchieved?: Stand;
  /** Why there is no `toAchieved`; nothing for a redefined promise whose old result is known. */
  readonly noResult?: NoResult;
}

/** Goalposts of all histories, in their order: every promise whose indicator had one a year before. */
export const goalpostsOf = (histories: readonly History[], units: Units): readonly Goalpost[] =>
  histories.flatMap((history) => {
    const pledges = history.entries.flatMap(pledgeOf);
    return [...new Set(pledges.map(({ year }) => year))].flatMap((year) =>
      pairs(
        pledges.filter((pledge) => pledge.year === year),
        pledges.filter((pledge) => pledge.year === year - 1),
        units,
      ).map(([now, before]) => goalpost(history, now, before, units)),
    );
  });

const pledgeOf = ({ year, indicator, promise, note }: Entry): Pledge[] =>
  promise ? [{ year, indicator, promise, ...(note ? { note } : {}) }] : [];

type Pair = readonly [now: Pledge, before: Pledge];

/**
 * Each promise of a year with one of the year before. The same indicator comes first; where it was
 * promised twice (5.5%左右, 确保5%以上), the wording decides, and none is taken twice. What is left
 * may be an old promise under a new name, unless the old one is still promised itself.
 */
const pairs = (now: readonly Pledge[], last: readonly Pledge[], units: Units): Pair[] => {
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

const goalpost = (history: History, now: Pledge, before: Pledge, units: Units): Goalpost => {
  const [target, earlier] = [now.promise.target, before.promise.target];
  const answered = history.entries.filter(
    ({ year, indicator }) => year === before.year && indicator.id === before.indicator.id,
  );
  // The entry of the promise itself, or a figure of the same thing that stands elsewhere.
  const own = answered.find(({ promise }) => promise?.figure === before.promise.figure);
  const reports = [own, ...answered].flatMap((entry) => entry?.report ?? []);
  const achieved = reports.find(({ period }) => !isPartial(period));
  const isSame = now.indicator.id === before.indicator.id;
  const base = {
    ...{ history, now, before, isReworded: target.comparator !== earlier.comparator },
    move: isSame ? moveOf(target, earlier, now.indicator, units) : ('redefined' as const),
    ...(achieved ? { achieved } : {}),
    ...(own?.verdict ? { verdict: own.verdict } : {}),
  };
  if (!achieved) return { ...base, noResult: whyNone(own, reports) };
  if (!isSame) return base;
  const toAchieved = standOf(target, achieved, now.indicator, units);
  return toAchieved ? { ...base, toAchieved } : { ...base, noResult: 'notComparable' };
};

const whyNone = (own: Entry | undefined, reports: readonly Report[]): NoResult => {
  if (reports.length > 0) return 'partialPeriod';
  if (own && isAwaiting(own)) return 'awaiting';
  return own?.verdict?.reason ?? 'notReported';
};

/** From the end that is easier to reach to the other; a bare number is a single point. */
const endsOf = ({ value, upTo }: Target): Interval => ({
  ...{ low: value, high: upTo ?? value, lowOpen: false, highOpen: false },
});

/** What a promise covers as a number: 左右 is half of the last printed digit to both sides. */
const around = (target: Target): Interval =>
  target.comparator === 'about' ? toInterval({ ...target, bound: 'about' }) : endsOf(target);

const moveOf = (now: Target, before: Target, { direction }: Indicator, units: Units): Move => {
  const factor = conversion(units, before.unit, now.unit);
  if (factor === undefined || direction === 'neutral') return 'notComparable';
  const [ends, earlier] = [endsOf(now), scale(endsOf(before), factor)];
  const [low, high] = [tidy(ends.low - earlier.low), tidy(ends.high - earlier.high)];
  if (low === 0 && high === 0) return 'kept';
  // The ends of a range moved apart, or towards each other: neither more nor less.
  if (Math.sign(low) * Math.sign(high) < 0) return 'notComparable';
  const [wide, other] = [around(now), scale(around(before), factor)];
  if ((now.comparator === 'about' || before.comparator === 'about') && holds(wide, other)) {
    return 'notComparable';
  }
  return low + high > 0 === (direction === 'higher') ? 'raised' : 'lowered';
};

/** One of two lies wholly within the other. */
const holds = (a: Interval, b: Interval): boolean =>
  (a.low <= b.low && b.high <= a.high) || (b.low <= a.low && a.high <= b.high);

const STAND = { beyond: 'below', kept: 'same', short: 'above', straddles: 'unclear' } as const;

const standOf = (
  target: Target,
  { quantity }: Report,
  { direction }: Indicator,
  units: Units,
): Stand | undefined => {
  const factor = conversion(units, quantity.unit, target.unit);
  if (factor === undefined || direction === 'neutral') return undefined;
  const reported = scale(toInterval(quantity), factor);
  const stand = STAND[standing(reported, endsOf(target), direction)];
  // “100 or more” may be just 100 or far beyond it.
  return stand === 'same' && reported.low !== reported.high ? 'unclear' : stand;
};

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

/** The groups of a year, in the order in which they are told; each goalpost belongs to one. */
export const POST_GROUPS = [
  'belowAchieved',
  'lowered',
  'kept',
  'raised',
  'redefined',
  'notComparable',
] as const;
export type PostGroup = (typeof POST_GROUPS)[number];

/** Below what was already reached comes first, whether lowered, kept or even raised. */
export const postGroup = ({ move, toAchieved }: Goalpost): PostGroup =>
  toAchieved === 'below' ? 'belowAchieved' : move;

/** Counts of one year's goalposts; every number comes with the one that it is a part of. */
export interface PostCounts {
  readonly all: number;
  /** The same indicator in both years, and comparable. */
  readonly compared: number;
  readonly moves: Readonly<Record<Move, number>>;
  /** Those with a whole year's figure for the year before. */
  readonly withResult: number;
  readonly stands: Readonly<Record<Stand, number>>;
  /** How those set below what was reached lie to the old promise. */
  readonly belowMoves: Readonly<Record<Move, number>>;
}

/** Counts over some goalposts. */
export const countPosts = (posts: readonly Goalpost[]): PostCounts => {
  const moves = tally(MOVES, posts, ({ move }) => move);
  const stands = tally(STANDS, posts, ({ toAchieved }) => toAchieved);
  const below = posts.filter(({ toAchieved }) => toAchieved === 'below');
  return {
    all: posts.length,
    compared: moves.raised + moves.kept + moves.lowered,
    moves,
    withResult: posts.filter(({ toAchieved }) => toAchieved).length,
    stands,
    belowMoves: tally(MOVES, below, ({ move }) => move),
  };
};

const tally = <Key extends string, Item>(
  keys: readonly Key[],
  items: readonly Item[],
  of: (item: Item) => Key | undefined,
): Record<Key, number> =>
  Object.fromEntries(
    keys.map((key) => [key, items.filter((item) => of(item) === key).length]),
  ) as Record<Key, number>;
