import { expect, test } from 'vitest';
import { ignoredText } from './ignored-text.ts';
import type { Language } from '../format/language.ts';
import type { Ignored } from './query.ts';
import { explorerWords } from './words.ts';

const toldIn = (language: Language, ...ignored: Ignored[]) =>
  ignoredText(ignored, explorerWords(language).ignored);
const said = (language: Language, ...ignored: Ignored[]) =>
  toldIn(language, ...ignored).told.map(({ before, shown, after }) => before + shown + after);

test.each<[Ignored['why'], string, string, string, string]>([
  ['unknownName', 'colour', '', '不认识的筛选项“colour”', 'an unknown filter, “colour”'],
  ['unknownValue', 'verdict', 'great', '“结论”里没有的“great”', '“Verdict” has no “great”'],
  [
    ...(['notOffered', 'reading', 'strict', '“读法”：这一年没有要看怎么读的目标'] as const),
    '“Reading”: no verdict of this year depends on how a target is read',
  ],
  [
    ...(['givenTwice', 'sort', 'highest', '“排序”给了不止一个，多出来的“highest”'] as const),
    '“Order” was given more than once; left out: “highest”',
  ],
  [
    ...(['tooLong', 'q', 'x', '要找的文字太长，第100个字以后的部分'] as const),
    'the text to find is too long: what follows its first 100 characters',
  ],
])('%s is told in words', (why, name, value, zh, en) => {
  expect(said('zh', { why, name, value })).toEqual([zh]);
  expect(said('en', { why, name, value })).toEqual([en]);
});
test('what is quoted is short, and turns nothing around it', () => {
  const [words] = said('zh', {
    why: 'unknownName',
    name: `\u202e${'x'.repeat(10_000)}`,
    value: '',
  });
  expect(words).toBe(`不认识的筛选项“${'x'.repeat(24)}…”`);
});
test('of very many only the first are told, and the rest are counted', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...{ why: 'unknownName' as const, name: `n${index}`, value: '' },
  }));
  expect(toldIn('zh', ...many)).toMatchObject({ told: { length: 5 }, others: 995 });
});
