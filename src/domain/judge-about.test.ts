import { describe, expect, test } from 'vitest';
import {
  figureWith,
  growth,
  inAWord,
  indicatorWith,
  judged,
  lowerIsBetter,
} from '../../tests/corpora/sample.ts';
import type { Bound } from './quantity.ts';
import type { Outcome } from './verdict.ts';

type Row = [value: number, bound: Bound, word: string, strict: Outcome, lenient: Outcome];

describe('5.5%左右 is read strictly and leniently', () => {
  test.each<Row>([
    [5.44, 'exact', 'missed', 'missed', 'missed'],
    [5.449, 'exact', 'missed', 'missed', 'missed'],
    [5.45, 'exact', 'dependsOnReading', 'missed', 'met'],
    [5.49, 'exact', 'dependsOnReading', 'missed', 'met'],
    [5.5, 'exact', 'met', 'met', 'met'],
    [5.51, 'exact', 'dependsOnReading', 'exceeded', 'met'],
    [5.55, 'exact', 'dependsOnReading', 'exceeded', 'met'],
    [5.551, 'exact', 'exceeded', 'exceeded', 'exceeded'],
    [5.6, 'exact', 'exceeded', 'exceeded', 'exceeded'],
    [0, 'exact', 'missed', 'missed', 'missed'],
    [5.4, 'moreThan', 'straddles', 'undetermined', 'undetermined'],
    [5.5, 'moreThan', 'dependsOnReading', 'exceeded', 'met'],
    [5.55, 'moreThan', 'exceeded', 'exceeded', 'exceeded'],
    [5.5, 'almost', 'dependsOnReading', 'missed', 'undetermined'],
    [5.45, 'almost', 'missed', 'missed', 'missed'],
    [5.5, 'about', 'dependsOnReading', 'undetermined', 'met'],
  ])('%d (%s) is %s: strictly %s, leniently %s', (value, bound, word, strict, lenient) => {
    const verdict = judged(
      figureWith({ value, bound, unit: '%' }),
      { comparator: 'about', value: 5.5, unit: '%' },
      growth,
    );
    expect(inAWord(verdict)).toBe(word);
    expect(verdict.arithmetic?.readings).toEqual({ strict, lenient });
    expect(verdict.rule).toBe('twoReadings');
  });
});

describe('左右 where less is better', () => {
  test.each([
    [199.4, 'exceeded'],
    [199.5, 'dependsOnReading'],
    [200, 'met'],
    [200.5, 'dependsOnReading'],
    [200.6, 'missed'],
  ])('%d against 200左右 is %s', (value, word) => {
    const verdict = judged(
      figureWith({ value }),
      { comparator: 'about', value: 200 },
      lowerIsBetter,
    );
    expect(inAWord(verdict)).toBe(word);
  });
});

describe('the lenient margin', () => {
  test('is half of the last printed digit: 2亿元左右 reaches from 1.5 to 2.5', () => {
    const amount = indicatorWith({ unit: '亿元', measure: 'amount' });
    const against = (value: number, unit = '亿元') =>
      inAWord(
        judged(
          figureWith({ value, unit }),
          { comparator: 'about', value: 2, unit: '亿元' },
          amount,
        ),
      );
    expect(against(1.49)).toBe('missed');
    expect(against(1.5)).toBe('dependsOnReading');
    expect(against(15_000, '万元')).toBe('dependsOnReading');
    expect(against(2.5)).toBe('dependsOnReading');
    expect(against(2.51)).toBe('exceeded');
  });

  test('counts printed zeros: 2.0左右 reaches from 1.95 to 2.05', () => {
    const against = (value: number) =>
      inAWord(judged(figureWith({ value }), { comparator: 'about', value: 2, decimals: 1 }));
    expect([1.94, 1.95, 2, 2.05, 2.06].map(against)).toEqual([
      'missed',
      'dependsOnReading',
      'met',
      'dependsOnReading',
      'exceeded',
    ]);
  });

  test.each([0, 1, 2])('holds at both edges for all numbers with %d decimals', (decimals) => {
    const wrong: number[] = [];
    for (let step = 1; step <= 400; step += 1) {
      const value = step / 10 ** decimals;
      const half = 0.5 / 10 ** decimals;
      for (const edge of [value - half, value + half]) {
        const printed = Number(edge.toFixed(decimals + 1));
        const verdict = judged(figureWith({ value: printed }), {
          comparator: 'about',
          value,
          decimals,
        });
        if (verdict.arithmetic?.readings?.lenient !== 'met') wrong.push(printed);
      }
    }
    expect(wrong).toEqual([]);
  });
});
