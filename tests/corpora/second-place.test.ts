import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '../../src/domain/corpus.ts';
import { readCorpus } from '../../src/load/corpus.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'second-place-'));
let first = '';
let corpus: Corpus;

beforeAll(() => {
  fs.cpSync(data, folder, { recursive: true });
  first = readCorpus(data).places[0]?.place.id ?? '';
  fs.cpSync(path.join(folder, first), path.join(folder, 'elsewhere'), { recursive: true });
  const file = path.join(folder, 'elsewhere', 'place.json');
  const place = JSON.parse(fs.readFileSync(file, 'utf8')) as object;
  fs.writeFileSync(file, JSON.stringify({ ...place, id: 'elsewhere' }));
  corpus = readCorpus(folder);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('a district whose folder is copied and renamed', () => {
  test('is a second place', () => {
    expect(corpus.places.map(({ place }) => place.id).sort()).toEqual(['elsewhere', first].sort());
  });
  test('has the same years, verdicts, stories and charts as the first', () => {
    const [one, other] = ['elsewhere', first].map((id) =>
      corpus.places.find(({ place }) => place.id === id),
    );
    expect(one?.years.length).toBeGreaterThan(0);
    expect(one?.years).toEqual(other?.years);
    expect(one?.bureaus).toEqual(other?.bureaus);
    expect(one?.sources).toEqual(other?.sources);
  });
  test('leaves the first as it was', () => {
    const alone = readCorpus(data).places[0];
    expect(corpus.places.find(({ place }) => place.id === first)).toEqual(alone);
  });
});
