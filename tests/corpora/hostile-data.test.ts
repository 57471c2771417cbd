import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/load/corpus.ts';

const folder = path.resolve(import.meta.dirname, '../data/hostile');
const written = fs
  .readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Every text of a corpus, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

const corpus = readCorpus(folder);
const texts = textsIn(corpus);

describe('records that would do harm if a page believed them', () => {
  test.each([
    ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '</style>', ']]>', '&lt;'],
    ...['{{x}}', '${x}', '=HYPERLINK(', '+1+1', '-1', '@SUM(A1)', '\t@', "'", '\u202E', '\\u202E'],
    ...['\\u2066', '\u2066'],
  ])('hold %j', (attack) => {
    expect(written).toContain(attack);
  });
  test('are read like any other', () => {
    const years = corpus.places[0]?.years ?? [];
    expect(years.map(({ year }) => year)).toEqual([2019, 2020]);
    expect(years[1]?.tasks).toHaveLength(5);
    expect(years[1]?.comparisons.map(({ verdict }) => verdict.outcome)).toEqual([
      'exceeded',
      'exceeded',
      'undetermined',
      'undetermined',
      'undetermined',
    ]);
    expect(years[1]?.comparisons.at(-1)?.verdict).toMatchObject({
      reason: 'dependsOnReading',
      arithmetic: { readings: { strict: 'missed', lenient: 'met' } },
    });
    expect(years[0]?.achievements.map(({ verdict }) => verdict?.outcome)).toEqual([
      'exceeded',
      undefined,
    ]);
  });
  test('keep their markup and formulas: whoever writes them out makes them harmless', () => {
    expect(texts).toContain("<b>张'三</b>");
    expect(texts).toContain('=HYPERLINK("http://x")');
    expect(texts).toContain("{{x}}'&港湾往年</header>");
  });
  test('hold no control character any more, from tables or from JSON', () => {
    const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\0-\x08\x0B-\x1F\x7F]/u;
    expect(texts.filter((text) => control.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('⟨U+202E⟩'))).toBe(true);
  });
  test('link to nothing but web addresses', () => {
    const urls = [...(corpus.places[0]?.sources.values() ?? [])].flatMap(({ url }) => url ?? []);
    expect(urls).toHaveLength(1);
    expect(urls.filter((url) => !/^https?:\/\//u.test(url))).toEqual([]);
  });
});
