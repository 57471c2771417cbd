import { expect, test } from 'vitest';
import { ignoredText } from './ignored-text.ts';
import type { Ignored } from './query.ts';

const said = (...ignored: Ignored[]) =>
  ignoredText(ignored).told.map(({ before, shown, after }) => before + shown + after);

test.each<[Ignored['why'], string, string, string]>([
  ['unknownName', 'colour', '', '不认识的筛选项“colour”'],
  ['unknownValue', 'verdict', 'great', '“结论”里没有的“great”'],
  ['notOffered', 'reading', 'strict', '“读法”：这一年没有要看怎么读的目标'],
  ['givenTwice', 'sort', 'highest', '“排序”给了不止一个，多出来的“highest”'],
  ['tooLong', 'q', 'x', '要找的文字太长，第100个字以后的部分'],
])('%s is told in words', (why, name, value, words) => {
  expect(said({ why, name, value })).toEqual([words]);
});
test('what is quoted is short, and turns nothing around it', () => {
  const [words] = said({ why: 'unknownName', name: `\u202e${'x'.repeat(10_000)}`, value: '' });
  expect(words).toBe(`不认识的筛选项“${'x'.repeat(24)}…”`);
});
test('of very many only the first are told, and the rest are counted', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...{ why: 'unknownName' as const, name: `n${index}`, value: '' },
  }));
  expect(ignoredText(many)).toMatchObject({ told: { length: 5 }, others: 995 });
});
