import { describe, expect, test } from 'vitest';
import {
  assertion,
  deferred,
  figureWith,
  indicatorWith,
  other,
  periodOf,
  silent,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import { attainment } from './comparison.ts';
import { MEASURES } from './indicator.ts';

const percent = (
  result = figureWith(),
  target: Parameters<typeof targetWith>[0] = {},
  indicator = indicatorWith(),
) => attainment({ target: targetWith(target), result, indicator }, units);

describe('attainment in percent of the target', () => {
  test.each([
    [0, 500, 0],
    [499, 500, 99.8],
    [500, 500, 100],
    [20319, 5000, 406.38],
    [84, 180, 46.6666666667],
  ])('%d of %d is %d %', (reported, promised, rate) => {
    expect(percent(figureWith({ value: reported }), { value: promised })).toBe(rate);
  });

  test('converts units', () => {
    const result = figureWith({ value: 38.65, unit: '万方' });
    expect(percent(result, { value: 35, unit: '万平方米' })).toBe(110.428571429);
    expect(percent(figureWith({ value: 2500, unit: '万元' }), { value: 1, unit: '亿元' })).toBe(25);
  });

  test.each(MEASURES.map((measure) => [measure, ['count', 'amount'].includes(measure)] as const))(
    'of a %s is given: %s',
    (measure, given) => {
      const rate = percent(figureWith(), {}, indicatorWith({ measure }));
      expect(rate).toBe(given ? 100 : undefined);
    },
  );

  test('does not exist for a promise of zero, not even where zero was reported', () => {
    expect(percent(figureWith({ value: 0 }), { value: 0 })).toBeUndefined();
    expect(percent(figureWith(), { value: 0 })).toBeUndefined();
  });
  test('does not exist for a promise below zero', () => {
    expect(percent(figureWith(), { value: -5 })).toBeUndefined();
  });
  test.each([silent, assertion, deferred, other])('does not exist for a $kind result', (result) => {
    const judged = { target: targetWith(), result, indicator: indicatorWith() };
    expect(attainment(judged, units)).toBeUndefined();
  });
  test('does not exist between units that measure different things', () => {
    expect(percent(figureWith({ unit: '人次' }))).toBeUndefined();
  });
  test('of a running total is what was reached so far', () => {
    expect(percent(figureWith({ value: 250 }, { period: periodOf('2020-01/2020-06') }))).toBe(50);
  });
});
