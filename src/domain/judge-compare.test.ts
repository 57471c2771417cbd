import { describe, expect, test } from 'vitest';
import {
  figureWith,
  growth,
  inAWord,
  indicatorWith,
  judged,
  lowerIsBetter,
  periodOf,
  PRINTED,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import { judge } from './judge.ts';
import { sum, type Bound } from './quantity.ts';
import type { Comparator } from './target.ts';
import type { Relation } from './verdict.ts';

type Row = [bound: Bound, value: number, word: string, relation: Relation];

const named = (rows: readonly Row[]) =>
  rows.map(
    ([bound, value, word, relation]) =>
      [PRINTED[bound](value), word, { bound, value }, relation] as const,
  );

describe('a target of 500, more is better', () => {
  describe.each<Comparator>(['exactly', 'atLeast'])('worded as %s', (comparator) => {
    test.each(
      named([
        ['exact', 499, 'missed', 'below'],
        ['exact', 499.99, 'missed', 'below'],
        ['exact', 500, 'met', 'equal'],
        ['exact', 500.01, 'exceeded', 'above'],
        ['exact', 501, 'exceeded', 'above'],
        ['moreThan', 499, 'straddles', 'across'],
        ['moreThan', 500, 'exceeded', 'above'],
        ['moreThan', 501, 'exceeded', 'above'],
        ['atLeast', 499, 'straddles', 'across'],
        ['atLeast', 500, 'met', 'atOrAbove'],
        ['atLeast', 501, 'exceeded', 'above'],
        ['almost', 499, 'missed', 'below'],
        ['almost', 500, 'missed', 'below'],
        ['almost', 501, 'straddles', 'across'],
        ['about', 499, 'missed', 'below'],
        ['about', 500, 'straddles', 'across'],
        ['about', 501, 'exceeded', 'above'],
        ['several', 50, 'missed', 'below'],
        ['several', 51, 'straddles', 'across'],
        ['several', 249, 'straddles', 'across'],
        ['several', 250, 'met', 'atOrAbove'],
        ['several', 251, 'exceeded', 'above'],
      ]),
    )('%s: %s', (_, word, quantity, relation) => {
      const verdict = judged(figureWith(quantity), { comparator });
      expect(inAWord(verdict)).toBe(word);
      expect(verdict.arithmetic?.relation).toBe(relation);
    });
  });

  test('the half digit around 约 counts to its edge: 约501 in steps of one touches 500.5', () => {
    expect(inAWord(judged(figureWith({ value: 501, bound: 'about' }), { value: 500.5 }))).toBe(
      'met',
    );
    expect(inAWord(judged(figureWith({ value: 501, bound: 'about' }), { value: 500.6 }))).toBe(
      'straddles',
    );
  });
});

describe('a target of 500, less is better', () => {
  describe.each<Comparator>(['exactly', 'atMost'])('worded as %s', (comparator) => {
    test.each(
      named([
        ['exact', 501, 'missed', 'above'],
        ['exact', 500, 'met', 'equal'],
        ['exact', 499, 'exceeded', 'below'],
        ['exact', 0, 'exceeded', 'below'],
        ['moreThan', 499, 'straddles', 'across'],
        ['moreThan', 500, 'missed', 'above'],
        ['atLeast', 500, 'straddles', 'atOrAbove'],
        ['atLeast', 501, 'missed', 'above'],
        ['almost', 500, 'exceeded', 'below'],
        ['almost', 501, 'straddles', 'across'],
        ['about', 500, 'straddles', 'across'],
        ['about', 499, 'exceeded', 'below'],
        ['several', 250, 'straddles', 'atOrAbove'],
        ['several', 251, 'missed', 'above'],
      ]),
    )('%s: %s', (_, word, quantity, relation) => {
      const verdict = judged(figureWith(quantity), { comparator }, lowerIsBetter);
      expect(inAWord(verdict)).toBe(word);
      expect(verdict.arithmetic?.relation).toBe(relation);
    });
  });

  test('a promised zero is met by zero and missed by anything more', () => {
    expect(inAWord(judged(figureWith({ value: 0 }), { value: 0 }, lowerIsBetter))).toBe('met');
    expect(inAWord(judged(figureWith({ value: 0.1 }), { value: 0 }, lowerIsBetter))).toBe('missed');
    expect(inAWord(judged(figureWith({ value: -0.1 }), { value: 0 }, lowerIsBetter))).toBe(
      'exceeded',
    );
  });
});

describe('a target between 10 and 20', () => {
  const range = { comparator: 'between', value: 10, upTo: 20 } as const;
  test.each([
    [9.9, 'missed', 'exceeded', 'below'],
    [10, 'met', 'met', 'within'],
    [15, 'met', 'met', 'within'],
    [20, 'met', 'met', 'within'],
    [20.1, 'exceeded', 'missed', 'above'],
  ])('%d is %s where more is better, %s where less is better', (value, more, less, relation) => {
    const verdict = judged(figureWith({ value }), range);
    expect(inAWord(verdict)).toBe(more);
    expect(inAWord(judged(figureWith({ value }), range, lowerIsBetter))).toBe(less);
    expect(verdict.arithmetic?.relation).toBe(relation);
  });
  test('its receipt shows both ends', () => {
    expect(judged(figureWith({ value: 15 }), range).arithmetic?.promised).toMatchObject({
      value: 10,
      upTo: 20,
    });
  });
});

describe('a reported range against 10', () => {
  test.each([
    [8, 9, 'missed'],
    [8, 10, 'straddles'],
    [9, 11, 'straddles'],
    [10, 11, 'met'],
    [11, 12, 'exceeded'],
  ])('%d–%d is %s', (value, upTo, word) => {
    expect(inAWord(judged(figureWith({ value, upTo }), { value: 10 }))).toBe(word);
  });
});

describe('growth, where negative numbers are real', () => {
  test.each([
    [-3, -2.9, 'missed'],
    [-3, -3, 'met'],
    [-2.9, -3, 'exceeded'],
    [0, 0, 'met'],
    [-0.1, 0, 'missed'],
    [0.1, 0, 'exceeded'],
  ])('%d % against a target of %d % is %s', (reported, promised, word) => {
    const verdict = judged(
      figureWith({ value: reported, unit: '%' }),
      { value: promised, unit: '%' },
      growth,
    );
    expect(inAWord(verdict)).toBe(word);
  });
});

describe('sums of parts', () => {
  test.each([
    [[8, 44], 53, 'missed'],
    [[8, 44], 52, 'met'],
    [[8, 44], 51, 'exceeded'],
    [[19.18, 19.47], 38.66, 'missed'],
    [[19.18, 19.47], 38.65, 'met'],
    [[19.18, 19.47], 38.64, 'exceeded'],
    [[0.1, 0.2], 0.3, 'met'],
    [[0, 0], 0, 'met'],
  ])('%j against %d is %s', (parts, promised, word) => {
    const result = figureWith({ value: sum(parts), decimals: 2 }, { parts });
    expect(inAWord(judged(result, { value: promised }))).toBe(word);
  });
});

describe('units that convert', () => {
  const area = indicatorWith({ unit: '万平方米', measure: 'amount' });
  test.each([
    [34.99, '万方', 35, '万平方米', 'missed'],
    [35, '万方', 35, '万平方米', 'met'],
    [38.65, '万方', 35, '万平方米', 'exceeded'],
    [350_000, '平方米', 35, '万平方米', 'met'],
    [349_999, '平方米', 35, '万平方米', 'missed'],
    [9_999, '万元', 1, '亿元', 'missed'],
    [10_000, '万元', 1, '亿元', 'met'],
    [10_001, '万元', 1, '亿元', 'exceeded'],
    [2.4, '亿元', 24_000, '万元', 'met'],
    [0.07, '亿元', 700, '万元', 'met'],
  ])('%d%s against %d%s is %s', (reported, unit, promised, asked, word) => {
    const verdict = judged(
      figureWith({ value: reported, unit }),
      { value: promised, unit: asked },
      area,
    );
    expect(inAWord(verdict)).toBe(word);
  });
});

describe('a running total of a part of the year is a floor for the whole year', () => {
  const tenMonths = { period: periodOf('2020-01/2020-10') };
  test.each([
    [499, 'straddles', 'across'],
    [500, 'met', 'atOrAbove'],
    [501, 'exceeded', 'above'],
    [0, 'straddles', 'across'],
  ])('%d by October against 500 is %s', (value, word, relation) => {
    const verdict = judged(figureWith({ value }, tenMonths));
    expect(inAWord(verdict)).toBe(word);
    expect(verdict.arithmetic?.relation).toBe(relation);
    expect(verdict.flags).toEqual(['partialPeriod']);
  });
  test('against a target for the same ten months it is a plain figure', () => {
    const verdict = judged(figureWith({ value: 499 }, tenMonths), tenMonths);
    expect(inAWord(verdict)).toBe('missed');
    expect(verdict.flags).toEqual([]);
  });
  test('where less is better it can only miss or stay open', () => {
    const byOctober = (value: number) =>
      inAWord(judged(figureWith({ value }, tenMonths), {}, lowerIsBetter));
    expect([byOctober(499), byOctober(500), byOctober(501)]).toEqual([
      'straddles',
      'straddles',
      'missed',
    ]);
  });
});

describe('a target with a floor is two targets', () => {
  const about = targetWith({ id: '1.1', comparator: 'about', value: 5.5, unit: '%' });
  const floor = targetWith({ id: '1.2', comparator: 'atLeast', value: 5, unit: '%' });
  test.each([
    [4.9, 'missed', 'missed'],
    [5, 'missed', 'met'],
    [5.2, 'missed', 'exceeded'],
    [5.47, 'dependsOnReading', 'exceeded'],
    [5.5, 'met', 'exceeded'],
    [5.6, 'exceeded', 'exceeded'],
  ])('%d % against 5.5%左右 is %s, against 确保5%以上 %s', (value, first, second) => {
    const result = figureWith({ value, unit: '%' });
    const words = [about, floor].map((target) =>
      inAWord(judge({ target, result, indicator: growth, units })),
    );
    expect(words).toEqual([first, second]);
  });
});
