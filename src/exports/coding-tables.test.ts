import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../load/corpus.ts';
import { codingTables } from './coding-tables.ts';

const corpus = readCorpus(path.resolve(import.meta.dirname, '../../data'));
const years = corpus.places.flatMap((place) => place.years);
const coded = years.filter(({ coding }) => coding !== undefined);

describe('the tables of a double coding', () => {
  test('are there for every year that was coded twice, and for no other', () => {
    expect(coded.map(({ year }) => year)).toEqual([2021, 2023]);
    expect(years.filter((year) => codingTables(year).length > 0)).toEqual(coded);
  });
  test('hold both codings whole', () => {
    for (const year of coded) {
      const [first, second] = codingTables(year).map(([, { rows }]) => rows.length);
      expect([first, second]).toEqual([year.coding?.first.size, year.coding?.second.size]);
    }
  });
  test('give a reason for each difference', () => {
    for (const year of coded) {
      const { columns, rows } = codingTables(year)[2]![1];
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row[columns.indexOf('reason')]).toMatch(/。$/u);
    }
  });
});
