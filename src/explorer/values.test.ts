import { describe, expect, test } from 'vitest';
import {
  assertion,
  figureWith,
  growth,
  indicatorWith,
  judged,
  silent,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Result } from '../domain/result.ts';
import type { Task } from '../domain/task.ts';
import type { Year } from '../domain/year.ts';
import { hangsOnReading, offerOf, ratesOf, valuesOf, verdictUnder } from './values.ts';

const task = (no: number, section: string, bureaus: string[], leaders: string[]): Task => ({
  ...{ no, section, themes: [], text: '', leaders, bureaus, report: '' },
});
const comparison = (id: string, result: Result): Comparison => ({
  target: targetWith({ id, task: Number(id.split('.')[0]) }),
  ...{ result, indicator: indicatorWith(), verdict: judged(result) },
});
/** 5.49% where about 5.5% was promised. */
const nearly: Comparison = (() => {
  const about = { id: '2.2', task: 2, comparator: 'about', value: 5.5, unit: '%' } as const;
  const result = figureWith({ value: 5.49, unit: '%' });
  return {
    ...{ target: targetWith(about), result, indicator: growth },
    verdict: judged(result, about, growth),
  };
})();
const tasks = [
  task(1, 'Housing', ['building', 'planning', 'building'], ['乙', '甲']),
  task(2, 'Roads', ['roads'], ['甲']),
  task(3, 'Housing', ['building'], []),
];
const yearOf = (...comparisons: Comparison[]): Year => ({
  ...{ year: 2020, tasks, achievements: [], goals: [], charts: [], comparisons },
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
});
const year = yearOf(
  comparison('1.1', figureWith()),
  comparison('1.2', figureWith()),
  comparison('1.3', assertion),
  comparison('2.1', silent),
  nearly,
);
const [housing, roads, spirit] = tasks as [Task, Task, Task];

describe('a task can be found', () => {
  test('by each of its verdicts, reasons, bureaus and leaders, once each', () => {
    expect(valuesOf(year, housing)).toEqual({
      number: ['yes'],
      verdict: ['met', 'undetermined'],
      reason: ['claimedWithoutFigure'],
      section: ['1'],
      bureau: ['building', 'planning'],
      leader: ['乙', '甲'],
    });
  });
  test('without a number by no verdict at all', () => {
    expect(valuesOf(year, spirit)).toMatchObject({ number: ['no'], verdict: [], reason: [] });
  });
  test('read strictly or leniently by what the reading comes to', () => {
    expect(valuesOf(year, roads)).toMatchObject({ reason: ['notReported', 'dependsOnReading'] });
    expect(valuesOf(year, roads, 'strict')).toMatchObject({
      verdict: ['missed', 'undetermined'],
      reason: ['notReported'],
    });
    expect(valuesOf(year, roads, 'lenient')).toMatchObject({ verdict: ['met', 'undetermined'] });
  });
});

describe('a reading', () => {
  test('changes no verdict that does not hang on it', () => {
    for (const { verdict } of year.comparisons.filter((each) => each !== nearly)) {
      expect(verdictUnder(verdict, 'strict')).toBe(verdict);
    }
  });
  test('that leaves a range across the target says that', () => {
    const verdict = judged(
      figureWith({ value: 5.5, bound: 'about', unit: '%' }),
      { comparator: 'about', value: 5.5, unit: '%' },
      growth,
    );
    expect(verdict.reason).toBe('dependsOnReading');
    expect(verdictUnder(verdict, 'strict')).toMatchObject({
      outcome: 'undetermined',
      reason: 'straddles',
    });
  });
  test('is offered only where a verdict hangs on it', () => {
    expect(hangsOnReading([nearly])).toBe(true);
    expect(offerOf(year).readings).toBe(true);
    expect(offerOf(yearOf(comparison('1.1', figureWith()))).readings).toBe(false);
  });
});

test('a year offers what its tasks have, under any reading, in a fixed order', () => {
  expect(offerOf(year).values).toEqual({
    number: ['yes', 'no'],
    verdict: ['met', 'missed', 'undetermined'],
    reason: ['notReported', 'claimedWithoutFigure', 'dependsOnReading'],
    section: ['1', '2'],
    bureau: ['building', 'planning', 'roads'],
    leader: ['乙', '甲'],
  });
});
test('rates are of counts and amounts with a figure alone', () => {
  expect(ratesOf(year.comparisons, units)).toEqual([100, 100]);
});
