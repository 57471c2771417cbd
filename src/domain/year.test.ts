import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  assertion,
  figureWith,
  growth,
  indicatorWith,
  silent,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { Comparison } from './comparison.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './judge.ts';
import { judgeAchievement } from './judge-achievement.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import { comparisonsOf, DOUBLE, JUST_OVER, tasksOfBureau, tasksOfTheme } from './year.ts';
import { yearCounts, yearSchema, type Year } from './year.ts';

const comparison = (
  result: Result,
  facts: Partial<Target> = {},
  indicator: Indicator = indicatorWith(),
): Comparison => {
  const target = targetWith(facts);
  return { target, result, indicator, verdict: judge({ target, result, indicator, units }) };
};

const task = (no: number): Task => ({
  no,
  section: '城建',
  themes: ['city'],
  text: '新增停车泊位500个',
  leaders: ['张三'],
  bureaus: ['city'],
  report: '新增停车泊位520个',
});

const yearWith = (facts: Partial<Year> = {}): Year => ({
  year: 2020,
  tasks: [],
  comparisons: [],
  achievements: [],
  goals: [],
  charts: [],
  story: { headline: 'x', deck: 'x', description: 'x', chapters: [], leadCharts: [] },
  ...facts,
});

describe('the counts of a year', () => {
  test('tell tasks with a number from tasks without one', () => {
    const year = yearWith({
      tasks: [task(1), task(2), task(3)],
      comparisons: [comparison(silent), comparison(figureWith())],
    });
    expect(yearCounts(year, units)).toMatchObject({ tasks: 3, testable: 1, untestable: 2 });
    expect(comparisonsOf(year, 2)).toHaveLength(2);
    expect(comparisonsOf(year, 3)).toEqual([]);
  });

  test.each([
    [499, { rated: 1, onTheLine: 0, justOver: 0, double: 0 }],
    [500, { rated: 1, onTheLine: 1, justOver: 0, double: 0 }],
    [500.01, { onTheLine: 0, justOver: 1, double: 0 }],
    [525, { justOver: 1 }],
    [525.01, { justOver: 0 }],
    [999.99, { double: 0 }],
    [1000, { double: 1 }],
  ])('%d of 500 is counted as %o', (value, counts) => {
    expect([JUST_OVER, DOUBLE]).toEqual([105, 200]);
    const year = yearWith({ comparisons: [comparison(figureWith({ value }))] });
    expect(yearCounts(year, units)).toMatchObject(counts);
  });

  test('count growth targets and those that were answered with a figure', () => {
    const percent = { unit: '%', value: 5 };
    const comparisons = [figureWith(percent), assertion, silent].map((result) =>
      comparison(result, percent, growth),
    );
    expect(yearCounts(yearWith({ comparisons }), units)).toMatchObject({
      growthTargets: 3,
      growthAnswered: 1,
      rated: 0,
    });
  });

  test('have no bound where there are no targets', () => {
    expect(yearCounts(yearWith(), units)).not.toHaveProperty('boundFrom');
    expect(yearCounts(yearWith({ comparisons: [comparison(silent)] }), units)).toMatchObject({
      boundFrom: 0,
      boundTo: 100,
    });
  });

  test('tell achievements with a verdict from those without', () => {
    const achievements = [
      achievementWith(),
      achievementWith({ bureau: 'science', attainment: { value: 120, decimals: 0 } }),
    ].map((achievement) => {
      const verdict = judgeAchievement(achievement, indicatorWith(), units);
      return { achievement, indicator: indicatorWith(), ...(verdict ? { verdict } : {}) };
    });
    expect(yearCounts(yearWith({ achievements }), units)).toMatchObject({
      achievements: 2,
      judgedAchievements: 1,
      unjudgedAchievements: 1,
      bureaus: 2,
    });
  });
});

describe('the tasks of a year', () => {
  const shared = { ...task(2), bureaus: ['roads', 'parks'], themes: ['city', 'environment'] };
  const year = yearWith({ tasks: [task(1), shared] });
  const numbers = (tasks: readonly Task[]) => tasks.map(({ no }) => no);
  test('belong to every bureau that leads them', () => {
    expect(['city', 'roads', 'parks', 'x'].map((id) => numbers(tasksOfBureau(year, id)))).toEqual([
      [1],
      [2],
      [2],
      [],
    ]);
  });
  test('belong to every theme that they are about', () => {
    expect(['city', 'environment', 'x'].map((id) => numbers(tasksOfTheme(year, id)))).toEqual([
      [1, 2],
      [2],
      [],
    ]);
  });
});

describe('the year itself', () => {
  test.each([1900, 2020, 2200])('may be %d', (year) => {
    expect(yearSchema.safeParse({ year }).success).toBe(true);
  });
  test.each([1899, 2201, 20.2, '2020', null])('may not be %j', (year) => {
    expect(yearSchema.safeParse({ year }).success).toBe(false);
  });
});
