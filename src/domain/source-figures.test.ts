import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  assertion,
  figureWith,
  indicatorWith,
  judged,
  periodOf,
  silent,
  targetWith,
} from '../../tests/corpora/sample.ts';
import { readCorpus } from '../load/corpus.ts';
import type { Achievement } from './achievement.ts';
import type { PlaceCorpus } from './corpus.ts';
import type { Goal, GoalResult } from './goal.ts';
import type { Result } from './result.ts';
import { figuresOfSource, groupFigures, runsOf } from './source-figures.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { Year } from './year.ts';

const task = (no: number, text: string, report: string): Task => ({
  ...{ no, section: 'Roads', themes: [], text, leaders: [], bureaus: ['roads'], report },
});
const indicator = indicatorWith();
const compared = (target: Partial<Target> & { id: string }, result: Result = silent) => ({
  target: targetWith({ task: Number(target.id.split('.')[0]), ...target }),
  ...{ result, indicator, verdict: judged(result) },
});
const reported = (facts: Partial<Achievement>) => ({
  achievement: achievementWith({ source: 'table', ...facts }),
  indicator,
});
const goal = (id: string, facts: Partial<Goal> = {}): Goal => ({
  ...{ id, source: 'speech', section: undefined, bureau: undefined, indicator: 'parking' },
  ...{ comparator: 'exactly', value: 9, decimals: 0, unit: '个', period: periodOf('2020') },
  ...{ quote: `${id} 9个`, note: undefined, ...facts },
});
const answered = (set: Goal, result: Result) => {
  const answer: GoalResult = { goal: set.id, source: 'later', result };
  return { goal: set, indicator, answer, verdict: judged(result) };
};

const yearWith = (facts: Partial<Year>): Year => ({
  ...{ year: 2020, tasks: [], comparisons: [], achievements: [], goals: [], charts: [] },
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
  ...facts,
});
const placeWith = (...years: Year[]): PlaceCorpus => ({
  place: { id: 'lakeside', name: '湖区', nameEn: 'Lakeside', within: '', government: '湖区政府' },
  ...{ bureaus: new Map(), sources: new Map(), years },
});
const idsOf = (source: string, ...years: Year[]) =>
  figuresOfSource(placeWith(...years), source).map(({ figure }) => figure);

const table: Partial<Year> = {
  tasksSource: 'table',
  tasks: [
    task(1, '先修路5个, 再修桥3个', '修桥3个, 种树7棵, 修路5个'),
    task(2, '建房8个', '建房已完成。'),
  ],
};

describe('the figures of a completion table', () => {
  test('stand in the order of the text, then of the report', () => {
    const comparisons = [
      compared({ id: '1.1', quote: '修桥3个' }, figureWith({}, { quote: '修桥3个' })),
      compared({ id: '1.2', quote: '修路5个' }, figureWith({}, { quote: '修路 5个' })),
    ];
    expect(idsOf('table', yearWith({ ...table, comparisons }))).toEqual([
      ...['1.2.target', '1.1.target'],
      ...['1.1.result', '1.2.result'],
    ]);
  });
  test.each([
    [
      'what ends first where both begin together',
      '先修路5个, 再',
      '先修路5个',
      ['1.2.target', '1.1.target'],
    ],
    [
      'their rows where the words are the same',
      '先修路5个',
      '先修路5个',
      ['1.1.target', '1.2.target'],
    ],
  ])('stand in the order of their words: by %s', (_, one, other, expected) => {
    const comparisons = [
      compared({ id: '1.1', quote: one }),
      compared({ id: '1.2', quote: other }),
    ];
    expect(idsOf('table', yearWith({ ...table, comparisons }))).toEqual(expected);
  });
  test('stand where they begin, however far they reach', () => {
    const comparisons = [
      compared({ id: '1.1', quote: '修路5个' }),
      compared({ id: '1.2', quote: '先修路5个, 再修桥3个' }),
    ];
    expect(idsOf('table', yearWith({ ...table, comparisons }))).toEqual([
      '1.2.target',
      '1.1.target',
    ]);
  });
  test('stand in the order of the tasks, whatever the order of the data', () => {
    const comparisons = [compared({ id: '2.1', quote: '建房8个' }), compared({ id: '1.1' })];
    expect(idsOf('table', yearWith({ ...table, comparisons }))).toEqual([
      '1.1.target',
      '2.1.target',
    ]);
  });
  test('count a target that is first told in the report among the report', () => {
    const comparisons = [
      compared({ id: '1.1', quote: '修路5个', printedIn: 'report' }),
      compared({ id: '1.2', quote: '再修桥3个' }),
    ];
    expect(idsOf('table', yearWith({ ...table, comparisons }))).toEqual([
      '1.2.target',
      '1.1.target',
    ]);
  });
  test('hold what was read from a report besides, at its place', () => {
    const year = yearWith({
      ...table,
      comparisons: [compared({ id: '1.1' }, figureWith({}, { quote: '修路5个' }))],
      achievements: [reported({ id: 'trees', task: 1, quote: '种树7棵' })],
    });
    expect(idsOf('table', year)).toEqual(['1.1.target', 'trees', '1.1.result']);
  });
  test('hold the words of a claim, and nothing where the report is silent', () => {
    const comparisons = [compared({ id: '1.1' }, silent), compared({ id: '2.1' }, assertion)];
    expect(idsOf('table', yearWith({ ...table, comparisons }))).toEqual([
      ...['1.1.target', '2.1.target', '2.1.result'],
    ]);
  });
  test('stand under their tasks, one group a task', () => {
    const year = yearWith({
      ...table,
      comparisons: [compared({ id: '1.1' }), compared({ id: '1.2' }), compared({ id: '2.1' })],
      achievements: [reported({ id: 'trees', task: 1, bureau: 'parks', quote: '种树7棵' })],
    });
    const groups = groupFigures(figuresOfSource(placeWith(year), 'table'));
    expect(groups.map(({ heading, figures }) => [heading.task?.no, figures.length])).toEqual([
      ...[
        [1, 3],
        [2, 1],
      ],
    ]);
  });
  test('lose nothing where a row names a task that the table does not have', () => {
    const achievements = [reported({ id: 'trees', task: 99 })];
    expect(idsOf('table', yearWith({ ...table, achievements }))).toEqual(['trees']);
  });
});

