import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { englishStory } from '../../src/domain/story.ts';
import { textsOf } from '../../src/domain/translation.ts';
import { readCorpus } from '../../src/load/corpus.ts';

const { english, places } = readCorpus(path.resolve(import.meta.dirname, '../../data'));
const years = places.flatMap((place) => place.years.map((year) => ({ place, year })));
const HAN = /\p{Script=Han}/u;
const MONTHS = /\d+(?:[-—]\d+)?月/gu;
/** Chinese words may be quoted in brackets where the wording itself is the point. */
const withoutQuoted = (text: string): string => text.replaceAll(/\([^()]*\)/gu, '');

describe('the English edition of the real data', () => {
  test('translates every note, caveat, section, leader and reason', () => {
    const texts = places.flatMap((place) => [...textsOf(place)]);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => !english.has(text))).toEqual([]);
  });

  test('keeps every number of a translated text, or says it in other units', () => {
    const lost = [...english].flatMap(([text, told]) => {
      // 万 and 亿 become millions and billions and months get names, so only other numbers stay.
      const numbers = text.replaceAll(MONTHS, '').match(/\d+(?:\.\d+)?(?![\d.万亿])/gu) ?? [];
      const plain = told.replaceAll(/(?<=\d),(?=\d{3})/gu, '');
      return numbers.filter((number) => !plain.includes(number)).map((number) => [number, told]);
    });
    expect(lost).toEqual([]);
  });

  test('gives each task a title of its own, without Chinese', () => {
    const titles = years.flatMap(({ year }) => year.tasks.map(({ titleEn }) => titleEn ?? ''));
    expect(titles.filter((title) => title === '' || HAN.test(title))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('prints in a title no number that its task does not print', () => {
    const typed = years.flatMap(({ year }) =>
      year.tasks.flatMap(({ no, text, titleEn = '' }) =>
        (titleEn.replaceAll(/(?<=\d),(?=\d{3})/gu, '').match(/\d+(?:\.\d+)?/gu) ?? [])
          .filter((number) => !prints(text, Number(number), titleEn))
          .map((number) => `${no}: ${number}`),
      ),
    );
    expect(typed).toEqual([]);
  });

  test('tells every story', () => {
    const untold = years.filter(({ year }) => englishStory(year.story) === undefined);
    expect(untold.map(({ year }) => year.year)).toEqual([]);
  });

  test('names every document and its publisher', () => {
    const unnamed = places.flatMap(({ sources }) =>
      [...sources.values()].filter(
        ({ shortTitleEn = '', publisherEn = '' }) =>
          shortTitleEn === '' || publisherEn === '' || HAN.test(shortTitleEn + publisherEn),
      ),
    );
    expect(unnamed).toEqual([]);
  });

  test('quotes Chinese in brackets alone', () => {
    const loose = [...english.values()].filter((told) => HAN.test(withoutQuoted(told)));
    expect(loose).toEqual([]);
  });
});

/** Numbers that a task may write as a word: 百场, 万人, 四期. */
const IN_WORDS = new Map<number, string>([
  ...([
    [1, '一'],
    [4, '四'],
    [100, '百'],
    [1e4, '万'],
    [1e8, '亿'],
  ] as const),
]);

/** True where the text prints the number, itself or in 万 and 亿 as a title in English writes it out. */
const prints = (text: string, value: number, title: string): boolean => {
  const scale = title.includes(`${value} billion`)
    ? 1e9
    : title.includes(`${value} million`)
      ? 1e6
      : 1;
  const whole = value * scale;
  const ways = [whole, whole / 1e4, whole / 1e8].map((way) => String(Number(way.toFixed(6))));
  if (text.includes(IN_WORDS.get(whole) ?? ' ')) return true;
  return ways.some((way) =>
    new RegExp(`(?<![\\d.])${way.replace('.', '\\.')}(?:0*)(?![\\d])`, 'u').test(text),
  );
};
