import { describe, expect, test } from 'vitest';
import { periodOf, quantityWith, units } from '../../tests/corpora/sample.ts';
import { derivePrevious } from '../domain/derived.ts';
import { derivedRange, derivedSum, derivedText } from './derived.ts';
import { speechIn } from './speech.ts';

const from = (value: number, growth: number, estimated = false) =>
  derivePrevious({
    quantity: quantityWith({ value }),
    period: periodOf('2020'),
    growth: { value: growth, decimals: 2 },
    ...{ estimated, figure: '2.1.result', source: 'report' },
  })!;

describe('a derived number in words', () => {
  test('is called derived, with the arithmetic that anybody can repeat', () => {
    expect(derivedText(from(7.45, 175.02))).toBe('推算2.71个');
    expect(derivedSum(from(7.45, 175.02))).toBe('7.45个 ÷ (1 + 175.02%) ≈ 2.71个');
    expect(derivedText(from(7.45, 175.02), speechIn('en', units))).toBe('2.71 个, derived');
  });

  test('goes up where a number fell', () => {
    expect(derivedSum(from(95, -5))).toBe('95个 ÷ (1 − 5.00%) ≈ 100个');
  });

  test('says what rounding leaves open, one digit finer and rounded outwards', () => {
    const { low, high } = from(7.45, 175.02);
    expect([low, high]).toEqual([expect.closeTo(2.707, 3), expect.closeTo(2.7108, 4)]);
    expect(derivedRange(from(7.45, 175.02))).toContain('在2.707–2.711个之间');
  });

  test('claims no such range where it rests on an expected number', () => {
    expect(derivedSum(from(841, 14.5, true))).toContain('预计841个 ÷');
    expect(derivedRange(from(841, 14.5, true))).toBe('依据的是预计数，最终数可能不同');
  });
});
