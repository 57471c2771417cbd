import { describe, expect, test } from 'vitest';
import { periodOf } from '../../tests/corpora/sample.ts';
import { isPartial, isPartOf, parsePeriod, period, samePeriod, writePeriod } from './period.ts';

describe('a written period', () => {
  test.each([
    ['2020', { year: 2020, from: 1, to: 12 }],
    ['2020-01/2020-10', { year: 2020, from: 1, to: 10 }],
    ['2020-07/2020-07', { year: 2020, from: 7, to: 7 }],
    ['2020-01/2020-12', { year: 2020, from: 1, to: 12 }],
  ])('%s is read', (written, parsed) => {
    expect(parsePeriod(written)).toEqual(parsed);
  });
  test.each([
    ...['', '20', '2020-10', '2020-1/2020-10', '2020-00/2020-10', '2020-01/2020-13'],
    ...['2020-10/2020-01', '2020-01/2021-01', '2020年', '2020/2021', ' 2020', '前三季度'],
  ])('%j is refused', (written) => {
    expect(parsePeriod(written)).toBeUndefined();
  });
  test.each(['2020', '2020-01/2020-10'])('%s is written as it was read', (written) => {
    expect(writePeriod(periodOf(written))).toBe(written);
  });
  test('in a cell may be surrounded by spaces', () => {
    expect(period.parse(' 2020 ')).toEqual(periodOf('2020'));
  });
  test('in a cell is named when it is wrong', () => {
    expect(period.safeParse('10月').error?.issues[0]?.message).toBe(
      '"10月" is not a period\nwrite 2023, or 2021-01/2021-10 for a part of a year',
    );
  });
});

describe('parts of a year', () => {
  test.each([
    ['2020', false],
    ['2020-01/2020-11', true],
    ['2020-02/2020-12', true],
    ['2020-01/2020-12', false],
  ])('%s is partial: %s', (written, partial) => {
    expect(isPartial(periodOf(written))).toBe(partial);
  });
  test.each([
    ['2020-01/2020-11', '2020', true],
    ['2020-03/2020-04', '2020-01/2020-06', true],
    ['2020', '2020', false],
    ['2020-01/2020-11', '2020-01/2020-11', false],
    ['2020-01/2020-07', '2020-02/2020-08', false],
    ['2020', '2020-01/2020-11', false],
    ['2019-01/2019-11', '2020', false],
  ])('%s is a part of %s: %s', (part, whole, holds) => {
    expect(isPartOf(periodOf(part), periodOf(whole))).toBe(holds);
  });
  test('the same months of two years are not the same period', () => {
    expect(samePeriod(periodOf('2020'), periodOf('2020-01/2020-12'))).toBe(true);
    expect(samePeriod(periodOf('2020'), periodOf('2019'))).toBe(false);
    expect(samePeriod(periodOf('2020'), periodOf('2020-01/2020-11'))).toBe(false);
  });
});
