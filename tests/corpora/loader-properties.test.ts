import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { DataError } from '../../src/load/fault.ts';
import { base } from './bad-data.ts';
import { cell, explore, json } from './properties.ts';

/** Files by their path; what stands in them before anybody spoils it. */
const original = new Map(
  fs
    .readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(base, name)).isFile())
    .sort()
    .map((name) => [name, fs.readFileSync(path.join(base, name))]),
);
const tables = [...original.keys()].filter((name) => name.endsWith('.csv'));
const documents = [...original.keys()].filter((name) => name.endsWith('.json'));

let folder = '';
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spoilt-data-'));
  fs.cpSync(base, folder, { recursive: true });
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Reads the folder with one file replaced: the corpus, or the message; anything else is a crash. */
const readWith = (name: string, content: string | Buffer): Corpus | DataError => {
  fs.writeFileSync(path.join(folder, name), content);
  try {
    return readCorpus(folder);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  } finally {
    fs.writeFileSync(path.join(folder, name), original.get(name) ?? '');
  }
};

const expectAddressed = (read: Corpus | DataError): void => {
  if (read instanceof DataError) {
    expect(read.faults.length).toBeGreaterThan(0);
    for (const { file, problem, remedy } of read.faults) {
      expect(file).toMatch(/\.(?:csv|json)$/u);
      expect(problem).not.toBe('');
      expect(remedy).not.toBe('');
    }
    return;
  }
  for (const { comparisons, achievements, goals } of read.places.flatMap(({ years }) => years)) {
    for (const { result, verdict } of comparisons)
      if (verdict.outcome !== 'undetermined') expect(result.kind).toBe('figure');
    for (const { achievement, verdict } of achievements)
      if (verdict && verdict.outcome !== 'undetermined') {
        expect(achievement.quantity ?? achievement.attainment).toBeDefined();
      }
    for (const { answer, verdict } of goals)
      if (verdict && verdict.outcome !== 'undetermined') expect(answer?.result.kind).toBe('figure');
  }
};

// Some hundred folders are read from disk.
describe('whatever stands in a data folder', { timeout: 120_000 }, () => {
  test('in one cell, is read or refused by file and remedy, and never met without a figure', () => {
    const spoilt = fc.constantFrom(...tables).chain((name) => {
      const rows = Papa.parse<string[]>(original.get(name)?.toString('utf8') ?? '', {
        skipEmptyLines: true,
      }).data;
      return fc.record({
        name: fc.constant(name),
        rows: fc.constant(rows),
        row: fc.nat(rows.length - 1),
        column: fc.nat((rows[0]?.length ?? 1) - 1),
        cell,
      });
    });
    fc.assert(
      fc.property(spoilt, ({ name, rows, row, column, cell }) => {
        const changed = rows.map((cells, at) =>
          at === row ? cells.map((was, index) => (index === column ? cell : was)) : cells,
        );
        expectAddressed(readWith(name, Papa.unparse(changed, { newline: '\n' })));
      }),
      explore(250),
    );
  });
  test('in a whole table of arbitrary cells, is refused or read', () => {
    const table = fc.constantFrom(...tables).chain((name) => {
      const header = (original.get(name)?.toString('utf8') ?? '').split('\n')[0] ?? '';
      const width = header.split(',').length;
      return fc.record({
        name: fc.constant(name),
        header: fc.constant(header),
        rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }),
      });
    });
    fc.assert(
      fc.property(table, ({ name, header, rows }) => {
        expectAddressed(readWith(name, `${header}\n${Papa.unparse(rows, { newline: '\n' })}\n`));
      }),
      explore(200),
    );
  });
  test('in a JSON file, is refused or read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), json, (name, content) => {
        expectAddressed(readWith(name, content));
      }),
      explore(200),
    );
  });
  test('as bytes of any kind, is refused or read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...original.keys()),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(400),
        (name, bytes, at) => {
          const before = original.get(name) ?? Buffer.alloc(0);
          const content = Buffer.concat([before.subarray(0, at), bytes, before.subarray(at)]);
          expectAddressed(readWith(name, content));
        },
      ),
      explore(200),
    );
  });
});
