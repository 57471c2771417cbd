import { describe, expect, test } from 'vitest';
import { units } from '../../tests/corpora/sample.ts';
import { achievementDetail } from './achievement.ts';
import { speechIn } from './speech.ts';

const english = speechIn('en', units);
const among = (chinese: string): string => (chinese === '全市' ? 'in the city' : chinese);
const percent = (value: number) => ({ value, decimals: 1 });
const quantity = { value: 8.58, decimals: 2, unit: '%', bound: 'exact' } as const;

type Reported = Parameters<typeof achievementDetail>[0];

/** A report with no part but these. */
const reported = (facts: Partial<Reported>): Reported => ({
  ...{ growth: undefined, rank: undefined, rankAmong: undefined, attainment: undefined },
  ...facts,
});

describe('what a bureau reported in words', () => {
  test.each<[string, Partial<Reported>, string, string]>([
    ['a figure', { quantity }, '8.58%', '8.58%'],
    [
      'a figure with its growth',
      { quantity, growth: percent(12.5) },
      '8.58%，增长12.5%',
      '8.58%, up 12.5%',
    ],
    ['a fall, without a sign', { growth: percent(-3) }, '下降3.0%', 'down 3.0%'],
    [
      'a completion rate alone',
      { attainment: percent(1050) },
      '完成率1050.0%',
      'completion rate 1,050.0%',
    ],
    [
      'a rank with among whom it is',
      { rank: 2, rankAmong: '全市' },
      '全市第2',
      'ranked no. 2 in the city',
    ],
    [
      'all of them, in this order',
      { quantity, growth: percent(1), attainment: percent(99.5), rank: 1, rankAmong: '全市' },
      '8.58%，增长1.0%，完成率99.5%，全市第1',
      '8.58%, up 1.0%, completion rate 99.5%, ranked no. 1 in the city',
    ],
    ['no number, which is said', {}, '没有给数字', 'no number given'],
  ])('is %s', (_, facts, chinese, inEnglish) => {
    expect([
      achievementDetail(reported(facts)),
      achievementDetail(reported(facts), english, among),
    ]).toEqual([chinese, inEnglish]);
  });

  test('is a rank alone in English where nobody says it in English', () => {
    const rank = reported({ rank: 2, rankAmong: '全市' });
    expect(achievementDetail(rank, english)).toBe('ranked no. 2');
  });
});
