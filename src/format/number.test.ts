import { describe, expect, test } from 'vitest';
import { periodOf, quantityWith, targetWith } from '../../tests/corpora/sample.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Target } from '../domain/target.ts';
import { dateText, monthsText, periodText, plain, quantityText } from './number.ts';
import { percentOfTarget, rounded, targetText } from './number.ts';

describe('a number', () => {
  test.each([
    [1.9, 2, '1.90'],
    [20319, 0, '20319'],
    [0, 0, '0'],
    [0, 1, '0.0'],
    [-3.5, 1, '-3.5'],
    [1_000_000_000, 0, '1000000000'],
  ])('%d with %d decimals is printed as %s', (value, decimals, printed) => {
    expect(plain({ value, decimals })).toBe(printed);
  });
  test.each([
    [406.38, '406.4'],
    [100, '100'],
    [99.94, '99.9'],
    [100.06, '100.1'],
    [0, '0'],
    [46.6666666667, '46.7'],
  ])('%d rounded is %s', (value, printed) => {
    expect(rounded(value)).toBe(printed);
  });
});

describe('a reported quantity', () => {
  test.each<[Partial<Quantity>, string]>([
    [{ value: 20319 }, '20319个'],
    [{ value: 0 }, '0个'],
    [{ value: 38.6, decimals: 2, unit: '万方' }, '38.60万方'],
    [{ value: 6, unit: '万平方米', bound: 'moreThan' }, '超过6万平方米'],
    [{ value: 114.16, unit: '亿元', bound: 'atLeast' }, '114.16亿元以上'],
    [{ value: 300, unit: '人次', bound: 'almost' }, '近300人次'],
    [{ value: 5.5, unit: '%', bound: 'about' }, '5.5%左右'],
    [{ value: 10, unit: '座', bound: 'several' }, '数10座'],
    [{ value: 0.3, upTo: 0.8, unit: '%' }, '0.3–0.8%'],
    [{ value: 1, upTo: 2.5, decimals: 1, unit: '%' }, '1.0–2.5%'],
  ])('%o is %s', (quantity, words) => {
    expect(quantityText(quantityWith(quantity))).toBe(words);
  });
});

describe('a target', () => {
  test.each<[Partial<Target>, string]>([
    [{ comparator: 'atLeast', value: 735, unit: '亿元' }, '735亿元以上'],
    [{ comparator: 'exactly', value: 0, unit: '%' }, '0%'],
    [{ comparator: 'atMost', value: 3, unit: '%' }, '3%以内'],
    [{ comparator: 'about', value: 5.5, unit: '%' }, '5.5%左右'],
    [{ comparator: 'between', value: 10, upTo: 20 }, '10–20个'],
  ])('%o is %s', (target, words) => {
    expect(targetText(targetWith(target))).toBe(words);
  });
});

describe('time', () => {
  test.each([
    ['2020', '2020年', '1–12月'],
    ['2020-01/2020-10', '2020年1–10月', '1–10月'],
    ['2020-07/2020-07', '2020年7月', '7月'],
    ['2020-07/2020-12', '2020年7–12月', '7–12月'],
  ])('%s is %s', (written, period, months) => {
    expect(periodText(periodOf(written))).toBe(period);
    expect(monthsText(periodOf(written))).toBe(months);
  });
  test.each([
    ['2024-01-08', '2024年1月8日'],
    ['2024-12-31', '2024年12月31日'],
    ['2025-03', '2025年3月'],
    ['2021', '2021年'],
  ])('%s is %s', (iso, words) => {
    expect(dateText(iso)).toBe(words);
  });
});

describe('a percentage of a target', () => {
  test.each([
    [46.6667, 1, '46.7'],
    [100, 1, '100'],
    [99.96, 1, '99.9'],
    [100.04, 1, '100.1'],
    [99.6, 0, '99'],
    [100.4, 0, '101'],
    [406.38, 0, '406'],
  ] as const)('of %d with %d decimals is %s', (rate, decimals, printed) => {
    expect(percentOfTarget(rate, decimals)).toBe(printed);
  });
});
