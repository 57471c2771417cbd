import { describe, expect, test } from 'vitest';
import { units } from '../../tests/corpora/sample.ts';
import type { Difference } from '../domain/coding.ts';
import {
  codedCellText,
  codedFieldText,
  codedUnitText,
  coefficientText,
  shareText,
} from './coding.ts';
import { speechIn } from './speech.ts';

const english = speechIn('en', units);

describe('a difference between two codings in words', () => {
  test.each<[Difference['field'], string, string]>([
    ['coded', '算不算一个数', 'whether it counts as a figure'],
    ['direction', '哪边为好', 'which way is good'],
    ['result_period', '结果时段', 'period of the result'],
    ['flags', '提示', 'notes for the reader'],
  ])('is of %s', (field, zh, en) => {
    expect(codedFieldText(field)).toBe(zh);
    expect(codedFieldText(field, english)).toBe(en);
  });

  test.each([
    ['', '空', 'empty'],
    ['no', '不算', 'does not count'],
    ['silent', '未提及', 'not in the report'],
    ['lower', '少为好', 'less is better'],
    ['exact', '没有修饰词', 'no qualifier'],
  ])('finds “%s” in a cell', (cell, zh, en) => {
    expect(codedCellText(cell)).toBe(zh);
    expect(codedCellText(cell, english)).toBe(en);
  });

  test.each(['24+85+35+21', '2021-01/2021-11', '亿元', 'constructor'])(
    'leaves %s as its coder wrote it',
    (cell) => {
      expect(codedCellText(cell)).toBe(cell);
      expect(codedCellText(cell, english)).toBe(cell);
    },
  );
});

describe('a unit of a coding', () => {
  const named = new Map(
    [...units.values()].map((unit) => [
      unit.id,
      unit.id === '亿元' ? { ...unit, labelEn: 'RMB 100 million' } : unit,
    ]),
  );
  test.each([
    ['亿元', '亿元', '亿元 (RMB 100 million)'],
    ['%', '%', '%'],
    ['篮', '篮', '篮'],
    ['', '空', 'empty'],
  ])('%s is told to an English reader', (cell, zh, en) => {
    expect(codedUnitText(cell, named)).toBe(zh);
    expect(codedUnitText(cell, named, english)).toBe(en);
  });
});

describe('the agreement of two codings', () => {
  test.each([
    [1, 1, '100%'],
    [1299, 1326, '98.0%'],
    [87, 91, '95.6%'],
    [9999, 10_000, '99.9%'],
  ])('%d of %d is %s', (part, whole, text) => {
    expect(shareText(part, whole)).toBe(text);
  });

  test('has three decimals, or says nothing', () => {
    expect(coefficientText(0.6558)).toBe('0.656');
    expect(coefficientText(undefined)).toBe('不适用');
    expect(coefficientText(undefined, english)).toBe('not applicable');
  });
});
