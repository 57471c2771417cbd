import { expect, test } from 'vitest';
import { searchWords, type Tally } from './words.ts';

test.each<[Partial<Tally>, string, string]>([
  [{ exact: 3 }, '搜到3处。', '3 results.'],
  [{ exact: 1, near: 1 }, '搜到1处，另有1处相近。', '1 result, and 1 similar one.'],
  [{ near: 2 }, '没有完全一样的，相近的有2处。', 'No exact match; 2 results are similar.'],
  [
    ...([{}, '没有搜到“外资”。换个说法，或者从下面几处进去。'] as const),
    'Nothing was found for “外资”. Try other words, or use the links below.',
  ],
  [
    ...([{ wasCut: true, exact: 1 }, '写得太长，只搜前100个字。搜到1处。'] as const),
    'Too long: only the first 100 characters were searched for. 1 result.',
  ],
])('%j is told as “%s” and “%s”', (tally, zh, en) => {
  const whole = { ...{ text: '外资', wasCut: false, exact: 0, near: 0 }, ...tally };
  expect(searchWords('zh').found(whole)).toBe(zh);
  expect(searchWords('en').found(whole)).toBe(en);
});

test('English says nothing in Chinese', () => {
  const { kind, found, ...words } = searchWords('en');
  const said = [...Object.values(kind), ...Object.values(words)].join('');
  expect(said).not.toMatch(/[\p{Script=Han}：，、。；（）]/u);
});
