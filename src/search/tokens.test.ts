import { describe, expect, test } from 'vitest';
import { fold, indexTokens, runsIn, tokensOf, wordsIn } from './tokens.ts';

describe('folding', () => {
  test.each([
    ['Foreign CAPITAL', 'foreign capital'],
    ['ＧＤＰ５．５％', 'gdp5.5%'],
    ['İ and ẞ keep their length', 'İ and ß keep their length'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toHaveLength(text.length);
  });
});

describe('a text', () => {
  test('is found by the characters of its Chinese and their pairs', () => {
    expect(indexTokens('固定资产')).toEqual(['固', '定', '资', '产', '固定', '定资', '资产']);
  });
  test('is asked by pairs alone, or by an only character', () => {
    expect(tokensOf('固定资产')).toEqual(['固定', '定资', '资产']);
    expect(tokensOf('房')).toEqual(['房']);
  });
  test('has no gap where a quotation mark stands', () => {
    expect(runsIn('打造“亿元楼”60幢')).toEqual(['打造亿元楼', '幢']);
  });
  test.each([
    ['全年R&D研发经费支出增长25%以上', ['r&d', '25']],
    ['PM2.5和5G', ['pm2.5', '5g']],
    ['Growth of core digital-economy', ['growth', 'of', 'core', 'digital', 'economy']],
    ['，。！<>', []],
  ])('%j has the words %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
  test('keeps rare characters in one piece', () => {
    expect(tokensOf('𠮷野家')).toEqual(['𠮷野', '野家']);
  });
});