describe('the figures of a speech', () => {
  test('stand in the order of the rows, the older year first, reports before goals', () => {
    const older = yearWith({
      year: 2019,
      achievements: ['b', 'a'].map((id) => reported({ id, source: 'speech' })),
    });
    const newer = yearWith({ goals: ['d', 'c'].map((id) => ({ goal: goal(id), indicator })) });
    expect(idsOf('speech', older, newer)).toEqual(['b', 'a', 'goal-d', 'goal-c']);
  });
  test('are its own alone: another document answers its goals', () => {
    const set = goal('c');
    const year = yearWith({ goals: [answered(set, figureWith({}, { quote: '完成 9个' }))] });
    const told = (source: string) =>
      figuresOfSource(placeWith(year), source).map(({ said, quotes }) => [said.kind, ...quotes]);
    expect(told('speech')).toEqual([['target', 'c 9个']]);
    expect(told('later')).toEqual([['result', '完成 9个']]);
  });
  test('do not hold a goal twice that its answer passes over', () => {
    const year = yearWith({ goals: [answered(goal('c'), silent)] });
    expect(idsOf('later', year)).toEqual([]);
  });
  test('stand under their sections', () => {
    const goals = [goal('a', { section: 'Roads' }), goal('b', { section: 'Roads' }), goal('c')];
    const year = yearWith({ goals: goals.map((each) => ({ goal: each, indicator })) });
    const groups = groupFigures(figuresOfSource(placeWith(year), 'speech'));
    expect(groups.map(({ heading, figures }) => [heading.section, figures.length])).toEqual([
      ...[
        ['Roads', 2],
        [undefined, 1],
      ],
    ]);
  });
  test('bring the words of a target that is printed apart from its result', () => {
    const target = { value: 8, decimals: 0, unit: '个', comparator: 'atLeast', quote: '目标8个' };
    const apart = reported({ id: 'a', target: { ...target, comparator: 'atLeast' } });
    const together = reported({
      ...{ id: 'b', quote: '目标8个，完成11个' },
      target: { ...target, comparator: 'atLeast' },
    });
    const year = yearWith({ achievements: [apart, together] });
    expect(figuresOfSource(placeWith(year), 'table').map(({ quotes }) => quotes)).toEqual([
      ['11个项目获得认定', '目标8个'],
      ['目标8个，完成11个'],
    ]);
  });
});

test('a heading that comes again later begins a new stretch, as in the document', () => {
  expect(runsOf(['a', 'a', 'b', 'a'], (one, next) => one === next)).toEqual([
    ['a', 'a'],
    ...[['b'], ['a']],
  ]);
});

describe('the real data', () => {
  const { places } = readCorpus(path.resolve('data'));
  test.each(places.map((place) => [place.place.id, place] as const))(
    'of %s belong to a document each, and to one only',
    (_, place) => {
      const taken = [...place.sources.keys()].flatMap((id) =>
        figuresOfSource(place, id).map(
          ({ year, figure, said }) => `${year} ${figure} ${said.kind}`,
        ),
      );
      expect(new Set(taken).size).toBe(taken.length);
      const expected = place.years.flatMap(({ year, comparisons, achievements, goals }) => [
        ...comparisons.flatMap(({ target, result }) => [
          `${year} ${target.id}.target target`,
          ...(result.kind === 'silent' ? [] : [`${year} ${target.id}.result result`]),
        ]),
        ...achievements.map(({ achievement }) => `${year} ${achievement.id} achievement`),
        ...goals.flatMap(({ goal: { id }, answer }) => [
          `${year} goal-${id} target`,
          ...(answer && answer.result.kind !== 'silent' ? [`${year} goal-${id} result`] : []),
        ]),
      ]);
      expect(taken.toSorted()).toEqual(expected.toSorted());
    },
  );
});
