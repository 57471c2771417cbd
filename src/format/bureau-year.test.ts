import { describe, expect, test } from 'vitest';
import type { BureauYear } from '../domain/bureau-years.ts';
import { bureauYearText, leadersText } from './bureau-year.ts';

const some = (length: number) => Array.from({ length }) as never[];
const yearWith = (
  tasks: number,
  targets: number,
  answered: number,
  goals = 0,
  achievements = 0,
): BureauYear =>
  ({
    ...{ tasks: some(tasks), goals: some(goals), achievements: some(achievements) },
    counts: { tasks, targets, answered },
  }) as unknown as BureauYear;

describe('a year of a bureau in a line', () => {
  test.each<[string, BureauYear, string]>([
    [
      'with figures, beside their whole',
      yearWith(3, 5, 4),
      '牵头3项任务，5个量化目标里4个给了数字',
    ],
    ['without targets: not “none of none”', yearWith(2, 0, 0), '牵头2项任务，没有量化目标'],
    ['where no target was answered', yearWith(1, 2, 0), '牵头1项任务，2个量化目标里0个给了数字'],
    ['without a table of tasks', yearWith(0, 0, 0, 3, 22), '公开说过3个目标；自报22条成绩'],
  ])('%s', (_, year, text) => {
    expect(bureauYearText(year)).toBe(text);
  });
});

describe('leaders', () => {
  test('one needs no count', () => {
    expect(leadersText([{ name: '张三', tasks: 4 }])).toBe('张三');
  });
  test('several have theirs, since a task may have two', () => {
    expect(
      leadersText([
        { name: '张三', tasks: 4 },
        { name: '李四', tasks: 1 },
      ]),
    ).toBe('张三（4项）、李四（1项）');
  });
});
