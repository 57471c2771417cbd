import { describe, expect, test } from 'vitest';
import type { BureauYear } from '../domain/bureau-years.ts';
import { bureauYearText, taskCountText } from './bureau-year.ts';
import { speechIn } from './speech.ts';

const english = speechIn('en', new Map());
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
    ...{ year: { year: 2020 }, counts: { tasks, targets, answered } },
  }) as unknown as BureauYear;

describe('a year of a bureau in a line', () => {
  test.each<[string, BureauYear, string, string]>([
    [
      'with figures, beside their whole',
      yearWith(3, 5, 4),
      '2020年牵头3项任务，5个量化目标里4个给了可比的数字',
      'In 2020 it led 3 tasks, with comparable figures reported for 4 of 5 numeric targets',
    ],
    [
      'without targets: not “none of none”',
      yearWith(2, 0, 0),
      '2020年牵头2项任务，没有量化目标',
      'In 2020 it led 2 tasks, with no numeric targets',
    ],
    [
      'where no target was answered',
      yearWith(1, 2, 0),
      '2020年牵头1项任务，2个量化目标里0个给了可比的数字',
      'In 2020 it led 1 task, with comparable figures reported for 0 of 2 numeric targets',
    ],
    [
      'without a table of tasks',
      yearWith(0, 0, 0, 3, 22),
      '2020年有3个公开说过的目标；自报22条成绩',
      'In 2020 it had 3 targets set for the year and reported 22 results of its own',
    ],
    [
      'with tasks and achievements',
      yearWith(2, 3, 1, 0, 8),
      '2020年牵头2项任务，3个量化目标里1个给了可比的数字；自报8条成绩',
      'In 2020 it led 2 tasks, with comparable figures reported for 1 of 3 numeric targets, and reported 8 results of its own',
    ],
    [
      'with one of each',
      yearWith(1, 1, 1, 1, 1),
      '2020年牵头1项任务，1个量化目标里1个给了可比的数字；有1个公开说过的目标；自报1条成绩',
      'In 2020 it led 1 task, with comparable figures reported for 1 of 1 numeric target, had 1 target set for the year, and reported 1 result of its own',
    ],
  ])('%s', (_, year, chinese, inEnglish) => {
    expect([bureauYearText(year), bureauYearText(year, english)]).toEqual([chinese, inEnglish]);
  });
});

describe('a name among several', () => {
  test.each([
    [4, '（4项）', ' (4 tasks)'],
    [1, '（1项）', ' (1 task)'],
  ])('has the %i of the tasks that it stands at', (tasks, chinese, inEnglish) => {
    expect([taskCountText(tasks), taskCountText(tasks, english)]).toEqual([chinese, inEnglish]);
  });
});
