import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFiles } from '../../tests/corpora/source-code.ts';
import { readCorpus } from '../load/corpus.ts';
import { pinyinOf } from './pinyin.ts';
import { lettersIn } from './spelling.ts';

const { places } = readCorpus(path.resolve(import.meta.dirname, '../../data'));

describe('in pinyin', () => {
  test.each([
    ['加装电梯', 'jia zhuang dian ti'],
    ['实际利用外资', 'shi ji li yong wai zi'],
    ['重点项目', 'zhong dian xiang mu'],
    ['行政机关', 'xing zheng ji guan'],
    ['大城北开发', 'da cheng bei kai fa'],
    ['跟踪审计项目的投资', 'gen zong shen ji xiang mu de tou zi'],
    ['空调负荷', 'kong tiao fu he'],
    ['绿道', 'lv dao'],
    ['“亿元楼”60幢', 'yi yuan lou zhuang'],
    ['R&D经费', 'r d jing fei'],
    ['ＧＤＰ、外资', 'g d p wai zi'],
    ['𠮷野', '𠮷 ye'],
    ['10%', ''],
  ])('%s is %j', (name, pinyin) => {
    expect(pinyinOf(name)).toBe(pinyin);
  });

  test('every label of the data has a syllable for each letter, and 的 is de', () => {
    const labels = places.flatMap(({ years }) =>
      years
        .flatMap((year) => [...year.comparisons, ...year.goals, ...year.achievements])
        .map(({ indicator }) => indicator.label),
    );
    expect(labels.length).toBeGreaterThan(100);
    for (const label of labels) {
      const syllables = pinyinOf(label).split(' ');
      const letters = lettersIn(label).map(({ letter }) => letter);
      expect(syllables, label).toHaveLength(letters.length);
      for (const syllable of syllables) expect(syllable, label).toMatch(/^[a-z]+$/u);
      expect(syllables.filter((_, index) => letters[index] === '的').join(''), label).toMatch(
        /^(?:de)*$/u,
      );
    }
  });
});

test('the dictionary comes into no script of a page', () => {
  const imported = new Map(
    codeFiles.map(({ file, imports }) => [
      file,
      imports.filter(({ types }) => !types).map(({ of }) => of),
    ]),
  );
  const reached = new Set([...imported.keys()].filter((file) => file.startsWith('scripts/')));
  for (const file of reached) for (const of of imported.get(file) ?? []) reached.add(of);
  expect(reached).toContain('search/spelling.ts');
  expect(reached).not.toContain('search/pinyin.ts');
  expect(reached).not.toContain('pinyin-pro');
});
