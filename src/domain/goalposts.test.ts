import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  figureWith,
  growth,
  indicatorWith,
  lowerIsBetter,
  periodOf,
  silent,
  units,
} from '../../tests/corpora/sample.ts';
import type { Move, Stand } from './goalpost-moves.ts';
import { sharesOf } from './goalpost-shares.ts';
import { countPosts, goalpostsOf, postGroup, type Goalpost } from './goalposts.ts';
import type { Entry, History } from './history.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './judge.ts';
import type { Bound } from './quantity.ts';
import type { FigureResult, Result } from './result.ts';
import type { Comparator } from './target.ts';

const LAST = 2020;
const parking = indicatorWith();
const area = indicatorWith({ id: 'area', unit: '平方米', measure: 'amount' });
const garages = indicatorWith({ id: 'garages' });
const carports = indicatorWith({ id: 'carports' });
const neutral = indicatorWith({ id: 'visits', direction: 'neutral' });

type Said = readonly [Comparator, number, upTo?: number];

/** A promise of a year with what was reported of it; without a result it is awaiting one. */
const entry = (
  year: number,
  [comparator, value, upTo]: Said,
  facts: { indicator?: Indicator; unit?: string; result?: Result; figure?: string } = {},
): Entry => {
  const { indicator = parking, unit = indicator.unit, result, figure = 'goal' } = facts;
  const target = {
    ...{ id: `${figure}-${year}`, task: 0, indicator: indicator.id, comparator, value, unit },
    ...{ decimals: decimalsOf(value), period: periodOf(String(year)), quote: '……' },
    ...(upTo === undefined ? {} : { upTo }),
    printedIn: 'task' as const,
  };
  const at = { figure: target.id, source: 'report' };
  return {
    ...{ year, indicator, promise: { target, ...at } },
    ...(result && indicator.direction !== 'neutral'
      ? { verdict: judge({ target, result, indicator, units }) }
      : {}),
    ...(result?.kind === 'figure' ? { report: { ...result, ...at } } : {}),
  };
};

/** A figure of the year before, in the unit of the sample. */
const reported = (value: number, bound: Bound = 'exact', unit = '个'): FigureResult =>
  figureWith({ value, bound, unit }, { period: periodOf(String(LAST)) });

const historyOf = (...entries: Entry[]): History => ({
  ...{ id: 'parking', label: '停车', labelEn: 'Parking', entries },
  indicators: [...new Set(entries.map(({ indicator }) => indicator))],
});
const posts = (...entries: Entry[]) => goalpostsOf([historyOf(...entries)], units);
const post = (...entries: Entry[]): Goalpost => {
  const [first, ...others] = posts(...entries);
  if (!first || others.length > 0) throw new Error(`${others.length + 1} goalposts`);
  return first;
};
const moved = (last: Said, now: Said, facts: { indicator?: Indicator } = {}) =>
  post(entry(LAST, last, facts), entry(LAST + 1, now, facts));

describe('a new promise beside the old one', () => {
  test.each<[Said, Said, Move, boolean]>([
    // last year, this year, the move, reworded
    [['atLeast', 500], ['atLeast', 501], 'raised', false],
    [['atLeast', 500], ['atLeast', 500], 'kept', false],
    [['atLeast', 500], ['atLeast', 499], 'lowered', false],
    [['atLeast', 500], ['exactly', 500], 'kept', true],
    [['exactly', 500], ['atLeast', 500], 'kept', true],
    [['atLeast', 500], ['exactly', 499], 'lowered', true],
    [['about', 500], ['exactly', 500], 'kept', true],
    [['about', 500], ['atLeast', 501], 'raised', true],
    [['exactly', 0], ['exactly', 1], 'raised', false],
    [['exactly', 0], ['exactly', 0], 'kept', false],
    [['between', 10, 20], ['between', 10, 20], 'kept', false],
    [['between', 10, 20], ['between', 12, 22], 'raised', false],
    [['between', 10, 20], ['between', 10, 18], 'lowered', false],
  ])('%j, then %j: %s', (last, now, move, isReworded) => {
    expect(moved(last, now)).toMatchObject({ move, isReworded });
  });
  test.each<[Said, Said]>([
    [
      ['about', 5],
      ['exactly', 5.4],
    ],
    [
      ['exactly', 5.4],
      ['about', 5],
    ],
    [
      ['between', 10, 20],
      ['between', 12, 18],
    ],
    [
      ['between', 12, 18],
      ['between', 10, 20],
    ],
  ])('%j, then %j: neither more nor less', (last, now) => {
    expect(moved(last, now).move).toBe('notComparable');
  });
  test.each<[number, Move]>([
    [9, 'raised'],
    [10, 'kept'],
    [11, 'lowered'],
  ])('where lower is better, 10 and then %d is %s', (value, move) => {
    const facts = { indicator: lowerIsBetter };
    expect(moved(['atMost', 10], ['atMost', value], facts).move).toBe(move);
  });
  test('cannot be compared where no direction is good', () => {
    expect(moved(['exactly', 1], ['exactly', 2], { indicator: neutral }).move).toBe(
      'notComparable',
    );
  });
  test.each<[number, string, Move]>([
    [3.5, '万平方米', 'kept'],
    [3.49, '万平方米', 'lowered'],
    [3.5, '亿元', 'notComparable'],
  ])('35000平方米, then %d%s: %s', (value, unit, move) => {
    const now = entry(LAST + 1, ['exactly', value], { indicator: area, unit });
    const last = entry(LAST, ['exactly', 35000], { indicator: area });
    expect(post(last, now).move).toBe(move);
  });
});

