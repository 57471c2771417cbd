import { rounded } from '../format/number.ts';
import type { ClauseWords, Phrases, RowWords, YearWords } from './phrases.ts';
import type { Measure } from '../domain/indicator.ts';

const NO_TARGET = '文件里没有目标';
const NOT_PRINTED = '目标数没有印出';

const apart = (points: number): string =>
  points === 0 ? '相等' : `${points > 0 ? '高' : '低'}${rounded(Math.abs(points))}个百分点`;

const ratedSentence = ({ label, detail, target, result, rate, gap, outcome }: RowWords): string => {
  const about = detail === undefined ? '' : `（${detail}）`;
  const promised = target === '' ? '' : `目标${target}，`;
  // A completion rate says by itself how much of the target it is.
  const share = rate === undefined || target === '' ? '' : `，为目标的${rate}`;
  const reported = rate === undefined ? (gap ?? '') : `报告${result}${share}`;
  return `${label}${about}：${promised}${reported}，${outcome}。`;
};

const growthSentence = ({ label, target, result, gap, apart, outcome }: RowWords): string =>
  `${label}：目标${target}，${gap ?? `报告${result}，${apart ?? ''}`}，${outcome}。`;

const yearSentence = ({ year, label, months, text, known, target, outcome }: YearWords): string => {
  const of = `${year}${months ?? ''}${label === undefined ? '' : `，${label}`}`;
  if (known === 'absent' || known === 'derived') return `${of}：${text}。`;
  const nothing = outcome === undefined ? NO_TARGET : NOT_PRINTED;
  const promised = target === undefined ? `，${nothing}` : `，目标${target}`;
  const judged = outcome === undefined ? '' : `，${outcome}`;
  return `${of}：${text}${promised}${judged}。`;
};

/** What kind of number, where the unit does not say it. */
const MEASURE: Readonly<Partial<Record<Measure, string>>> = { growth: '增速', share: '占比' };

const clause = (words: ClauseWords): string => {
  const { year, months, target, isAgain, isOther, reported, isEstimated, reason } = words;
  const when = `${year}${isOther ? '换了指标，' : ''}`;
  const said =
    reported === undefined ? reason : `${months ?? ''}${isEstimated ? '预计' : '报'}${reported}`;
  if (target === undefined) return `${when}${said ?? ''}`;
  return `${when}${isAgain ? '再' : ''}定${target}${said === undefined ? '' : `，${said}`}`;
};

/** The words of charts in Chinese. */
export const PHRASES_ZH: Phrases = {
  target: '目标',
  reported: '报告',
  targetOf: (target) => `目标${target}`,
  noTarget: NO_TARGET,
  targetNotPrinted: NOT_PRINTED,
  noFigureThatYear: '收录的文件里没有这个数',
  notCollected: '本站尚未收录',
  wholeYear: '全年',
  amount: (text) => `报${text}`,
  completion: (percent) => `完成率${percent}`,
  join: (parts) => parts.join('，'),
  instead: (reason, text) => `${reason}：报了${text}`,
  times: (times) => `${times}倍`,
  half: '一半',
  countOf: (count) => `${count}个`,
  apart,
  apartShort: apart,

  compared: ['指标', '目标', '报告', '为目标的', '结论'],
  growthColumns: ['指标', '目标', '报告', '相差', '结论'],
  achievementColumns: ['指标', '时段', '目标', '报告', '为目标的', '结论'],
  yearColumns: ['年份', '时段', '目标', '报告', '结论'],
  cardColumns: ['题号', '目标数', '结论'],
  reasonColumns: ['结论', '目标数'],

  ratedAlt: (rows) => `条形图，目标都画在同一条竖线上。${rows.map(ratedSentence).join('')}`,
  growthAlt: (rows) => `点线图，短竖线是目标，圆点是报告。${rows.map(growthSentence).join('')}`,
  yearsAlt: (rows, kind, isDrawn) =>
    (kind === 'bars'
      ? '条形图，按年份排列，短竖线是目标。'
      : isDrawn
        ? '点图，按年份排列，短竖线是目标，圆点是报告。'
        : '按年份排列，短竖线是目标；没有能画的结果。') + rows.map(yearSentence).join(''),

  historyColumns: ['年份', '指标', '时段', '目标', '报告', '结论'],
  yearOf: (year, months) => `${year}${months ?? ''}`,
  broken: '指标换了，上下不能直接比',
  notJudged: '推算，不判断',
  aside: (parts) => `（${parts.join('，')}）`,
  kindOf: (label, measure, unit) => `${label}（${MEASURE[measure] ?? `按${unit}计`}）`,
  finding: (label, clauses) => `${label}：${clauses.map(clause).join('；')}`,
  years: (first, last) => (first === last ? `${first}年` : `${first}–${last}年`),
  historySubtitle: (unit, years) => `单位：${unit}；${years}，官方自报`,
  historyNote: ({ partial, provisional, awaiting, sums }) =>
    [
      ...(partial ? ['斜纹：不满一年，不能和全年直接比。'] : []),
      ...(provisional ? ['末端淡色：报告写的是预计数。'] : []),
      ...sums.map((sum) => `虚线框：${sum}，是推算，没有文件印过这个数。`),
      ...(awaiting ? ['点线框：公布结果的文件还没有收进本站，不是政府没有报告。'] : []),
    ].join(''),

  taskName: (no) => `第${no}题`,
  taskSaid: (no, said) => `第${no}题：${said}`,
  tally: (counts) => counts.map(({ count, word }) => `${count}个${word}`).join('、'),
  cardAlt: ({ tasks, testable, targets, tally }) =>
    `答题卡，${tasks}项任务各占一格。${testable}项有可量化目标，共${targets}个：` +
    `${tally}；另外${tasks - testable}项是定性任务。`,
  nothingToCheck: '定性任务，没有数可核',

  ofWhich: (label) => `其中：${label}`,
  reasonsAlt: (tallies) =>
    `条形图，按结论数目标。${tallies
      .map(({ label, count, isReason }) => `${isReason ? '其中' : ''}${label}${count}个`)
      .join('，')}。`,

  doubleOrMore: '翻倍以上',
  overToDouble: (percent) => `超${percent}%到一倍`,
  justOver: (percent) => `超${percent}%以内`,
  onTarget: '恰好等于目标',
  held: (label, count) => `${label} ${count}个`,
  short: '没达到',
  dotName: (no, label, percent) => `第${no}题：${label}，为目标的${percent}%`,
  dotWords: (label, words) => `${label}：${words}`,
  reportedAndTarget: (result, target) => `报${result}，目标${target}`,
  distributionAlt: ({ count, bins, highest, lowest }) =>
    `点图，每个点是一个报了可比数字的目标，共${count}个，位置是报告数为目标的百分之几（对数刻度）。` +
    `${bins.map((bin) => `${bin.label}${bin.count}个`).join('，')}。` +
    `最高的是${highest.label}${highest.percent}，最低的是${lowest.label}${lowest.percent}。`,
};
