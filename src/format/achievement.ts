import type { Achievement } from '../domain/achievement.ts';
import type { Printed } from '../domain/cell.ts';
import { withCommas } from './decimal.ts';
import type { Language } from './language.ts';
import { plain } from './number.ts';
import { CHINESE, type Speech } from './speech.ts';

interface DetailWords {
  /** The rate has no sign, since the word for the direction holds it. */
  readonly grew: (rate: string, isDown: boolean) => string;
  readonly completion: (rate: string) => string;
  /** The rank with among whom it is, where the page can say so. */
  readonly ranked: (rank: number, among: string) => string;
  readonly comma: string;
  readonly noNumber: string;
}

const WORDS: Readonly<Record<Language, DetailWords>> = {
  zh: {
    grew: (rate, isDown) => `${isDown ? '下降' : '增长'}${rate}%`,
    completion: (rate) => `完成率${rate}%`,
    ranked: (rank, among) => `${among}第${rank}`,
    comma: '，',
    noNumber: '没有给数字',
  },
  en: {
    grew: (rate, isDown) => `${isDown ? 'down' : 'up'} ${withCommas(rate)}%`,
    completion: (rate) => `completion rate ${withCommas(rate)}%`,
    ranked: (rank, among) => `ranked no. ${rank} ${among}`.trim(),
    comma: ', ',
    noNumber: 'no number given',
  },
};

const unsigned = (printed: Printed): string =>
  plain({ ...printed, value: Math.abs(printed.value) });

/**
 * What was reported in words: the figure, its growth and its rank, as far as they were printed.
 * Among whom a rank is stands in Chinese in the data; `among` puts it into the language of the
 * speech, and without it a rank in another language stands alone.
 */
export const achievementDetail = (
  achievement: Pick<Achievement, 'quantity' | 'growth' | 'rank' | 'rankAmong' | 'attainment'>,
  { language, quantity: text }: Speech = CHINESE,
  among: (chinese: string) => string = (chinese) => (language === 'zh' ? chinese : ''),
): string => {
  const { quantity, growth, rank, rankAmong, attainment } = achievement;
  const words = WORDS[language];
  const parts = [
    quantity && text(quantity),
    growth && words.grew(unsigned(growth), growth.value < 0),
    attainment && words.completion(plain(attainment)),
    rank === undefined ? undefined : words.ranked(rank, among(rankAmong ?? '')),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(words.comma) : words.noNumber;
};
