import { expect, test } from 'vitest';
import { explorerWords } from './words.ts';

test.each([
  [120, false, '全部120项任务。', 'All 120 tasks.'],
  [53, true, '53项任务符合，共120项。', '53 of 120 tasks match.'],
  [1, true, '1项任务符合，共120项。', '1 of 120 tasks matches.'],
  [0, true, '没有任务符合，共120项。', 'None of the 120 tasks matches.'],
])('%i of 120 tasks, filtered: %s, is “%s” or “%s”', (shown, isFiltered, zh, en) => {
  expect(explorerWords('zh').tally(shown, 120, isFiltered)).toBe(zh);
  expect(explorerWords('en').tally(shown, 120, isFiltered)).toBe(en);
});

test('English says nothing in Chinese', () => {
  const { ignored, columns, ...words } = explorerWords('en');
  const said = [
    ...[words.chosen(2), words.table, words.order, ...columns, ...Object.values(ignored.names)],
    ...[...ignored.unknownName, ...ignored.unknownValue('x'), ...ignored.givenTwice('x')],
    ...[ignored.notOffered, ignored.tooLong, ignored.heading, ignored.others(2), ignored.spoken(2)],
  ].join('');
  expect(said).not.toMatch(/[\p{Script=Han}：，、。；（）]/u);
});
