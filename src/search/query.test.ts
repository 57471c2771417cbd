import { describe, expect, test } from 'vitest';
import { LONGEST, readQuery } from './query.ts';

describe('a question', () => {
  test('is looked up by pairs of characters, words and numbers', () => {
    const { tokens, phrases } = readQuery(' 固定资产  735亿元 GDP ');
    expect(tokens).toEqual(['固定', '定资', '资产', '亿元', '735', 'gdp']);
    expect(phrases).toEqual(['固定资产', '735亿元']);
  });
  test('does without quotation marks and the smallest English words', () => {
    expect(readQuery('“亿元楼”').phrases).toEqual(['亿元楼']);
    expect(readQuery('use of the land').tokens).toEqual(['use', 'land']);
    expect(readQuery('of').tokens).toEqual(['of']);
  });
  test('does without the words that make a question of it', () => {
    expect(readQuery('How many lifts were added?').tokens).toEqual(['lift', 'added']);
  });
  test.each([
    ['companies', 'compan'],
    ['schools', 'school'],
    ['boxes', 'box'],
    ['business', 'business'],
    ['status', 'status'],
    ['news', 'news'],
    ['gas', 'gas'],
    ['r&d', 'r&d'],
  ])('asks for the plural %s by %s', (word, token) => {
    expect(readQuery(word).tokens).toEqual([token]);
  });
  test.each([[''], ['   '], ['，。！？'], ['<>"&\'/'], ['\u202E\u0000\uFEFF'], ['\uD800']])(
    'of %j asks for nothing',
    (typed) => {
      expect(readQuery(typed).tokens).toEqual([]);
    },
  );
  test.each([
    ['ten thousand Chinese characters', '字'.repeat(10_000)],
    ['ten thousand rare characters', '𠮷'.repeat(10_000)],
    ['ten thousand gaps and a word', `${' '.repeat(10_000)}电梯`],
    ['a hundred and one letters', 'x'.repeat(101)],
  ])('of %s is cut, and says so', (_, typed) => {
    const { text, wasCut, tokens } = readQuery(typed);
    expect(wasCut).toBe(true);
    expect([...text].length).toBeLessThanOrEqual(LONGEST);
    expect(text.isWellFormed()).toBe(true);
    expect(tokens.length).toBeLessThanOrEqual(LONGEST);
  });
  test('of a hundred characters is whole', () => {
    expect(readQuery('字'.repeat(LONGEST))).toMatchObject({ wasCut: false });
  });
  test('holds no control that turns or hides text', () => {
    expect(readQuery('外\u202E资\u0007\u200B').text).toBe('外资');
  });
});
