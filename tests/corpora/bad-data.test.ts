import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/load/corpus.ts';
import { checkCorrections } from '../../src/load/corrections-check.ts';
import { DataError } from '../../src/load/fault.ts';
import { base, cases, corpus, withCase } from './bad-data.ts';

/** The message that reading ends with, or nothing where it succeeds. */
const complaint = (folder: string): string | undefined => {
  try {
    checkCorrections(folder, readCorpus(folder));
    return undefined;
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
};

describe('the valid data that all cases spoil', () => {
  test('are read', () => {
    const [place] = readCorpus(base).places;
    expect(place?.place.id).toBe('lakeside');
    expect(place?.years.map(({ year }) => year)).toEqual([2019, 2020]);
  });
  test('are judged', () => {
    const [, year] = readCorpus(base).places[0]?.years ?? [];
    expect(year?.comparisons.map(({ target, verdict }) => [target.id, verdict.outcome])).toEqual([
      ['1.1', 'exceeded'],
      ['2.1', 'exceeded'],
      ['2.2', 'undetermined'],
      ['3.1', 'undetermined'],
    ]);
  });
});

describe('bad data', () => {
  test('are of many kinds', () => {
    expect(cases.length).toBeGreaterThan(70);
  });
  test.each(cases)('%s', (name) => {
    const expected = fs.readFileSync(path.join(corpus, name, 'expected.txt'), 'utf8');
    expect(`${withCase(name, complaint) ?? 'nothing'}\n`).toBe(expected);
  });
});

describe('every expected message', () => {
  const lines = cases.flatMap((name) =>
    fs
      .readFileSync(path.join(corpus, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => ({ name, line })),
  );
  test('names the file, what is wrong and what to do', () => {
    const form = /^ {2}[\w./-]+\.(?:csv|json)(?:, line \d+)?(?:, [\w.-]+)?: \S.* → \S.*$/u;
    expect(lines.filter(({ line }) => !form.test(line))).toEqual([]);
  });
  test('names the line of a table, unless the whole file is meant', () => {
    const whole = /is missing →|is not UTF-8, nor GB18030 →|is empty → begin with/u;
    const faults = lines.filter(
      ({ line }) => line.includes('.csv') && !line.includes(', line ') && !whole.test(line),
    );
    expect(faults).toEqual([]);
  });
  test('is told once', () => {
    for (const name of cases) {
      const own = lines.filter((each) => each.name === name).map(({ line }) => line);
      expect(new Set(own).size, name).toBe(own.length);
    }
  });
  test('leaves programmers’ words out', () => {
    const jargon = /undefined|null|NaN|expected|invalid input|token in JSON|regex|zod|schema/iu;
    expect(lines.filter(({ line }) => jargon.test(line))).toEqual([]);
  });
});
