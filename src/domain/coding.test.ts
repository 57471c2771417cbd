import { describe, expect, test } from 'vitest';
import { units } from '../../tests/corpora/sample.ts';
import {
  codedSchema,
  codedValue,
  codedVerdict,
  CODING_COLUMNS,
  differencesOf,
  type Coded,
} from './coding.ts';
import { reliabilityOf } from './reliability.ts';

const EMPTY = Object.fromEntries(CODING_COLUMNS.map((column) => [column, '']));
const coded = (cells: Record<string, string> = {}): Coded =>
  codedSchema.parse({
    ...EMPTY,
    ...{ unit: '2.1', task: '2', measure: 'count', direction: 'higher', comparator: 'exactly' },
    ...{ target: '500', target_unit: '个', target_period: '2020', printed_in: 'task' },
    ...{ target_quote: '新增停车泊位500个', kind: 'figure', result: '520', result_unit: '个' },
    ...{ bound: 'exact', result_period: '2020', result_quote: '新增停车泊位520个' },
    ...cells,
  });
const codings = (...rows: Coded[]) => new Map(rows.map((row) => [row.unit, row]));
const reported = (cells: Record<string, string> = {}) =>
  coded({
    ...{ unit: 'headquarters', task: '', comparator: '', target: '', target_unit: '' },
    ...{ target_period: '', printed_in: '', target_quote: '', result: '11' },
    ...cells,
  });

describe('the verdict that follows from a coding', () => {
  test.each([
    ['a figure beyond its target', {}, 'exceeded'],
    ['a figure short of it', { result: '84' }, 'missed'],
    ['parts that add up to it', { result: '', parts: '480+20' }, 'met'],
    ['words alone', { kind: 'assertion', result: '' }, 'claimedWithoutFigure'],
    ['a figure of something else', { kind: 'other' }, 'differentMeasure'],
    ['something else without its number', { kind: 'other', result: '' }, 'differentMeasure'],
    ['a report that is silent', { kind: 'silent', result: '' }, 'notReported'],
    ['a report that puts it off', { kind: 'deferred', result: '' }, 'deferred'],
  ])('of %s', (_, cells, verdict) => {
    expect(codedVerdict(coded(cells), units)).toBe(verdict);
  });
  test('of an achievement is none where nothing was promised', () => {
    expect(codedVerdict(reported(), units)).toBe('noTarget');
    const promised = { target: '8', target_unit: '个', comparator: 'exactly', target_quote: '8个' };
    expect(codedVerdict(reported(promised), units)).toBe('exceeded');
  });
  test('cannot be had from a figure without a number', () => {
    expect(() => codedVerdict(coded({ result: '' }), units)).toThrow();
  });
});

describe('the differences between two codings', () => {
  test('are the cells that say something else', () => {
    const second = coded({ bound: 'moreThan', kind: 'other' });
    expect(differencesOf(codings(coded()), codings(second))).toEqual([
      { unit: '2.1', field: 'kind', first: 'figure', second: 'other' },
      { unit: '2.1', field: 'bound', first: 'exact', second: 'moreThan' },
    ]);
  });
  test('do not count 1.90 beside 1.9, false beside nothing, or a longer quote', () => {
    const first = coded({ result: '1.90' });
    const second = coded({
      result: '1.9',
      estimated: 'false',
      result_quote: '共新增停车泊位1.9个',
    });
    expect(differencesOf(codings(first), codings(second))).toEqual([]);
  });
  test('name a unit that one coder alone saw, whoever it was', () => {
    const other = coded({ unit: '2.2' });
    expect(differencesOf(codings(coded()), codings(other))).toEqual([
      { unit: '2.1', field: 'coded', first: 'yes', second: 'no' },
      { unit: '2.2', field: 'coded', first: 'no', second: 'yes' },
    ]);
  });
});

describe('the reliability of a double coding', () => {
  const first = codings(coded(), coded({ unit: '2.2' }), coded({ unit: '2.3', result: '84' }));
  const second = codings(coded(), coded({ unit: '2.2', kind: 'silent', result: '' }));
  const found = reliabilityOf(
    {
      ...{ first, second },
      adjudications: [{ unit: '2.2', field: 'kind', final: 'figure', reason: '报告印了数。' }],
    },
    units,
  );
  test('counts a unit that one coder missed against the verdicts', () => {
    expect(found).toMatchObject({ units: 3, codedByBoth: 2, verdicts: { alike: 1 } });
    expect(found.verdicts.agreement).toBeCloseTo(1 / 3);
  });
  test('weighs values that both gave', () => {
    expect(found.targets.pairs).toBe(2);
    expect(found.results.pairs).toBe(1);
  });
  test('joins a difference with the reason for what stands', () => {
    expect(found.settled).toEqual([
      {
        ...{ unit: '2.2', field: 'kind', first: 'figure', second: 'silent' },
        ...{ final: 'figure', reason: '报告印了数。' },
      },
    ]);
  });
});

describe('a coded value', () => {
  test('is in the base of its unit, parts added', () => {
    expect(codedValue(coded({ result: '', parts: '8+44' }), 'result', units)).toBe(52);
  });
  test('is nothing where none was coded, rather than 0', () => {
    expect(codedValue(coded({ kind: 'silent', result: '' }), 'result', units)).toBeUndefined();
  });
});
