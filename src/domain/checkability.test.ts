import { describe, expect, test } from 'vitest';
import {
  assertion,
  deferred,
  figureWith,
  indicatorWith,
  judged,
  other,
  silent,
  targetWith,
} from '../../tests/corpora/sample.ts';
import { checkability, checkabilityByBureau, checkabilityBySection } from './checkability.ts';
import type { Result } from './result.ts';
import type { Task } from './task.ts';
import type { Year } from './year.ts';

const task = (no: number, section: string, ...bureaus: string[]): Task => ({
  ...{ no, section, themes: [], text: '', leaders: [], bureaus, report: '' },
});
const comparison = (id: string, result: Result) => ({
  target: targetWith({ id, task: Number(id.split('.')[0]) }),
  ...{ result, indicator: indicatorWith(), verdict: judged(result) },
});
const yearOf = (tasks: readonly Task[], results: Readonly<Record<string, Result>>): Year => ({
  ...{ year: 2020, tasks, achievements: [], goals: [], charts: [] },
  comparisons: Object.entries(results).map(([id, result]) => comparison(id, result)),
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
});

const housing = task(1, 'Housing', 'building', 'planning');
const roads = task(2, 'Roads', 'planning');
const spirit = task(3, 'Housing', 'building');
const year = yearOf([housing, roads, spirit], {
  '1.1': figureWith(),
  '1.2': assertion,
  '2.1': figureWith({ value: 400 }),
  '2.2': silent,
  '2.3': other,
  '2.4': deferred,
});

describe('how much can be checked', () => {
  test('counts tasks with a number once, however many numbers they print', () => {
    expect(checkability(year, year.tasks)).toMatchObject({ tasks: 3, testable: 2, targets: 6 });
  });
  test('takes a figure for an answer even where it misses the target', () => {
    expect(checkability(year, [roads]).answered).toBe(1);
  });
  test('takes neither silence, nor “later”, nor a figure of something else for an answer', () => {
    expect(checkability(year, [roads])).toMatchObject({ targets: 4, answered: 1, claimed: 1 });
  });
  test('sets words alone against all straight answers', () => {
    expect(checkability(year, [housing])).toMatchObject({ claimed: 2, claimedWithoutFigure: 1 });
  });
  test('is zero of zero for no tasks', () => {
    expect(new Set(Object.values(checkability(year, [])))).toEqual(new Set([0]));
  });
});

describe('by section', () => {
  test('keeps the order of the document, also where a section is taken up again', () => {
    expect(checkabilityBySection(year).map(({ of, counts }) => [of, counts.tasks])).toEqual([
      ['Housing', 2],
      ['Roads', 1],
    ]);
  });
  test('adds up to the whole', () => {
    const targets = checkabilityBySection(year).map(({ counts }) => counts.targets);
    expect(targets).toEqual([2, 4]);
  });
});

describe('by bureau', () => {
  test('keeps the order in which the document names them, whatever their shares', () => {
    expect(checkabilityByBureau(year).map(({ of }) => of)).toEqual(['building', 'planning']);
  });
  test('counts a task for each bureau that leads it', () => {
    expect(checkabilityByBureau(year).map(({ counts }) => [counts.tasks, counts.targets])).toEqual([
      [2, 2],
      [2, 6],
    ]);
  });
});
