import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../load/corpus.ts';
import { readCorrections } from '../../load/corrections.ts';
import { describedYearTables, openTables } from './tables.ts';

const folder = path.resolve(import.meta.dirname, '../../../data');
const corpus = readCorpus(folder);
const corrections = new Map(
  corpus.places.map(({ place }) => [place.id, readCorrections(folder, place.id)]),
);
const tables = openTables(corpus, corrections);

describe('the open tables', () => {
  it('have a name for SQL, and words in both languages for themselves and every column', () => {
    for (const { name, zh, en, columns } of tables) {
      expect(name).toMatch(/^[a-z_]+$/u);
      for (const each of [{ zh, en }, ...columns]) {
        expect(each.zh, name).toMatch(/\p{Script=Han}/u);
        expect(each.en, name).toMatch(/^[^\p{Script=Han}]+$/u);
      }
    }
  });

  it('name each row by its key', () => {
    for (const { name, key, table } of tables) {
      const at = key.map((column) => table.columns.indexOf(column));
      expect(at, name).not.toContain(-1);
      const keys = table.rows.map((row) => at.map((index) => row[index]).join('\t'));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it('miss nothing where they say that nothing is missing, and use the words that they list', () => {
    for (const { name, columns, table } of tables) {
      columns.forEach(({ name: column, required, words, type }, index) => {
        for (const row of table.rows) {
          const value = row[index] ?? null;
          if (value === null) expect(required, `${name}.${column}`).not.toBe(true);
          else {
            if (words) expect(words).toContain(value);
            expect(typeof value, `${name}.${column}`).toBe(type === 'string' ? 'string' : 'number');
          }
        }
      });
    }
  });

  it('refer to tables and columns that are there', () => {
    for (const { name, foreign, table } of tables) {
      for (const { columns, table: to } of foreign) {
        const key = tables.find((each) => each.name === to)?.key;
        expect(key?.length, `${name} → ${to}`).toBe(columns.length);
        expect(columns.filter((column) => !table.columns.includes(column))).toEqual([]);
      }
    }
  });

  it('hold every correction', () => {
    const count = [...corrections.values()].flat().length;
    expect(tables.find(({ name }) => name === 'corrections')?.table.rows.length).toBe(count);
  });

  it('describe every column of the tables of one year', () => {
    for (const place of corpus.places) {
      for (const year of place.years) {
        for (const { columns, table } of describedYearTables(place, year, tables)) {
          expect(columns.map(({ name }) => name)).toEqual(table.columns);
        }
      }
    }
  });
});
