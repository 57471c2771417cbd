import { describe, expect, test } from 'vitest';
import {
  assertion,
  deferred,
  figureWith,
  inAWord,
  indicatorWith,
  judged,
  other,
  periodOf,
  silent,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import { FLAGS, type Flag } from './flag.ts';
import { judge, RULES } from './judge.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';
import { RULE_IDS, type Arithmetic, type RuleId } from './verdict.ts';

const zero = figureWith({ value: 0 });

describe('the rules', () => {
  test('stand in the order in which they are printed', () => {
    expect([...RULES.map(({ id }) => id), 'completionRate']).toEqual(RULE_IDS);
  });

  test.each<[string, Result, Partial<Target>, RuleId]>([
    ['a silent report', silent, {}, 'notReported'],
    ['“no data yet”', deferred, {}, 'deferred'],
    ['words without a figure', assertion, {}, 'claimedWithoutFigure'],
    ['a figure of something else', other, {}, 'differentMeasure'],
    ['a figure against 左右', figureWith(), { comparator: 'about' }, 'twoReadings'],
    ['a figure against anything else', figureWith(), {}, 'compare'],
  ])('%s is decided by one rule', (_, result, target, rule) => {
    expect(judged(result, target).rule).toBe(rule);
    const applied = RULES.filter(({ apply }) =>
      apply({ target: targetWith(target), result, indicator: indicatorWith(), units }),
    );
    expect(applied[0]?.id).toBe(rule);
  });

  test.each([
    ['silent', silent, 'notReported'],
    ['deferred', deferred, 'deferred'],
    ['words alone', assertion, 'claimedWithoutFigure'],
    ['something else', other, 'differentMeasure'],
  ] as const)('%s is undetermined whatever the target asks', (_, result, reason) => {
    for (const comparator of ['atLeast', 'exactly', 'atMost', 'about', 'between'] as const) {
      for (const value of [0, 500]) {
        const verdict = judged(result, { comparator, value });
        expect(verdict.outcome).toBe('undetermined');
        expect(verdict.reason).toBe(reason);
        expect(verdict.arithmetic).toBeUndefined();
      }
    }
  });

  test('a figure of something else is not compared, even where it equals the target', () => {
    expect(inAWord(judged({ ...other, ...figureWith(), kind: 'other', note: '口径不同' }))).toBe(
      'differentMeasure',
    );
  });
});

describe('zero and missing', () => {
  test('a reported zero is a figure: it misses a target', () => {
    expect(judged(zero)).toMatchObject({ outcome: 'missed', rule: 'compare' });
  });
  test('a silent report is no zero: nothing can be said', () => {
    expect(judged(silent)).toMatchObject({ outcome: 'undetermined', reason: 'notReported' });
  });
  test('a reported zero meets a promised zero', () => {
    expect(inAWord(judged(zero, { value: 0 }))).toBe('met');
  });
  test('a silent report does not meet a promised zero', () => {
    expect(inAWord(judged(silent, { value: 0 }))).toBe('notReported');
  });
});

describe('the receipt', () => {
  test('names the promised and the reported figure', () => {
    expect(judged(figureWith()).figures).toEqual(['2.1.target', '2.1.result']);
  });
  test.each([
    ['words', assertion],
    ['a deferral', deferred],
    ['a figure of something else', other],
  ])('cites %s as reported', (_, result) => {
    expect(judged(result).figures).toEqual(['2.1.target', '2.1.result']);
  });
  test('cites no result where the report is silent', () => {
    expect(judged(silent).figures).toEqual(['2.1.target']);
  });
  test('keeps both numbers in their printed units', () => {
    const { arithmetic } = judged(figureWith({ value: 38.65, unit: '万方' }), {
      value: 35,
      unit: '万平方米',
    });
    expect(arithmetic).toEqual({
      reported: { value: 38.65, decimals: 2, unit: '万方', bound: 'exact' },
      promised: { value: 35, decimals: 0, unit: '万平方米', bound: 'exact' },
      relation: 'above',
    } satisfies Arithmetic);
  });
  test('shows the parts of a sum', () => {
    const verdict = judged(figureWith({ value: 52 }, { parts: [8, 44] }), { value: 52 });
    expect(verdict.outcome).toBe('met');
    expect(verdict.arithmetic?.parts).toEqual([8, 44]);
  });
});

describe('flags', () => {
  const FLAGGED: readonly [Flag, Result, Partial<Target>][] = [
    ['provisional', figureWith({}, { estimated: true }), {}],
    ['partialPeriod', figureWith({}, { period: periodOf('2020-01/2020-10') }), {}],
    ['sumOfParts', figureWith({}, { parts: [200, 300] }), {}],
    ['disclosedAfterwards', figureWith(), { printedIn: 'report' }],
    ['nameChanged', figureWith({}, { flags: ['nameChanged'] }), {}],
    ['stageDiffers', figureWith({}, { flags: ['stageDiffers'] }), {}],
  ];

  test('are all tested here', () => {
    expect(FLAGGED.map(([flag]) => flag)).toEqual(FLAGS);
  });
  test.each(FLAGGED)(
    '%s travels with the verdict and does not change it',
    (flag, result, target) => {
      const verdict = judged(result, target);
      expect(verdict.flags).toEqual([flag]);
      expect(verdict.outcome).toBe('met');
    },
  );
  test('stand in one order, however they are written', () => {
    const result = figureWith({}, { estimated: true, flags: ['stageDiffers', 'nameChanged'] });
    expect(judged(result, { printedIn: 'report' }).flags).toEqual([
      'provisional',
      'disclosedAfterwards',
      'nameChanged',
      'stageDiffers',
    ]);
  });
  test.each([
    ['above', 501, 'exceeded'],
    ['below', 499, 'missed'],
  ])('a provisional figure %s the target is judged like a final one', (_, value, outcome) => {
    const verdict = judged(figureWith({ value }, { estimated: true }));
    expect(verdict).toMatchObject({ outcome, flags: ['provisional'] });
  });
  test('travel with an undetermined verdict too', () => {
    expect(judged({ ...assertion, flags: ['nameChanged'] }).flags).toEqual(['nameChanged']);
    expect(judged(silent, { printedIn: 'report' }).flags).toEqual(['disclosedAfterwards']);
  });
  test('an ordinary figure has none', () => {
    expect(judged(figureWith()).flags).toEqual([]);
  });
});

describe('a case that the loader should have refused', () => {
  test('units that measure different things stop the judgement', () => {
    expect(() => judged(figureWith({ unit: '人次' }))).toThrow('target 2.1 cannot be compared');
  });
  test('an unknown unit stops the judgement', () => {
    expect(() => judged(figureWith({ unit: '筐' }))).toThrow('target 2.1 cannot be compared');
  });
  test('an indicator without a good direction stops the judgement', () => {
    expect(() => judged(figureWith(), {}, indicatorWith({ direction: 'neutral' }))).toThrow(
      'target 2.1 cannot be compared',
    );
  });
  test('an indicator without a good direction is no obstacle where there is no figure', () => {
    const indicator = indicatorWith({ direction: 'neutral' });
    const verdict = judge({ target: targetWith(), result: silent, indicator, units });
    expect(inAWord(verdict)).toBe('notReported');
  });
});
