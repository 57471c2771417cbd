import { inside } from '../format/inside.ts';
import type { Language } from '../format/language.ts';

/** One goalpost in words, for the text alternative. */
export interface PostRowWords {
  readonly label: string;
  readonly before: string;
  /** The result, or why there is none. */
  readonly achieved: string;
  readonly hasResult: boolean;
  readonly now: string;
  /** How the new promise lies to the old promise and result. */
  readonly change: string;
}

/** What a title counts. */
export interface PostTally {
  readonly year: string;
  readonly last: string;
  readonly all: number;
  readonly lowered: number;
  readonly kept: number;
  readonly raised: number;
  /** Of those with a whole year's result for the year before, how many were set below it. */
  readonly below: number;
  readonly withResult: number;
  /** Results that stand in a document which is not collected yet, and those never given. */
  readonly awaiting: number;
  readonly unsaid: number;
}

/** The words of charts of goalposts, in one language. */
export interface PostPhrases {
  readonly title: (tally: PostTally) => string;
  readonly growthTitle: (tally: PostTally) => string;
  readonly subtitle: (tally: PostTally) => string;
  readonly growthSubtitle: (tally: PostTally) => string;
  readonly note: (tally: PostTally) => string;
  readonly growthNote: (tally: PostTally) => string;
  readonly alt: (tally: PostTally, rows: readonly PostRowWords[]) => string;
  readonly columns: (tally: PostTally) => readonly string[];
  /** The three marks of the key. */
  readonly target: (year: string) => string;
  readonly result: (year: string) => string;
  readonly times: (times: string) => string;
  /** Below a label: “2023年定6亿美元以上，报7.45亿美元；2024年定6亿美元以上”. */
  readonly detail: (row: PostRowWords, tally: PostTally, isReported: boolean) => string;
}

const zhRow = ({ label, before, achieved, now, change }: PostRowWords): string =>
  `${label}：上年目标${before}，上年结果${achieved}；今年目标${now}，${change}。`;
const enRow = ({ label, before, achieved, hasResult, now, change }: PostRowWords): string =>
  `${label}: old target ${before}, ${hasResult ? `result ${achieved}` : inside(achieved)}; ` +
  `new target ${now}, ${change}.`;

/** Counts with their words, those that are zero left out. */
const list = (counts: readonly (readonly [number, string])[]): string[] =>
  counts.filter(([count]) => count > 0).map(([count, word]) => `${count}${word}`);

/** What stands where there is no result. */
const zhGaps = ({ last, unsaid, awaiting }: PostTally): string =>
  (unsaid > 0 ? `斜纹：${last}的报告没给可比的数。` : '') +
  (awaiting > 0 ? `虚线框：${last}的结果尚未收录。` : '');
const enGaps = ({ last, unsaid, awaiting }: PostTally): string =>
  (unsaid > 0 ? `Hatched: the ${last} report gives no comparable figure. ` : '') +
  (awaiting > 0 ? `Dotted outline: the ${last} result is not collected yet. ` : '');

const PHRASES: Readonly<Record<Language, PostPhrases>> = {
  zh: {
    title: ({ year, last, all, below, withResult }) =>
      withResult === 0
        ? `${year}有${all}个目标能和${last}的比`
        : `${last}报了结果的${withResult}个目标，${year}有${below}个定得比结果还低`,
    growthTitle: ({ year, last, all, lowered, kept, raised }) =>
      `${year}的${all}个增速目标，${list([
        [lowered, `个比${last}低`],
        [kept, '个一样'],
        [raised, '个高'],
      ]).join('、')}`,
    subtitle: ({ last, all, withResult }) =>
      `按个数或金额定的${all}个目标，${withResult}个有${last}的结果，都画成${last}目标的百分之几；官方自报`,
    growthSubtitle: ({ last, all, withResult }) =>
      `${all}个里有${withResult}个，${last}的报告给了可比的增速；单位%；官方自报`,
    note: (tally) => zhGaps(tally) + '目标调低可能有正当的理由，文件没有写。',
    growthNote: (tally) => zhGaps(tally) + '增速目标比上年增速低，不等于总量要减少。',
    alt: ({ year, last }, rows) =>
      `点线图，每个指标一行：空心竖线是${last}目标，圆点是${last}结果，实心竖线是${year}目标。` +
      rows.map(zhRow).join(''),
    columns: ({ year, last }) => ['指标', `${last}目标`, `${last}结果`, `${year}目标`, '变化'],
    target: (year) => `${year}目标`,
    result: (year) => `${year}结果`,
    times: (times) => `${times}倍`,
    detail: ({ before, achieved, now }, { year, last }, isReported) =>
      `${last}定${before}，${isReported ? '报' : ''}${achieved}；${year}定${now}`,
  },
  en: {
    title: ({ year, last, all, below, withResult }) =>
      withResult === 0
        ? `${all} targets of ${year} can be compared with ${last}`
        : `Of ${withResult} targets with a ${last} result, ${below} were set below it for ${year}`,
    growthTitle: ({ year, last, all, lowered, kept, raised }) =>
      `Of ${all} growth targets for ${year}, ${list([
        [lowered, ` lower than in ${last}`],
        [kept, ' unchanged'],
        [raised, ' higher'],
      ]).join(', ')}`,
    subtitle: ({ last, all, withResult }) =>
      `${all} targets in numbers or amounts, ${withResult} with a ${last} result, each as a percentage of its ${last} target; reported by the government itself`,
    growthSubtitle: ({ last, all, withResult }) =>
      `The ${last} report gives a comparable rate for ${withResult} of ${all}; percent; reported by the government itself`,
    note: (tally) =>
      enGaps(tally) + 'A lower target can have good reasons, which the documents do not give.',
    growthNote: (tally) =>
      enGaps(tally) + `A growth target below the ${tally.last} rate does not mean a smaller total.`,
    alt: ({ year, last }, rows) =>
      `Dot plot with one row per indicator: the open tick is the ${last} target, the dot the ${last} result, the solid tick the ${year} target. ` +
      rows.map(enRow).join(' '),
    columns: ({ year, last }) => [
      'Indicator',
      `${last} target`,
      `${last} result`,
      `${year} target`,
      'Change',
    ],
    target: (year) => `${year} target`,
    result: (year) => `${year} result`,
    times: (times) => `${times}×`,
    detail: ({ before, achieved, now }, { year, last }, isReported) =>
      `${last}: ${before}, ${isReported ? 'reported ' : ''}${inside(achieved)}; ${year}: ${now}`,
  },
};

export const postPhrases = (language: Language): PostPhrases => PHRASES[language];
