import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  achievementWith,
  decimalsOf,
  figureWith,
  indicatorWith,
  judged,
  periodOf,
  silent,
} from '../../tests/corpora/sample.ts';
import type { Goal } from '../domain/goal.ts';
import type { Result } from '../domain/result.ts';
import type { Year } from '../domain/year.ts';
import { readCorpus } from '../load/corpus.ts';
import type { Table } from './table.ts';
import { yearTables } from './year-tables.ts';

const [place] = readCorpus(path.resolve('data')).places;
if (!place) throw new Error('the data hold no place');

const table = (year: number, name: string): Table => {
  const found = place.years.find((candidate) => candidate.year === year);
  const wanted = found && yearTables(place, found).get(name);
  if (!wanted) throw new Error(`no table ${name} of ${year}`);
  return wanted;
};
const made = (facts: Partial<Year>, name: string) => {
  const year: Year = {
    ...{ year: 2020, tasks: [], comparisons: [], achievements: [], goals: [], charts: [] },
    story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
    ...facts,
  };
  return records(yearTables(place, year).get(name) ?? { columns: [], rows: [] });
};
const records = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

describe('the published tables', () => {
  it('have the header that was promised to those who read them by machine', () => {
    expect(table(2023, 'comparisons').columns.join()).toBe(
      'place,year,task,section,bureaus,indicator,comparator,target,target_unit,result,result_unit,result_kind,period,verdict,reason,flags,target_quote,result_quote,growth',
    );
  });

  it('give every target a row, and every row a verdict', () => {
    const rows = records(table(2023, 'comparisons'));
    expect(rows.length).toBe(place.years.find(({ year }) => year === 2023)?.comparisons.length);
    expect(rows.filter(({ verdict }) => !verdict)).toEqual([]);
  });

  it('give a reason exactly where the verdict is undetermined', () => {
    for (const { verdict, reason } of records(table(2023, 'comparisons'))) {
      expect(reason !== null).toBe(verdict === 'undetermined');
    }
  });

  it('write a sum of printed parts as its number, with the flag', () => {
    const row = records(table(2023, 'comparisons')).find(
      ({ task, indicator }) => task === 70 && indicator === 'old-estates',
    );
    expect(row).toMatchObject({ result: 52, result_unit: '个', verdict: 'met' });
    expect(row?.['flags']).toContain('sumOfParts');
  });

  it('leave the number of a silent report empty, never zero', () => {
    const silent = records(table(2023, 'comparisons')).filter(
      ({ result_kind: kind }) => kind === 'silent',
    );
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ result }) => result !== null)).toEqual([]);
  });

  it('carry all tasks whole', () => {
    const tasks = records(table(2023, 'tasks'));
    expect(tasks.map(({ task }) => task)).toEqual(Array.from({ length: 120 }, (_, i) => i + 1));
  });

  it('judge an achievement only where a target or a completion rate was printed', () => {
    for (const row of records(table(2021, 'achievements'))) {
      const published = row['target'] !== null || row['completion_rate'] !== null;
      expect(row['verdict'] !== null).toBe(published);
    }
  });
});

describe('the table of goals', () => {
  const indicator = indicatorWith();
  const goal = (value: number, facts: Partial<Goal> = {}): Goal => ({
    ...{ id: 'parking', source: 'speech', section: 'Roads', bureau: undefined },
    ...{ indicator: 'parking', comparator: 'exactly', value, decimals: decimalsOf(value) },
    ...{ unit: '个', period: periodOf('2020'), quote: '新增500个', note: undefined, ...facts },
  });
  const rowOf = (set: Goal, result?: Result) => {
    const answer = result && {
      ...{ answer: { goal: set.id, source: 'later', result }, verdict: judged(result) },
    };
    return made({ goals: [{ goal: set, indicator, ...answer }] }, 'goals')[0];
  };

  it('is there only where a year has goals', () => {
    expect(made({}, 'goals')).toEqual([]);
    expect(made({ goals: [{ goal: goal(500), indicator }] }, 'goals')).toHaveLength(1);
  });
  it('leaves all of the result and the verdict empty while a goal awaits its document', () => {
    expect(rowOf(goal(500))).toMatchObject({
      ...{ target: 500, target_quote: '新增500个', source: 'speech', bureau: null },
      ...{ result: null, result_kind: null, result_source: null, verdict: null, reason: null },
    });
  });
  it('tells a government that did not say from a document that is not here', () => {
    expect(rowOf(goal(500), silent)).toMatchObject({
      ...{ result: null, result_kind: 'silent', result_source: 'later' },
      ...{ verdict: 'undetermined', reason: 'notReported' },
    });
  });
  it('gives the result with its growth and its document', () => {
    const growth = { value: 12.5, decimals: 1 };
    expect(rowOf(goal(500), figureWith({ value: 501 }, { growth }))).toMatchObject({
      ...{ result: 501, result_period: '2020', growth: 12.5, verdict: 'exceeded' },
      ...{ result_source: 'later', result_quote: '新增停车泊位500个' },
    });
  });
  it('writes a range as both its ends', () => {
    const range = goal(0.3, { comparator: 'between', upTo: 0.8 });
    expect(rowOf(range)).toMatchObject({ target: '0.3/0.8' });
  });
});

describe('the table of achievements', () => {
  const rowOf = (facts: Parameters<typeof achievementWith>[0]) =>
    made(
      { achievements: [{ achievement: achievementWith(facts), indicator: indicatorWith() }] },
      'achievements',
    )[0];

  it('names no bureau where the document speaks for the government as a whole', () => {
    expect(rowOf({ bureau: undefined })).toMatchObject({ bureau: null });
  });
  it('names the task whose report prints it, and nothing elsewhere', () => {
    expect(rowOf({ task: 4 })).toMatchObject({ task: 4 });
    expect(rowOf({})).toMatchObject({ task: null });
  });
});
