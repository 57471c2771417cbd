import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  decimalsOf,
  inAWord,
  indicatorWith,
  lowerIsBetter,
  periodOf,
  quantityWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { Achievement } from './achievement.ts';
import { judgeAchievement } from './judge-achievement.ts';

const headquarters = indicatorWith({ id: 'headquarters' });
const target = (value: number): NonNullable<Achievement['target']> => ({
  value,
  decimals: decimalsOf(value),
  unit: '个',
  comparator: 'exactly',
  quote: `目标任务（${value}个）`,
});
const printed = (value: number) => ({ value, decimals: decimalsOf(value) });
const verdictOn = (facts: Partial<Achievement>, indicator = headquarters) =>
  judgeAchievement(achievementWith(facts), indicator, units);
const wordOn = (facts: Partial<Achievement>, indicator = headquarters) => {
  const verdict = verdictOn(facts, indicator);
  return verdict && inAWord(verdict);
};

describe('an achievement with a published target', () => {
  test.each([
    [10, 11, 'missed'],
    [11, 11, 'met'],
    [11, 8, 'exceeded'],
    [0, 0, 'met'],
    [0, 1, 'missed'],
  ])('%d against %d is %s', (value, promised, word) => {
    expect(wordOn({ quantity: quantityWith({ value }), target: target(promised) })).toBe(word);
  });
  test.each([
    [10, 'straddles'],
    [11, 'met'],
    [12, 'exceeded'],
  ])('%d by November is a floor for the year: %s', (value, word) => {
    const verdict = verdictOn({
      quantity: quantityWith({ value }),
      target: target(11),
      period: periodOf('2019-01/2019-11'),
    });
    expect(verdict && inAWord(verdict)).toBe(word);
    expect(verdict?.flags).toEqual(['partialPeriod']);
  });
  test('cites its figures by the id of the achievement', () => {
    expect(verdictOn({ target: target(8) })?.figures).toEqual([
      'headquarters.target',
      'headquarters.result',
    ]);
  });
  test('is not flagged as disclosed afterwards', () => {
    expect(verdictOn({ target: target(8) })?.flags).toEqual([]);
  });
  test.each(['assertion', 'rank'] as const)('and of kind %s only claims it', (kind) => {
    const facts: Partial<Achievement> = { kind, target: target(8) };
    const { quantity: _, ...bare } = achievementWith(facts);
    const verdict = judgeAchievement(bare, headquarters, units);
    expect(verdict && inAWord(verdict)).toBe('claimedWithoutFigure');
  });
  test('is judged by the target, not by a completion rate beside it', () => {
    const verdict = verdictOn({ target: target(12), attainment: printed(120) });
    expect(verdict).toMatchObject({ outcome: 'missed', rule: 'compare' });
  });
});

describe('an achievement with a printed completion rate alone', () => {
  test.each([
    [0, 'missed'],
    [99.99, 'missed'],
    [100, 'met'],
    [100.01, 'exceeded'],
    [178.77, 'exceeded'],
  ])('of %d % is %s', (rate, word) => {
    const verdict = verdictOn({ attainment: printed(rate) });
    expect(verdict && inAWord(verdict)).toBe(word);
    expect(verdict?.rule).toBe('completionRate');
  });
  test('shows the rate against 100 %', () => {
    expect(verdictOn({ attainment: printed(178.77) })?.arithmetic).toMatchObject({
      reported: { value: 178.77, decimals: 2, unit: '%' },
      promised: { value: 100, unit: '%' },
      relation: 'above',
    });
  });
  test.each([
    [99, 'straddles'],
    [100, 'met'],
    [178.77, 'exceeded'],
  ])('of %d % by November is a floor for the year: %s', (rate, word) => {
    const verdict = verdictOn({ attainment: printed(rate), period: periodOf('2019-01/2019-11') });
    expect(verdict && inAWord(verdict)).toBe(word);
    expect(verdict?.flags).toEqual(['partialPeriod']);
  });
  test('counts completion as good even where less of the thing is better', () => {
    expect(wordOn({ attainment: printed(101) }, lowerIsBetter)).toBe('exceeded');
  });
});

describe('an achievement with neither', () => {
  test('has no verdict, however large it is', () => {
    expect(verdictOn({ quantity: quantityWith({ value: 1_000_000 }) })).toBeUndefined();
  });
  test('has no verdict by its growth or rank', () => {
    expect(verdictOn({ growth: printed(33.4), rank: 1, rankAmong: '全市' })).toBeUndefined();
  });
});
