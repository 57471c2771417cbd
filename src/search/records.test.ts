import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../format/language.ts';
import { readCorpus } from '../load/corpus.ts';
import { pinyinOf } from './pinyin.ts';
import { KINDS, type Kind, type SearchRecord } from './record.ts';
import { searchRecords } from './records.ts';

const corpus = readCorpus(path.resolve(import.meta.dirname, '../../data'));

describe.each(LANGUAGES)('what can be found in %s', (language) => {
  const records = searchRecords(corpus, language);
  const ofKind = (kind: Kind) => records.filter((record) => record.kind === kind);

  test('is of every kind', () => {
    for (const kind of KINDS) expect(records.map((each) => each.kind)).toContain(kind);
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
      expect(href).toMatch(language === 'zh' ? /^\/(?!en\/)[^/]/u : /^\/en\/[^/]/u);
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
    const twice = searchRecords({ ...corpus, places: [place, place] }, language);
    const name = language === 'zh' ? place.place.name : place.place.nameEn;
    expect(twice.every(({ line }) => line.startsWith(name))).toBe(true);
  });
});

describe('in Chinese', () => {
  const records = searchRecords(corpus, 'zh');

  test('every name can be typed in pinyin, and begins the title', () => {
    const named: readonly Kind[] = [
      ...(['history', 'comparison', 'goal', 'achievement', 'bureau', 'theme'] as const),
    ];
    for (const { kind, title, pinyin } of records) {
      expect(pinyin !== undefined, title).toBe(named.includes(kind));
      // A label, up to its colon: what the title says of it is not spelt.
      const [name = ''] = title.split('：');
      if (pinyin !== undefined) expect(pinyin, title).toBe(pinyinOf(name));
    }
  });
  test('another name of a bureau can be typed too', () => {
    const others = records.flatMap(({ kind, passages }) =>
      kind === 'bureau' ? passages.filter(({ side }) => side !== undefined) : [],
    );
    expect(others).not.toEqual([]);
    for (const { text, pinyin } of others) expect(pinyin).toBe(pinyinOf(text));
  });
});

describe('in English', () => {
  const [chinese, english] = LANGUAGES.map((language) => searchRecords(corpus, language));
  /** What the page itself says, or a translation, rather than a document. */
  const ownTexts = ({ title, line, passages }: SearchRecord): readonly string[] => [
    ...[title, line, ...passages.flatMap(({ side }) => side ?? [])],
    ...passages.flatMap(({ text, lang }) => (lang === undefined ? text : [])),
  ];

  test('the same things are found in the same places', () => {
    const places = (records: readonly SearchRecord[] = []) =>
      records.map(({ kind, href }) => `${kind} ${href.replace(/^\/en(?=\/)/u, '')}`);
    expect(places(english)).toEqual(places(chinese));
  });
  test('nothing is spelt in pinyin', () => {
    expect(JSON.stringify(english)).not.toContain('"pinyin"');
  });
  test('Chinese that nobody translated says that it is Chinese', () => {
    const chineseAlone = /^[^A-Za-z]*\p{Script=Han}[^A-Za-z]*$/u;
    const loose = (english ?? []).flatMap(ownTexts).filter((text) => chineseAlone.test(text));
    expect(loose).toEqual([]);
  });
  test('a task has its English title first, and its official words as Chinese', () => {
    const tasks = corpus.places.flatMap(({ years }) => years.flatMap(({ tasks }) => tasks));
    const found = english?.filter(({ kind }) => kind === 'task') ?? [];
    expect(found.map(({ title }) => title)).toEqual(
      tasks.map(({ no, titleEn }) => `Task ${no}: ${titleEn ?? ''}`),
    );
    for (const { passages } of found) {
      expect(passages.map(({ lang }) => lang)).toEqual(passages.map(() => 'zh-CN'));
    }
  });
});
