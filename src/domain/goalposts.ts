import { MOVES, moveOf, STANDS, standOf, type Move, type Stand } from './goalpost-moves.ts';
import { pairs } from './goalpost-pairs.ts';
import { isAwaiting, type Entry, type History, type Promise, type Report } from './history.ts';
import type { Indicator } from './indicator.ts';
import { isPartial } from './period.ts';
import type { Units } from './unit.ts';
import type { Reason, Verdict } from './verdict.ts';

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
