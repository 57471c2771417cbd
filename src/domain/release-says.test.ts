import { describe, expect, test } from 'vitest';
import { periodOf } from '../../tests/corpora/sample.ts';
import {
  joinStatements,
  parseMeasured,
  splitStatements,
  writeMeasured,
  type Measured,
  type Statement,
} from './release-says.ts';

const measured = (facts: Partial<Measured> = {}): Measured => ({
  ...{ how: 'exact', value: 7.45, decimals: 2, unit: '亿美元', period: periodOf('2020') },
  ...{ estimated: false, other: false },
  ...facts,
});

describe('a number is written', () => {
  test.each<[string, Partial<Measured>, string]>([
    ['as printed', {}, 'exact 7.45 亿美元 2020'],
    ['with its last zeros', { value: 38.6 }, 'exact 38.60 亿美元 2020'],
    [
      'with the words around it',
      { how: 'moreThan', value: 6, decimals: 0 },
      'moreThan 6 亿美元 2020',
    ],
    ['with its comparator', { how: 'atMost', value: 6, decimals: 0 }, 'atMost 6 亿美元 2020'],
    [
      'with both ends of a range',
      { value: 0.3, upTo: 0.8, decimals: 1 },
      'exact 0.3/0.8 亿美元 2020',
    ],
    ['below zero', { value: -3, decimals: 0 }, 'exact -3 亿美元 2020'],
    ['as its parts', { value: 52, decimals: 0, parts: [8, 44] }, 'exact 8+44 亿美元 2020'],
    [
      'with its months',
      { period: periodOf('2020-01/2020-10') },
      'exact 7.45 亿美元 2020-01/2020-10',
    ],
    ['as provisional', { estimated: true }, 'exact 7.45 亿美元 2020 estimated'],
    ['as an answer to something else', { other: true }, 'other exact 7.45 亿美元 2020'],
    ['in a unit of two words', { unit: 'RMB 100 million' }, 'exact 7.45 RMB 100 million 2020'],
  ])('%s, and read back', (_how, facts, written) => {
    expect(writeMeasured(measured(facts))).toBe(written);
    expect(parseMeasured(written)).toEqual(measured(facts));
  });
  test.each(['', 'silent', 'some 7.45 亿美元 2020', 'exact 七 亿美元 2020', 'exact 7.45 亿美元'])(
    'and %j is none',
    (written) => {
      expect(parseMeasured(written)).toBeUndefined();
    },
  );
});

describe('the statements of a figure', () => {
  const all = new Map<Statement, string>([
    ['value', 'exact 56.28 亿元 2019-01/2019-10'],
    ['growth', '10.2'],
    ['rank', '3 全市; 全省'],
    ['completion', '178.77'],
    ['target', 'exactly 50 亿元 2019'],
  ]);
  test('share one cell, and come apart again', () => {
    expect(joinStatements(all)).toBe(
      'exact 56.28 亿元 2019-01/2019-10; growth 10.2; rank 3 全市; 全省; completion 178.77; ' +
        'target exactly 50 亿元 2019',
    );
    expect(splitStatements(joinStatements(all))).toEqual(all);
  });
  test('may be one alone, with a value or without', () => {
    for (const [name, said] of all) {
      const one = new Map([[name, said]]);
      expect(splitStatements(joinStatements(one))).toEqual(one);
    }
    expect(splitStatements('')).toEqual(new Map());
  });
});
