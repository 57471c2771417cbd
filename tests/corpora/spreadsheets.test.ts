import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { csvParse, csvParseRows } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { toCsv, type Table } from '../../src/exports/table.ts';
import { yearTables } from '../../src/exports/year-tables.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { DataError } from '../../src/load/fault.ts';
import { gb18030 } from '../support/gb18030.ts';
import { filesOf } from '../support/pages.ts';
import { layOutSecondPlace } from './second-place-data.ts';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'spreadsheets-'));
const folder = path.join(work, 'data');
let corpus: Corpus;
beforeAll(() => {
  layOutSecondPlace(folder);
  corpus = readCorpus(folder);
});
afterAll(() => fs.rmSync(work, { recursive: true }));

const UTF8 = (text: string) => new TextEncoder().encode(`\uFEFF${text}`);

interface Saving {
  readonly encode: (text: string) => Uint8Array;
  readonly delimiter?: ',' | ';' | '\t';
  /** Columns to the right that hold nothing, because somebody once typed there. */
  readonly emptyColumns?: number;
  /** What cells become whose columns are not formatted as text. */
  readonly general?: boolean;
}

/** What a spreadsheet takes a cell for that is not formatted as text. */
const general = (cell: string): string =>
  /^-?\d+(?:\.\d+)?$/u.test(cell) ? String(Number(cell)) : cell.replace(/^true$/u, 'TRUE');

/**
 * A table as Excel saves it: lines of Windows, quotation marks only where they are needed, and in
 * blocks of sixteen rows no cells behind the last one that holds something.
 */
const saved = (content: string, { encode, delimiter = ',', ...how }: Saving): Uint8Array => {
  const rows = csvParseRows(content).map((row) => [
    ...(how.general ? row.map(general) : row),
    ...Array.from({ length: how.emptyColumns ?? 0 }, () => ''),
  ]);
  const quoted = (cell: string) =>
    cell.includes(delimiter) || /["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row, index) => {
    const block = rows.slice(index - (index % 16), index - (index % 16) + 16);
    const width = Math.max(...block.map((each) => each.findLastIndex((cell) => cell !== '') + 1));
    return row.slice(0, Math.max(width, 1)).map(quoted).join(delimiter);
  });
  return encode(lines.map((line) => `${line}\r\n`).join(''));
};

/** The data folder with every table opened in a spreadsheet and saved again. */
const resaved = <T>(how: Saving, use: (copy: string) => T): T => {
  const copy = fs.mkdtempSync(path.join(work, 'saved-'));
  fs.cpSync(folder, copy, { recursive: true });
  for (const file of filesOf(copy).filter((name) => name.endsWith('.csv'))) {
    const full = path.join(copy, file);
    fs.writeFileSync(full, saved(fs.readFileSync(full, 'utf8'), how));
  }
  return use(copy);
};

describe('all tables, opened in a spreadsheet and saved again', () => {
  test.each<[string, Saving]>([
    ['as UTF-8', { encode: UTF8 }],
    ['in GB18030', { encode: gb18030 }],
    ['with empty columns to the right', { encode: UTF8, emptyColumns: 3 }],
    ['with semicolons', { encode: UTF8, delimiter: ';' }],
    ['with tabs, in GB18030', { encode: gb18030, delimiter: '\t', emptyColumns: 1 }],
  ])('%s, are the same data', (_, how) => {
    expect(resaved(how, readCorpus)).toEqual(corpus);
  });
  test('really leave out cells at the ends of rows', () => {
    const content = 'a,b,c\n'.padEnd(6 + 16 * 4, '1,,\n');
    const lines = new TextDecoder().decode(saved(content, { encode: UTF8 })).split('\r\n');
    expect([...new Set(lines)].slice(1)).toEqual(['1,,', '1', '']);
  });
  test('never lose a printed zero in silence where columns were not formatted as text', () => {
    const faults = resaved({ encode: UTF8, general: true }, (copy) => {
      try {
        expect(readCorpus(copy)).toEqual(corpus);
        return [];
      } catch (error) {
        if (error instanceof DataError) return error.faults;
        throw error;
      }
    });
    // What two people coded apart is compared letter by letter, and so told as well.
    const ofData = faults.filter(({ file }) => !file.includes('/coding/'));
    expect(ofData.length).toBeGreaterThan(2);
    const told = ofData.filter(({ remedy }) => remedy.includes('unless the column is text'));
    expect(told).toEqual(ofData);
  });
});

/** Every table that the site offers for download, in whatever place and year. */
const tables = (): readonly (readonly [name: string, table: Table])[] =>
  corpus.places.flatMap((place) =>
    place.years.flatMap((year) =>
      [...yearTables(place, year)].map(
        ([name, table]) => [`${place.place.id}/${year.year}/${name}`, table] as const,
      ),
    ),
  );

describe('all tables to download, opened by another program', () => {
  const cells = (row: readonly unknown[]) => row.map((value) => (value === null ? '' : `${value}`));
  test('are the same rows', () => {
    expect(tables().length).toBeGreaterThan(5);
    for (const [name, table] of tables()) {
      const [header, ...rows] = csvParseRows(toCsv(table).replace(/^\uFEFF/u, ''));
      expect(header, name).toEqual(table.columns);
      expect(rows, name).toEqual(table.rows.map(cells));
    }
  });
  test('have each column by its name', () => {
    for (const [name, table] of tables()) {
      const records = csvParse(toCsv(table).replace(/^\uFEFF/u, ''));
      expect([...records.columns], name).toEqual([...new Set(table.columns)]);
      expect(records.length, name).toBe(table.rows.length);
    }
  });
  test('are told as UTF-8 by their first bytes, which spreadsheets look for', () => {
    for (const [name, table] of tables()) {
      const [...bytes] = new TextEncoder().encode(toCsv(table)).subarray(0, 3);
      expect(bytes, name).toEqual([0xef, 0xbb, 0xbf]);
    }
  });
});
