import { describe, expect, test } from 'vitest';
import { readCorpus } from '../load/corpus.ts';
import { proseSegments, proseText } from './prose.ts';
import { speechIn } from './speech.ts';

const { places, units } = readCorpus('data');
const yearOf = (wanted: number) => {
  const year = places[0]?.years.find(({ year }) => year === wanted);
  if (!year) throw new Error(`the data have no ${wanted}`);
  return year;
};
const tasks = yearOf(2023);
const achievements = yearOf(2021);

describe('prose with tokens', () => {
  test.each([
    ['{target 53.2}', '180个以上'],
    ['{result 53.2}', '84个'],
    ['{rate 53.2}', '47%'],
    ['{label 53.2}', '“运河英才”评审项目'],
    ['{result 25.1}', '预计841亿元'],
    ['{result 53.5}', '5481人次'],
    ['{result 47.1}', '1–9月13.4%'],
    ['{result 53.1}', '报告未提及'],
    ['{result 53.3}', '称完成、未给数字'],
    ['{result 70.1}', '52个'],
    ['{difference 23.2}', '6.5个百分点'],
    ['{count tasks}', '120'],
  ])('prints %s as %s', (prose, text) => {
    expect(proseText(prose, tasks, units)).toBe(text);
  });

  test.each([
    ['{achievement high-tech-foreign-capital}', '1.90亿美元'],
    ['{completion high-tech-foreign-capital}', '178.77%'],
    ['{growth fixed-asset-investment}', '10.2%'],
    ['{goal headquarters-recognised}', '8个'],
    ['{achievement major-projects-review-rank}', '主城区第1'],
  ])('prints %s as %s', (prose, text) => {
    expect(proseText(prose, achievements, units)).toBe(text);
  });

  test('keeps the words around a figure, and the figure with its words', () => {
    expect(proseSegments('定了{target 53.2}，报了{result 53.2}。', tasks, units)).toEqual([
      { text: '定了' },
      { text: '180个以上', figure: { year: 2023, id: '53.2.target' } },
      { text: '，报了' },
      { text: '84个', figure: { year: 2023, id: '53.2.result' } },
      { text: '。' },
    ]);
  });

  test('leads an achievement to its own quote', () => {
    expect(proseSegments('{goal headquarters-recognised}', achievements, units)).toEqual([
      { text: '8个', figure: { year: 2021, id: 'headquarters-recognised' } },
    ]);
  });

  test('has no figure where the report is silent: there is no quote to lead to', () => {
    expect(proseSegments('{result 53.1}', tasks, units)).toEqual([{ text: '报告未提及' }]);
  });

  test.each([
    ['nothing of that name', '{result 999.1}'],
    ['no rate of a growth target', '{rate 23.2}'],
    ['no rate of a missing result', '{rate 53.1}'],
    ['no points of a count', '{difference 53.2}'],
    ['no such count', '{count nonsense}'],
    ['no such token', '{sum 53.2}'],
  ])('throws where there is %s', (_what, prose) => {
    expect(() => proseText(prose, tasks, units)).toThrow(prose);
  });
});

describe('prose in English', () => {
  const english = speechIn('en', units);
  test.each([
    ['{target 53.2}', 'at least 180'],
    ['{result 53.2}', '84'],
    ['{label 53.2}', 'Canal Talent projects reviewed'],
    ['{target 25.1}', 'at least RMB 73.5 billion'],
    ['{result 25.1}', 'an estimated RMB 84.1 billion'],
    ['{result 47.1}', '13.4% (Jan–Sep)'],
    ['{result 53.1}', 'Not in the report'],
    ['{rate 10.2}', '1,100%'],
    ['{difference 23.2}', '6.5 percentage points'],
    ['{count tasks}', '120'],
  ])('prints %s as %s', (prose, text) => {
    expect(proseText(prose, tasks, units, english)).toBe(text);
  });

  test.each([
    ['{achievement high-tech-foreign-capital}', 'US$190 million'],
    ['{completion high-tech-foreign-capital}', '178.77%'],
    ['{goal headquarters-recognised}', '8'],
    ['{achievement major-projects-review-rank}', 'ranked no. 1'],
    ['{achievement headquarters-new-revenue}', 'Said done, no figure'],
  ])('prints %s as %s', (prose, text) => {
    expect(proseText(prose, achievements, units, english)).toBe(text);
  });

  test('leads to the same quotes as in Chinese', () => {
    const prose = 'promised {target 53.2}, reported {result 53.2}, {result 53.1}';
    const figures = (speech?: typeof english) =>
      proseSegments(prose, tasks, units, speech).flatMap(({ figure }) => figure ?? []);
    expect(figures(english)).toEqual(figures());
  });
});
