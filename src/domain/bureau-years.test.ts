import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  assertion,
  figureWith,
  indicatorWith,
  judged,
  periodOf,
  targetWith,
} from '../../tests/corpora/sample.ts';
import { bureausNamedIn, bureauYear, bureauYears, otherNames } from './bureau-years.ts';
import type { JudgedGoal } from './goal.ts';
import type { Result } from './result.ts';
import type { Source } from './source.ts';
import type { Task } from './task.ts';
import type { JudgedAchievement, Year } from './year.ts';

const indicator = indicatorWith();
const task = (no: number, leaders: string[], ...bureaus: string[]): Task => ({
  ...{ no, section: 'Housing', themes: [], text: '', leaders, bureaus, report: '' },
});
const comparison = (id: string, result: Result) => ({
  target: targetWith({ id, task: Number(id.split('.')[0]) }),
  ...{ result, indicator, verdict: judged(result) },
});
const goal = (bureau: string | undefined): JudgedGoal => ({
  goal: {
    ...{ id: 'beds', source: 'speech', section: undefined, bureau, indicator: indicator.id },
    ...{ comparator: 'atLeast', value: 5, decimals: 0, unit: '个', quote: '5个', note: undefined },
    period: periodOf('2020'),
  },
  indicator,
});
const achievement = (bureau: string | undefined): JudgedAchievement => ({
  achievement: achievementWith({ bureau }),
  indicator,
});
const yearWith = (facts: Partial<Year>): Year => ({
  ...{ year: 2020, tasks: [], comparisons: [], achievements: [], goals: [], charts: [] },
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
  ...facts,
});
const source = (id: string, publisher: string): Source => ({
  ...{ id, publisher, title: id, shortTitle: id, issued: '2020', file: '', sha256: '' },
  ...{ carried: 'quotes', rights: '', caveats: [] },
});

const table = yearWith({
  tasks: [
    task(1, ['Zhou'], 'planning'),
    task(2, ['An', 'Zhou'], 'building', 'planning'),
    task(3, ['An'], 'building'),
  ],
  comparisons: [
    comparison('1.1', figureWith()),
    comparison('2.1', assertion),
    comparison('3.1', figureWith()),
  ],
});

describe('what a bureau promised and reported in a year', () => {
  test('is its tasks with their targets, those led together included and told', () => {
    const { tasks, shared, comparisons } = bureauYear(table, 'planning');
    expect(tasks.map(({ no }) => no)).toEqual([1, 2]);
    expect(shared).toBe(1);
    expect(comparisons.map(({ target }) => target.id)).toEqual(['1.1', '2.1']);
  });
  test('says how much of it can be checked, with the wholes', () => {
    expect(bureauYear(table, 'planning').counts).toMatchObject({
      ...{ tasks: 2, targets: 2, answered: 1, claimed: 2, claimedWithoutFigure: 1 },
    });
  });
  test('names the leaders in the order of the document, each once, with their tasks', () => {
    expect(bureauYear(table, 'planning').leaders).toEqual([
      { name: 'Zhou', tasks: 2 },
      { name: 'An', tasks: 1 },
    ]);
  });
  test('is also what it promised elsewhere and reported by itself, and nothing of the whole government', () => {
    const year = yearWith({
      goals: [goal('building'), goal(undefined)],
      achievements: [achievement('planning'), achievement(undefined), achievement('building')],
    });
    const { goals, achievements } = bureauYear(year, 'building');
    expect([goals.length, achievements.length]).toEqual([1, 1]);
  });
});

describe('the years of a bureau', () => {
  test('are told newest first, without those that do not name it', () => {
    const years = [
      yearWith({ year: 2018, achievements: [achievement('building')] }),
      yearWith({ year: 2019, goals: [goal('planning')], achievements: [achievement(undefined)] }),
      yearWith({ year: 2020, tasks: [task(1, [], 'building')] }),
    ];
    expect(bureauYears(years, 'building').map(({ year }) => year.year)).toEqual([2020, 2018]);
  });
});

describe('the bureaus of a year', () => {
  test('stand in the order of the table, whoever leads more or keeps more', () => {
    expect(bureausNamedIn(table)).toEqual(['planning', 'building']);
  });
  test('are followed by those that only other documents name, each once', () => {
    const year = yearWith({
      ...table,
      goals: [goal('water'), goal(undefined)],
      achievements: [achievement('building'), achievement('roads'), achievement('water')],
    });
    expect(bureausNamedIn(year)).toEqual(['planning', 'building', 'water', 'roads']);
  });
});

describe('the other names of a bureau', () => {
  const documents = [
    source('table', '区府办'),
    source('page', '区审计局、区投资促进局，载于区报'),
    source('joint', '区科技局（区科协），载于区报'),
  ];
  const namesOf = (name: string, aliases: string[]) =>
    otherNames({ name, aliases }, documents).map((other) => [
      other.name,
      other.sources.map(({ id }) => id),
    ]);

  test('come with the documents that are signed by them', () => {
    expect(namesOf('区投促局', ['区投资促进局'])).toEqual([['区投资促进局', ['page']]]);
  });
  test('are told from a shorter name that they begin with', () => {
    expect(namesOf('区科技局', ['区科技局（区科协）'])).toEqual([
      ['区科技局（区科协）', ['joint']],
    ]);
    expect(namesOf('区科技局（区科协）', ['区科技局'])).toEqual([['区科技局', []]]);
  });
  test('stay where no document is signed by them', () => {
    expect(namesOf('区民政局', ['区民政和养老局'])).toEqual([['区民政和养老局', []]]);
  });
});
