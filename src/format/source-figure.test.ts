import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  assertion,
  figureWith,
  indicatorWith,
  judged,
  other,
  periodOf,
  targetWith,
} from '../../tests/corpora/sample.ts';
import type { Achievement } from '../domain/achievement.ts';
import type { Result } from '../domain/result.ts';
import type { Said, SourceFigure } from '../domain/source-figures.ts';
import { headingText, saidText, sideText, takenText } from './source-figure.ts';

const indicator = indicatorWith();
const target = (facts: Parameters<typeof targetWith>[0] = {}): Said => ({
  ...{ kind: 'target', target: targetWith(facts) },
});
const result = (answer: Result): Said => ({
  kind: 'result',
  comparison: { target: targetWith(), result: answer, indicator, verdict: judged(answer) },
});
const achievement = (facts: Partial<Achievement> = {}): Said => ({
  ...{ kind: 'achievement', judged: { achievement: achievementWith(facts), indicator } },
});

describe('what a document says', () => {
  test.each<[string, Said, string, string]>([
    ['a target', target({ comparator: 'atLeast' }), '目标', '500个以上'],
    [
      'a target of some months',
      target({ period: periodOf('2020-01/2020-06') }),
      '目标，2020年1–6月',
      '500个',
    ],
    ['a result', result(figureWith({ value: 501 })), '结果', '501个'],
    [
      'a result of some months',
      result(figureWith({}, { period: periodOf('2020-01/2020-09') })),
      '结果',
      '1–9月500个',
    ],
    ['an estimate', result(figureWith({}, { estimated: true })), '结果', '预计500个'],
    ['words without a figure', result(assertion), '结果', '称完成、未给数字'],
    ['a figure of something else', result(other), '结果', '900人次'],
    ['an achievement', achievement(), '自报', '11个'],
    [
      'an achievement of some months',
      achievement({ period: periodOf('2019-01/2019-10') }),
      '自报，2019年1–10月',
      '11个',
    ],
    [
      'an achievement with its target',
      achievement({
        target: {
          ...{ value: 8, decimals: 0, unit: '个', quote: '目标8个以上' },
          comparator: 'atLeast',
        },
      }),
      '自报，目标8个以上',
      '11个',
    ],
  ])('of %s is told as it was printed', (_, said, side, text) => {
    expect([sideText(said), saidText(said)]).toEqual([side, text]);
  });
});

describe('what is taken from a document', () => {
  const figures = (...said: Said[]): SourceFigure[] =>
    said.map((each) => ({ year: 2020, figure: 'x', indicator, said: each, quotes: [] }));

  test('is counted by kind, and kinds that do not occur are left out', () => {
    expect(takenText(figures(target(), achievement(), target()))).toBe('2个目标、1条自报的成绩');
    expect(takenText(figures(result(assertion)))).toBe('1处对目标的答复');
  });
  test('is nothing where nothing is taken', () => {
    expect(takenText([])).toBe('');
  });
});

describe('a heading', () => {
  const names = new Map([['roads', { name: '交通局' }]]);
  test.each([
    ['the section as printed', { year: 2020, section: '修路', bureau: 'roads' }, '修路'],
    ['the bureau that speaks', { year: 2020, bureau: 'roads' }, '交通局'],
    ['the government where no bureau does', { year: 2020 }, '湖区政府'],
  ])('is %s', (_, heading, expected) => {
    expect(headingText(heading, names, '湖区政府')).toBe(expected);
  });
});
