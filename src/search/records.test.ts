import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../load/corpus.ts';
import { KINDS } from './record.ts';
import { searchRecords } from './records.ts';

const corpus = readCorpus(path.resolve(import.meta.dirname, '../../data'));
const records = searchRecords(corpus);
const ofKind = (kind: keyof typeof KINDS) => records.filter((record) => record.kind === kind);

describe('what can be found', () => {
  test('is of every kind', () => {
    for (const kind of Object.keys(KINDS)) expect(records.map((each) => each.kind)).toContain(kind);
  });
  test('has every task, goal, comparison, achievement and chapter once', () => {
    const years = corpus.places.flatMap((place) => place.years);
    const count = (of: (year: (typeof years)[number]) => readonly unknown[]) =>
      years.reduce((sum, year) => sum + of(year).length, 0);
    expect(ofKind('task')).toHaveLength(count(({ tasks }) => tasks));
    expect(ofKind('comparison')).toHaveLength(count(({ comparisons }) => comparisons));
    expect(ofKind('goal')).toHaveLength(count(({ goals }) => goals));
    expect(ofKind('achievement')).toHaveLength(count(({ achievements }) => achievements));
    expect(ofKind('story')).toHaveLength(years.length + count(({ story }) => story.chapters));
  });
  test('has a title, an address of its own and no empty text', () => {
    for (const { title, href, passages } of records) {
      expect(title).not.toBe('');
      expect(href).toMatch(/^\/[^/]/u);
      for (const { text } of passages) expect(text, title).not.toBe('');
    }
    expect(new Set(records.map(({ href }) => href)).size).toBe(records.length);
  });
  test('leaves no token of prose unresolved', () => {
    expect(
      ofKind('story').filter((record) =>
        /[{}]/u.test(JSON.stringify(record.passages.map(({ text }) => text))),
      ),
    ).toEqual([]);
  });
  test('tells the place where there are several', () => {
    const [place] = corpus.places;
    if (!place) throw new Error('there is no place');
    const twice = searchRecords({ ...corpus, places: [place, place] });
    expect(twice.every(({ line }) => line.startsWith(place.place.name))).toBe(true);
  });
});
