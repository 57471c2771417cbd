import path from 'node:path';
import { describe, expect, it } from 'vitest';
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
const records = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

describe('the published tables', () => {
  it('have the header that was promised to those who read them by machine', () => {
    expect(table(2023, 'comparisons').columns.join()).toBe(
      'place,year,task,section,bureaus,indicator,comparator,target,target_unit,result,result_unit,result_kind,period,verdict,reason,flags,target_quote,result_quote',
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
