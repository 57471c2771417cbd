import { describe, expect, test } from 'vitest';
import { fitOf, piecesOf, sentenceOf, type Piece, type Sought } from './marks.ts';

const sought = (...stretches: string[]): Sought => ({ stretches, words: [] });
const words = (...found: string[]): Sought => ({ stretches: [], words: found });
/** Marked pieces in brackets. */
const written = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('marks', () => {
  test.each<[string, Sought, string]>([
    ['实际利用外资，外资', sought('外资'), '实际利用[外资]，[外资]'],
    ['打造“亿元楼”60幢', sought('打造亿元楼'), '[打造“亿元楼]”60幢'],
    ['固定资产', sought('固定', '定资'), '[固定资]产'],
    ['735亿元和841亿元', sought('735亿元'), '[735亿元]和841亿元'],
    ['Foreign capital', words('capital', 'foreign'), '[Foreign] [capital]'],
    ['uplift and lift', words('lift'), 'uplift and [lift]'],
    ['研发R&D经费', words('r&d'), '研发[R&D]经费'],
    ['ＧＤＰ增长', words('gdp'), '[ＧＤＰ]增长'],
    ['a.b(c)*', words('.', '(c)'), 'a.b(c)*'],
    ['什么都没有', sought('外资'), '什么都没有'],
    ['', sought('外资'), ''],
  ])('in %j, of %j, are %j', (text, what, marked) => {
    expect(written(piecesOf(text, what))).toBe(marked);
  });
  test('never change the text', () => {
    const text = '<b>外资</b>\u202E&amp;İ外资𠮷';
    const pieces = piecesOf(text, { stretches: ['外资', '𠮷'], words: ['b', 'amp'] });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('the sentence around a mark', () => {
  const long = (before: number, after: number) =>
    `${'前'.repeat(before)}。这一句有外资。${'后'.repeat(after)}`;
  test('of a short text is the whole text', () => {
    expect(written(sentenceOf('有外资。', sought('外资')))).toBe('有[外资]。');
  });
  test('begins after the last stop, and says that there is more', () => {
    expect(written(sentenceOf(long(200, 20), sought('外资')))).toBe(
      `……这一句有[外资]。${'后'.repeat(20)}`,
    );
  });
  test('ends at a pause, or somewhere, but with what is marked in it', () => {
    const shown = written(sentenceOf(long(0, 500), sought('外资')));
    expect(shown).toMatch(/^……这一句有\[外资\]。后+……$/u);
  });
  test('is not lost in a sentence without a pause', () => {
    const text = `${'字'.repeat(300)}外资${'字'.repeat(300)}`;
    expect(written(sentenceOf(text, sought('外资')))).toContain('[外资]');
  });
  test('in English has more letters, and whole words', () => {
    const about =
      'For lifts the target was 200. For parking it was 5,000; the report gives 20,319. ';
    const text = `${'Before it there is more. '.repeat(9)}${about}${'There is more behind it. '.repeat(9)}`;
    expect(written(sentenceOf(text, words('parking')))).toBe(
      '… For [parking] it was 5,000; the report gives 20,319. ' +
        `${'There is more behind it. '.repeat(5).trim()} …`,
    );
  });
  test('of Chinese with an English name in it is cut like Chinese', () => {
    const text = `${'字'.repeat(80)}。LOFT49是文创园区，${'字'.repeat(80)}`;
    expect(written(sentenceOf(text, words('loft49')))).toMatch(/^……\[LOFT49\]是文创园区，字+……$/u);
  });
  test('never has half a character', () => {
    const shown = sentenceOf('𠮷'.repeat(300), sought('外资'));
    expect(shown.every(({ text }) => text.isWellFormed())).toBe(true);
  });
});

test('a text fits the better, the more of what was asked for it has', () => {
  expect(fitOf('固定资产投资', sought('固定资产投资'))).toBe(6);
  expect(fitOf('投资固定', sought('固定', '投资', '资产'))).toBe(4);
  expect(fitOf('什么都没有', sought('外资'))).toBe(0);
});
