import { describe, expect, test } from 'vitest';
import { lettersIn, meantIn, typedLetters } from './spelling.ts';

describe('a question', () => {
  test.each([
    ['jzdt', 'jzdt'],
    ['JZDT', 'jzdt'],
    ['ｊｚｄｔ', 'jzdt'],
    ['jia zhuang dian ti', 'jiazhuangdianti'],
    ["ping'an", 'pingan'],
    ['lüdi', 'lvdi'],
    ['GDP', 'gdp'],
  ])('of %j may be the pinyin %s', (question, letters) => {
    expect(typedLetters(question)).toBe(letters);
  });
  test.each(['', 'RD', 'R&D', '5g', 'pm2.5', '外资', 'wai资', '__proto__', 'zhuāng', '🚀🚀🚀'])(
    'of %j is no pinyin',
    (question) => {
      expect(typedLetters(question)).toBeUndefined();
    },
  );
});

describe('what is meant', () => {
  const lifts = { text: '住宅加装电梯：目标200台', pinyin: 'zhu zhai jia zhuang dian ti' };
  const high = { text: '“亿元楼”和10亿元项目', pinyin: 'yi yuan lou he yi yuan xiang mu' };
  const research = { text: 'R&D经费：增长', pinyin: 'r d jing fei' };
  const foreign = { text: '外资', pinyin: 'wai zi' };
  test.each([
    ['zzjzdt', lifts, '住宅加装电梯'],
    ['jzdt', lifts, '加装电梯'],
    ['jzd', lifts, '加装电'],
    ['jiazhuangdianti', lifts, '加装电梯'],
    ['jiazhuangd', lifts, '加装电'],
    ['yiyuanlou', high, '亿元楼'],
    ['loue', high, undefined],
    ['louhey', high, '楼”和10亿'],
    ['hyyxm', high, '和10亿元项目'],
    ['rdjf', research, 'R&D经费'],
    ['jingfei', research, '经费'],
    ['wai', foreign, '外'],
    ['waiz', foreign, '外资'],
  ])('by %s in %j is %s', (typed, spelt, stretch) => {
    expect(meantIn(spelt, typed)?.stretch).toBe(stretch);
  });
  test.each([
    ['one syllable inside a name', 'dian', lifts],
    ['what begins inside a syllable', 'huangdianti', lifts],
    ['what goes on after the name', 'dianting', lifts],
    ['what the name does not say', 'mubiao', lifts],
    ['initials with a gap between them', 'jdt', lifts],
    ['a text that nobody spelt', 'waizi', { text: '外资' }],
  ])('is not %s', (_, typed, spelt) => {
    expect(meantIn(spelt, typed)).toBeUndefined();
  });
  test('is the more of a name, the longer the stretch', () => {
    expect(meantIn(foreign, 'waizi')?.share).toBe(1);
    expect(meantIn(lifts, 'jiazhuangdianti')?.share).toBe(4 / 6);
  });
});

test('the letters of a text are told with their places, also after rare characters', () => {
  expect(lettersIn('“𠮷1a')).toEqual([
    { letter: '𠮷', nth: 1, at: 1 },
    { letter: 'a', nth: 3, at: 4 },
  ]);
});
