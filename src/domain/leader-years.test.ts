import { describe, expect, test } from 'vitest';
import {
  assertion,
  figureWith,
  indicatorWith,
  judged,
  silent,
  targetWith,
} from '../../tests/corpora/sample.ts';
import { isShared, leadersOf } from './leader-years.ts';
import type { Result } from './result.ts';
import type { Task } from './task.ts';
import type { Year } from './year.ts';

const task = (no: number, section: string, leaders: string[], ...bureaus: string[]): Task => ({
  ...{ no, section, themes: [], text: '', leaders, bureaus, report: '' },
});
const comparison = (id: string, result: Result) => ({
  target: targetWith({ id, task: Number(id.split('.')[0]) }),
  ...{ result, indicator: indicatorWith(), verdict: judged(result) },
});
const yearWith = (facts: Partial<Year>): Year => ({
  ...{ year: 2020, tasks: [], comparisons: [], achievements: [], goals: [], charts: [] },
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
  ...facts,
});

const table = yearWith({
  tasks: [
    task(1, 'Roads', ['Zhou'], 'planning'),
    task(2, 'Housing', ['An', 'Zhou'], 'building', 'planning'),
    task(3, 'Housing', ['An'], 'building'),
    task(4, 'Roads', ['Zhou'], 'planning'),
    task(5, 'Water', [], 'water'),
  ],
  comparisons: [
    comparison('1.1', figureWith()),
    comparison('2.1', assertion),
    comparison('2.2', silent),
    comparison('5.1', figureWith()),
  ],
});
const [zhou, an] = leadersOf(table);

describe('the leaders of a year', () => {
  test('stand in the order of the table, each once, whoever leads more', () => {
    expect(leadersOf(table).map(({ name }) => name)).toEqual(['Zhou', 'An']);
  });
  test('are none where a table names none, and where there is no table', () => {
    expect(leadersOf(yearWith({ tasks: [task(1, 'Roads', [], 'planning')] }))).toEqual([]);
    expect(leadersOf(yearWith({}))).toEqual([]);
  });
  test('may have any name that was printed', () => {
    const names = ['__proto__', '-1', "<b>张'三</b>", '\u2066李四\u2069'];
    const year = yearWith({ tasks: names.map((name, index) => task(index + 1, 'Roads', [name])) });
    expect(leadersOf(year).map(({ name, tasks }) => [name, tasks.length])).toEqual(
      names.map((name) => [name, 1]),
    );
  });
});

describe('what stands under a name', () => {
  test('is its tasks, those of several leaders for each of them', () => {
    expect(zhou?.tasks.map(({ no }) => no)).toEqual([1, 2, 4]);
    expect(an?.tasks.map(({ no }) => no)).toEqual([2, 3]);
    expect([zhou?.shared, an?.shared]).toEqual([1, 1]);
  });
  test('is the sections and bureaus of the tasks with their numbers, in the order of the table', () => {
    expect(zhou?.sections).toEqual([
      { of: 'Roads', tasks: 2 },
      { of: 'Housing', tasks: 1 },
    ]);
    expect(zhou?.bureaus).toEqual([
      { of: 'planning', tasks: 3 },
      { of: 'building', tasks: 1 },
    ]);
    expect(an?.bureaus.map(({ of }) => of)).toEqual(['building', 'planning']);
  });
  test('is their targets, and how much of them can be checked, with the wholes', () => {
    expect(zhou?.comparisons.map(({ target }) => target.id)).toEqual(['1.1', '2.1', '2.2']);
    expect(zhou?.counts).toEqual({
      ...{ tasks: 3, testable: 2, targets: 3, answered: 1, claimed: 2, claimedWithoutFigure: 1 },
    });
  });
});

describe('a task', () => {
  test.each([
    ['is nobody’s to share without a leader', [], false],
    ['is not shared with one', ['An'], false],
    ['is not shared where one name is printed twice', ['An', 'An'], false],
    ['is shared by two', ['An', 'Zhou'], true],
  ])('%s', (_, leaders, expected) => {
    expect(isShared({ leaders })).toBe(expected);
  });
});