describe('a new promise beside the old result', () => {
  test.each<[string, Comparator, number, FigureResult, Stand]>([
    ['below', 'atLeast', 519, reported(520), 'below'],
    ['the same', 'exactly', 520, reported(520), 'same'],
    ['above', 'atLeast', 521, reported(520), 'above'],
    ['below “more than” it', 'exactly', 520, reported(520, 'moreThan'), 'below'],
    ['perhaps the same as “at least” it', 'exactly', 520, reported(520, 'atLeast'), 'unclear'],
    ['perhaps above “at least” it', 'exactly', 521, reported(520, 'atLeast'), 'unclear'],
    ['above “almost” it', 'exactly', 520, reported(520, 'almost'), 'above'],
  ])('lies %s', (_name, comparator, value, result, stand) => {
    const last = entry(LAST, ['atLeast', 500], { result });
    expect(post(last, entry(LAST + 1, [comparator, value])).toAchieved).toBe(stand);
  });
  test.each<[number, Stand]>([
    [8, 'below'],
    [7, 'same'],
    [6, 'above'],
  ])('where lower is better, %d after a result of 7 is %s it', (value, stand) => {
    const facts = { indicator: lowerIsBetter };
    const last = entry(LAST, ['atMost', 10], { ...facts, result: reported(7) });
    expect(post(last, entry(LAST + 1, ['atMost', value], facts)).toAchieved).toBe(stand);
  });
  test('is compared in its own unit', () => {
    const result = figureWith({ value: 4, unit: '万平方米' }, { period: periodOf('2020') });
    const last = entry(LAST, ['exactly', 35000], { indicator: area, result });
    const now = entry(LAST + 1, ['exactly', 40000], { indicator: area });
    expect(post(last, now).toAchieved).toBe('same');
  });
  test('counts a figure that another document gives', () => {
    const last = entry(LAST, ['atLeast', 500], { result: silent });
    const {
      promise: _none,
      verdict: _no,
      ...elsewhere
    } = entry(LAST, ['exactly', 0], {
      result: reported(520),
    });
    expect(post(last, elsewhere, entry(LAST + 1, ['atLeast', 510]))).toMatchObject({
      toAchieved: 'below',
    });
  });
  test('is not compared with ten months', () => {
    const result = figureWith({ value: 520 }, { period: periodOf('2020-01/2020-10') });
    const found = post(
      entry(LAST, ['atLeast', 500], { result }),
      entry(LAST + 1, ['atLeast', 510]),
    );
    expect(found.noResult).toBe('partialPeriod');
    expect(found.toAchieved).toBeUndefined();
    expect(found.achieved).toBeUndefined();
  });
  test.each<[string, Result | undefined]>([
    ['awaiting', undefined],
    ['notReported', silent],
    ['differentMeasure', { ...reported(9), kind: 'other', note: '按人次算。' }],
  ])('says why there is none: %s', (reason, result) => {
    const last = entry(LAST, ['atLeast', 500], result ? { result } : {});
    expect(post(last, entry(LAST + 1, ['atLeast', 510])).noResult).toBe(reason);
  });
});

