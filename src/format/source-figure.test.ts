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
  units,
} from '../../tests/corpora/sample.ts';
import type { Achievement } from '../domain/achievement.ts';
import type { Result } from '../domain/result.ts';
import type { Said, SourceFigure } from '../domain/source-figures.ts';
import { carriedSentence, saidText, sideText, takenText } from './source-figure.ts';
import { speechIn } from './speech.ts';

const english = speechIn('en', units);

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
  test.each<[string, Said, [string, string], [string, string]]>([
    [
      'a target',
      target({ comparator: 'atLeast' }),
      ['目标', '500个以上'],
      ['Target', 'at least 500 个'],
    ],
    [
      'a target of some months',
      target({ period: periodOf('2020-01/2020-06') }),
      ['目标，2020年1–6月', '500个'],
      ['Target, Jan–Jun 2020', '500 个'],
    ],
    ['a result', result(figureWith({ value: 501 })), ['结果', '501个'], ['Result', '501 个']],
    [
      'a result of some months',
      result(figureWith({}, { period: periodOf('2020-01/2020-09') })),
      ['结果', '1–9月500个'],
      ['Result', '500 个 (Jan–Sep)'],
    ],
    [
      'an estimate',
      result(figureWith({}, { estimated: true })),
      ['结果', '预计500个'],
      ['Result', 'an estimated 500 个'],
    ],
    [
      'words without a figure',
      result(assertion),
      ['结果', '称完成、未给数字'],
      ['Result', 'Said done, no figure'],
    ],
    ['a figure of something else', result(other), ['结果', '900人次'], ['Result', '900 人次']],
    ['an achievement', achievement(), ['自报', '11个'], ['Reported', '11 个']],
    [
      'an achievement of some months',
      achievement({ period: periodOf('2019-01/2019-10') }),
      ['自报，2019年1–10月', '11个'],
      ['Reported, Jan–Oct 2019', '11 个'],
    ],
    [
      'an achievement with its target',
      achievement({
        target: {
          ...{ value: 8, decimals: 0, unit: '个', quote: '目标8个以上' },
          comparator: 'atLeast',
        },
      }),
      ['自报，目标8个以上', '11个'],
      ['Reported, target at least 8 个', '11 个'],
    ],
  ])('of %s is told as it was printed', (_, said, chinese, inEnglish) => {
    expect([sideText(said), saidText(said)]).toEqual(chinese);
    expect([sideText(said, english), saidText(said, english)]).toEqual(inEnglish);
  });
});

describe('what is taken from a document', () => {
  const figures = (...said: Said[]): SourceFigure[] =>
    said.map((each) => ({ year: 2020, figure: 'x', indicator, said: each, quotes: [] }));

  test.each<[string, SourceFigure[], string, string]>([
    [
      'by kind, and kinds that do not occur are left out',
      figures(target(), achievement(), target()),
      '2个目标、1条自报的成绩',
      '2 targets and 1 self-reported result',
    ],
    ['by one kind alone', figures(result(assertion)), '1处对目标的答复', '1 answer to a target'],
    [
      'in the plural',
      figures(result(assertion), achievement(), result(assertion), achievement(), target()),
      '1个目标、2处对目标的答复、2条自报的成绩',
      '1 target, 2 answers to targets and 2 self-reported results',
    ],
    ['as nothing where nothing is taken', [], '', ''],
  ])('is counted %s', (_, taken, chinese, inEnglish) => {
    expect([takenText(taken), takenText(taken, english)]).toEqual([chinese, inEnglish]);
  });
});

describe('how much of a document is carried', () => {
  test.each([
    ['whole', '整张表逐行都在本站。', 'The whole table is on this site, row by row.'],
    [
      'quotes',
      '只摘录证明数字所需的短句，不转载全文。',
      'Only the short quotes that prove the figures are carried, not the full text.',
    ],
  ] as const)('is told of %s', (carried, chinese, inEnglish) => {
    expect([carriedSentence(carried), carriedSentence(carried, english)]).toEqual([
      ...[chinese, inEnglish],
    ]);
  });
});
