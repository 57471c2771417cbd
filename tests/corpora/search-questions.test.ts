import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/load/corpus.ts';
import { engineOf, type Hit } from '../../src/search/engine.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchRecords } from '../../src/search/records.ts';
import { ENGLISH_QUESTIONS, QUESTIONS } from './search-questions.ts';

const corpus = readCorpus(path.resolve(import.meta.dirname, '../../data'));
const search = {
  zh: await engineOf(searchRecords(corpus, 'zh')),
  en: await engineOf(searchRecords(corpus, 'en')),
};
const withoutFragment = ({ href }: Hit): string => href.replace(/#.*/u, '');
const shownIn = ({ title, line, sentence }: Hit): string =>
  [title, line, sentence?.pieces ?? []]
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    // 打造“亿元楼” is about 亿元楼.
    .join('\n')
    .replace(/[“”]/gu, '');

describe.each([
  { page: 'Chinese', language: 'zh' as const, questions: QUESTIONS },
  { page: 'English', language: 'en' as const, questions: ENGLISH_QUESTIONS },
])('whoever asks on the $page page for', ({ language, questions }) => {
  const hitsOf = (ask: string): readonly Hit[] => search[language](readQuery(ask));

  test.each(questions)('$ask is shown $expect at once', ({ ask, expect: expected }) => {
    const first = hitsOf(ask).slice(0, 5).map(withoutFragment);
    expect(expected.filter((address) => !first.includes(address))).toEqual([]);
  });
  test.each(questions)('$ask is shown nothing else, unless it is called near', ({ ask, about }) => {
    const extras = hitsOf(ask).filter((hit) => hit.exact && !about.test(shownIn(hit)));
    expect(extras.map(shownIn)).toEqual([]);
  });
  test.each(questions)('$ask sees it marked in every result', ({ ask }) => {
    const unmarked = hitsOf(ask).filter(
      ({ title, line, sentence }) =>
        ![...title, ...line, ...(sentence?.pieces ?? [])].some(({ marked }) => marked),
    );
    expect(unmarked).toEqual([]);
  });
});
