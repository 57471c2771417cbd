import { targetOf } from '../domain/judge-achievement.ts';
import { isPartial } from '../domain/period.ts';
import type { Source } from '../domain/source.ts';
import type { Said, SourceFigure } from '../domain/source-figures.ts';
import { achievementDetail } from './achievement.ts';
import { counted, listed } from './count.ts';
import type { Language } from './language.ts';
import { resultText } from './prose.ts';
import { CHINESE, type Speech } from './speech.ts';

/**
 * What a document says there, in words: 6亿美元以上, 预计841亿元, or why there is no number. Among whom
 * a rank is stands in Chinese in the data; `among` puts it into the language of the speech.
 */
export const saidText = (
  said: Said,
  speech: Speech = CHINESE,
  among?: (chinese: string) => string,
): string => {
  switch (said.kind) {
    case 'target':
      return speech.target(said.target);
    case 'result':
      return resultText(said.comparison, speech);
    case 'achievement':
      return achievementDetail(said.judged.achievement, speech, among);
  }
};

/** The words for the sides of a promise, and what parts them from one another. */
const SIDE = {
  zh: { target: '目标', result: '结果', achievement: '自报', comma: '，', andTarget: '目标' },
  en: {
    ...{ target: 'Target', result: 'Result', achievement: 'Reported' },
    ...{ comma: ', ', andTarget: 'target ' },
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Whether it is a promise or a report, with the months where it is not of a whole year. */
export const sideText = (said: Said, speech: Speech = CHINESE): string => {
  const words = SIDE[speech.language];
  const months = (period: Parameters<typeof isPartial>[0]) =>
    isPartial(period) ? words.comma + speech.period(period) : '';
  switch (said.kind) {
    case 'target':
      return words.target + months(said.target.period);
    case 'result':
      return words.result;
    case 'achievement': {
      const { achievement } = said.judged;
      const target = targetOf(achievement);
      const promised = target ? words.comma + words.andTarget + speech.target(target) : '';
      return words.achievement + months(achievement.period) + promised;
    }
  }
};

const CARRIED: Readonly<Record<Language, Readonly<Record<Source['carried'], string>>>> = {
  zh: {
    whole: '整张表逐行都在本站。',
    quotes: '只摘录证明数字所需的短句，不转载全文。',
  },
  en: {
    whole: 'The whole table is on this site, row by row.',
    quotes: 'Only the short quotes that prove the figures are carried, not the full text.',
  },
};

/** How much of a document the site carries, in a sentence. */
export const carriedSentence = (
  carried: Source['carried'],
  { language }: Speech = CHINESE,
): string => CARRIED[language][carried];

const TAKEN: Readonly<Record<Language, Readonly<Record<Said['kind'], (count: number) => string>>>> =
  {
    zh: {
      target: (count) => `${count}个目标`,
      result: (count) => `${count}处对目标的答复`,
      achievement: (count) => `${count}条自报的成绩`,
    },
    en: {
      target: (count) => counted(count, 'target'),
      result: (count) => counted(count, 'answer to a target', 'answers to targets'),
      achievement: (count) => counted(count, 'self-reported result'),
    },
  };

/** What is taken from a document, counted by kind, e.g. “3个目标、2处对目标的答复”. */
export const takenText = (
  figures: readonly SourceFigure[],
  { language }: Speech = CHINESE,
): string => {
  const kinds = (['target', 'result', 'achievement'] as const)
    .map((kind) => ({ kind, count: figures.filter(({ said }) => said.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => TAKEN[language][kind](count));
  return language === 'zh' ? kinds.join('、') : listed(kinds);
};
