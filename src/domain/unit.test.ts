import { describe, expect, test } from 'vitest';
import { units } from '../../tests/corpora/sample.ts';
import { conversion, unitSchema } from './unit.ts';

describe('conversion between units', () => {
  test.each([
    ['万方', 1, '万平方米'],
    ['万平方米', 10_000, '平方米'],
    ['平方米', 0.0001, '万方'],
    ['亿元', 10_000, '万元'],
    ['万元', 0.0001, '亿元'],
    ['个', 1, '个'],
  ])('1 %s is %d %s', (from, factor, to) => {
    expect(conversion(units, from, to)).toBe(factor);
  });
  test.each([
    ['个', '人次'],
    ['亿元', '万平方米'],
    ['筐', '个'],
    ['个', '筐'],
  ])('%s is no %s', (from, to) => {
    expect(conversion(units, from, to)).toBeUndefined();
  });
});

describe('a row of units', () => {
  const row = { unit: '%', label_en: 'percent', base: '%', factor: '1', spellings: '' };
  test('is spelled as it is named, unless spellings are given', () => {
    expect(unitSchema.parse(row).spellings).toEqual(['%']);
    expect(unitSchema.parse({ ...row, spellings: '%;％' }).spellings).toEqual(['%', '％']);
  });
  test.each(['0', '-1'])('has a factor above zero, not %s', (factor) => {
    expect(unitSchema.safeParse({ ...row, factor }).error?.issues[0]?.message).toBe(
      'is not above zero\nwrite how many of the base one of it is, e.g. 10000',
    );
  });
});