describe('which promise stands for the one before', () => {
  const values = (found: readonly Goalpost[]) =>
    found.map(({ now, before, move }) => [
      before.promise.target.value,
      now.promise.target.value,
      move,
    ]);
  test('none two years back', () => {
    expect(posts(entry(LAST, ['exactly', 1]), entry(LAST + 2, ['exactly', 1]))).toEqual([]);
  });
  test('of a goal and its floor, the wording decides', () => {
    const last = [entry(LAST, ['atLeast', 5]), entry(LAST, ['about', 5.5])];
    expect(values(posts(...last, entry(LAST + 1, ['exactly', 5.5])))).toEqual([[5.5, 5.5, 'kept']]);
    const both = [entry(LAST + 1, ['about', 6]), entry(LAST + 1, ['atLeast', 5.5])];
    expect(values(posts(...last, ...both))).toEqual([
      [5.5, 6, 'raised'],
      [5, 5.5, 'raised'],
    ]);
  });
  test('none is taken twice', () => {
    const now = [entry(LAST + 1, ['exactly', 2]), entry(LAST + 1, ['exactly', 3])];
    expect(values(posts(entry(LAST, ['exactly', 1]), ...now))).toEqual([[1, 2, 'raised']]);
  });
  test('one under another name is redefined, never raised or lowered', () => {
    const last = entry(LAST, ['atLeast', 180], { indicator: garages, result: reported(84) });
    const found = post(last, entry(LAST + 1, ['exactly', 100]));
    expect(found).toMatchObject({ move: 'redefined', achieved: { quantity: { value: 84 } } });
    expect(found.toAchieved).toBeUndefined();
    expect(sharesOf(found, units)).toBeUndefined();
  });
  test('one that is still promised is no old name of another', () => {
    const last = entry(LAST, ['exactly', 10]);
    const now = [
      entry(LAST + 1, ['exactly', 11]),
      entry(LAST + 1, ['exactly', 3], { indicator: garages }),
    ];
    expect(values(posts(last, ...now))).toEqual([[10, 11, 'raised']]);
  });
  test('another kind of number is no old name', () => {
    const last = entry(LAST, ['exactly', 10], { indicator: growth });
    expect(posts(last, entry(LAST + 1, ['exactly', 11]))).toEqual([]);
  });
  test('one that was promised before keeps its own past', () => {
    const last = [
      entry(LAST, ['exactly', 10]),
      entry(LAST, ['exactly', 20], { indicator: garages }),
    ];
    const now = [
      entry(LAST + 1, ['exactly', 10]),
      entry(LAST + 1, ['exactly', 5], { indicator: carports }),
    ];
    expect(values(posts(...last, ...now))).toEqual([
      [10, 10, 'kept'],
      [20, 5, 'redefined'],
    ]);
  });
});

describe('in percent of the old promise', () => {
  test('a new promise and an old result', () => {
    const last = entry(LAST, ['atLeast', 500], { result: reported(520) });
    expect(sharesOf(post(last, entry(LAST + 1, ['atLeast', 450])), units)).toEqual({
      now: 90,
      achieved: 104,
    });
  });
  test('no old result is no zero', () => {
    const found = moved(['atLeast', 500], ['atLeast', 450]);
    expect(sharesOf(found, units)).toEqual({ now: 90 });
  });
  test.each<[string, Goalpost]>([
    ['growth', moved(['exactly', 5], ['exactly', 6], { indicator: growth })],
    ['a promise of zero', moved(['exactly', 0], ['exactly', 6])],
    ['a range', moved(['between', 1, 2], ['between', 2, 3])],
  ])('nothing for %s', (_name, found) => {
    expect(sharesOf(found, units)).toBeUndefined();
  });
});

describe('groups and counts', () => {
  const result = reported(520);
  const pair = (value: number, indicator: Indicator, answer?: FigureResult) =>
    historyOf(
      entry(LAST, ['exactly', 500], { indicator, ...(answer ? { result: answer } : {}) }),
      entry(LAST + 1, ['exactly', value], { indicator }),
    );
  const found = goalpostsOf(
    [pair(510, parking, result), pair(500, garages, result), pair(490, carports)],
    units,
  );
  test('what is below a result comes first, even if it was raised', () => {
    expect(found.map(postGroup)).toEqual(['belowAchieved', 'belowAchieved', 'lowered']);
  });
  test('every goalpost is counted once as a move, and once as a stand where it has one', () => {
    expect(countPosts(found)).toEqual({
      ...{ all: 3, compared: 3, withResult: 2 },
      moves: { raised: 1, kept: 1, lowered: 1, redefined: 0, notComparable: 0 },
      stands: { above: 0, same: 0, below: 2, unclear: 0 },
      belowMoves: { raised: 1, kept: 1, lowered: 0, redefined: 0, notComparable: 0 },
    });
  });
});
