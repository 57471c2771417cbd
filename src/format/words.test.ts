import { describe, expect, test } from 'vitest';
import { wordsIn } from './words.ts';

/** Every table of words with its keys, however deep; functions are tried elsewhere. */
const entries = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => entries(each, `${path}.${key}`))
      : [];
const [chinese, english] = [entries(wordsIn('zh')), entries(wordsIn('en'))];

describe('the words of both languages', () => {
  test('are the same in number, and none is empty', () => {
    const keys = (of: [string, string][]) => of.map(([path]) => path).sort();
    expect(keys(english)).toEqual(keys(chinese));
    expect([...chinese, ...english].filter(([, word]) => word === '')).toEqual([]);
  });

  test('are each in their own', () => {
    expect(english.filter(([, word]) => /[\p{sc=Han}，。；：＋＝]/u.test(word))).toEqual([]);
    const latin = chinese.filter(([, word]) => /[a-z]/iu.test(word));
    expect(latin).toEqual([]);
  });
});
