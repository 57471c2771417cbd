import { describe, expect, test } from 'vitest';
import { periodOf, quantityWith, targetWith } from '../../tests/corpora/sample.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Target } from '../domain/target.ts';
import { readCorpus } from '../load/corpus.ts';
import {
  dateTextEn,
  monthsTextEn,
  periodTextEn,
  quantityTextEn,
  targetTextEn,
} from './number-en.ts';

const { units } = readCorpus('data');
const quantity = (facts: Partial<Quantity>) => quantityTextEn(quantityWith(facts), units);

describe('an amount of money', () => {
  test.each<[Partial<Quantity>, string]>([
    [{ value: 7.45, unit: '亿美元' }, 'US$745 million'],
    [{ value: 1.9, decimals: 2, unit: '亿美元' }, 'US$190 million'],
    [{ value: 841, unit: '亿元' }, 'RMB 84.1 billion'],
    [{ value: 114.16, unit: '亿元' }, 'RMB 11.416 billion'],
    [{ value: 1362.8, unit: '亿元' }, 'RMB 136.28 billion'],
    [{ value: 2355, unit: '万元' }, 'RMB 23.55 million'],
    [{ value: 12_000, unit: '亿元' }, 'RMB 1.2 trillion'],
    [{ value: 10, unit: '亿元' }, 'RMB 1 billion'],
    [{ value: 10, decimals: 1, unit: '亿元' }, 'RMB 1.00 billion'],
    [{ value: 9.99, unit: '亿元' }, 'RMB 999 million'],
    [{ value: 100, unit: '万元' }, 'RMB 1 million'],
    [{ value: 99, unit: '万元' }, 'RMB 990,000'],
    [{ value: 1, unit: '元' }, 'RMB 1'],
    [{ value: 0, unit: '亿元' }, 'RMB 0'],
    [{ value: -5, unit: '亿元' }, '-RMB 500 million'],
    [{ value: 6, upTo: 7.45, decimals: 2, unit: '亿美元' }, 'US$600–745 million'],
    [{ value: 9, upTo: 11, unit: '亿元' }, 'RMB 0.9–1.1 billion'],
    [{ value: 5, unit: '万元', bound: 'several' }, 'several times RMB 50,000'],
  ])('%o is %s', (facts, words) => {
    expect(quantity(facts)).toBe(words);
  });

  test('has no currency where the document prints none', () => {
    expect(quantity({ value: 1000, unit: '亿' })).toBe('100 billion');
  });
});

describe('a reported quantity', () => {
  test.each<[Partial<Quantity>, string]>([
    [{ value: 20_319 }, '20,319'],
    [{ value: 0 }, '0'],
    [{ value: 1_234_567 }, '1,234,567'],
    [{ value: 38.65, unit: '万方' }, '386,500 m²'],
    [{ value: 1400, unit: '万平方米', bound: 'almost' }, 'nearly 14 million m²'],
    [{ value: 6, unit: '万平方米', bound: 'moreThan' }, 'more than 60,000 m²'],
    [{ value: 1.2, unit: '万亩' }, '12,000 mu'],
    [{ value: 165.7, unit: '亩' }, '165.7 mu'],
    [{ value: 8.3, unit: '公里' }, '8.3 km'],
    [{ value: 114.16, unit: '亿元', bound: 'atLeast' }, 'at least RMB 11.416 billion'],
    [{ value: 3, unit: '万人', bound: 'almost' }, 'nearly 30,000 people'],
    [{ value: 5481, unit: '人次' }, '5,481 person-times'],
    [{ value: 5.5, unit: '%', bound: 'about' }, 'about 5.5%'],
    [{ value: 0.3, upTo: 0.8, unit: '%' }, '0.3–0.8%'],
    [{ value: -3.5, unit: '%' }, '-3.5%'],
    [{ value: 1, unit: '户' }, '1 household'],
    [{ value: 1, unit: '名' }, '1 person'],
    [{ value: 2, unit: '名' }, '2 people'],
    [{ value: 10, unit: '座', bound: 'several' }, 'dozens'],
    [{ value: 10, unit: '户', bound: 'several' }, 'dozens of households'],
    [{ value: 1000, unit: '个', bound: 'several' }, 'thousands'],
    [{ value: 3, unit: '没有' }, '3 没有'],
  ])('%o is %s', (facts, words) => {
    expect(quantity(facts)).toBe(words);
  });
});

describe('a target', () => {
  test.each<[Partial<Target>, string]>([
    [{ comparator: 'atLeast', value: 735, unit: '亿元' }, 'at least RMB 73.5 billion'],
    [{ comparator: 'exactly', value: 0, unit: '%' }, '0%'],
    [{ comparator: 'atMost', value: 3, unit: '%' }, 'at most 3%'],
    [{ comparator: 'about', value: 5.5, unit: '%' }, 'about 5.5%'],
    [{ comparator: 'between', value: 10, upTo: 20 }, '10–20'],
  ])('%o is %s', (facts, words) => {
    expect(targetTextEn(targetWith(facts), units)).toBe(words);
  });
});

describe('the English labels of the units', () => {
  const multiple = /^(?:RMB |US\$)?(1[0,]*)( million)?/u;
  test.each([...units.values()].map((unit) => [unit.id, unit] as const))(
    '%s has one, and a number in it is the factor of the unit',
    (_id, { labelEn, factor }) => {
      expect(labelEn).not.toMatch(/\p{sc=Han}/u);
      const [, digits, million] = multiple.exec(labelEn) ?? [];
      const named = Number((digits ?? '1').replaceAll(',', '')) * (million ? 1_000_000 : 1);
      expect(named).toBe(factor);
    },
  );
});

describe('time', () => {
  test.each([
    ['2020', '2020', 'Jan–Dec'],
    ['2020-01/2020-10', 'Jan–Oct 2020', 'Jan–Oct'],
    ['2020-07/2020-07', 'Jul 2020', 'Jul'],
  ])('%s is %s', (written, period, months) => {
    expect(periodTextEn(periodOf(written))).toBe(period);
    expect(monthsTextEn(periodOf(written))).toBe(months);
  });
  test.each([
    ['2024-01-08', '8 January 2024'],
    ['2024-12-31', '31 December 2024'],
    ['2025-03', 'March 2025'],
    ['2021', '2021'],
  ])('%s is %s', (iso, words) => {
    expect(dateTextEn(iso)).toBe(words);
  });
});
