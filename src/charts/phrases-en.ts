import { inside } from '../format/inside.ts';
import { rounded } from '../format/number.ts';
import type { ClauseWords, Phrases, RowWords, YearWords } from './phrases.ts';
import type { Measure } from '../domain/indicator.ts';

const NO_TARGET = 'no target given';
const NOT_PRINTED = 'target figure not printed';

const distance = (points: number, unit: string): string => {
  if (points === 0) return 'equal';
  const number = rounded(Math.abs(points));
  return `${number} ${unit}${number === '1' ? '' : 's'} ${points > 0 ? 'above' : 'below'}`;
};

const ratedSentence = ({ label, detail, target, result, rate, gap, outcome }: RowWords): string => {
  const about = detail === undefined ? '' : ` (${detail})`;
  const promised = target === '' ? [] : [`target ${target}`];
  // A completion rate says by itself how much of the target it is.
  const share = rate === undefined || target === '' ? [] : [`${rate} of the target`];
  const reported =
    rate === undefined
      ? [inside(gap ?? '')]
      : [target === '' ? inside(result) : `reported ${inside(result)}`, ...share];
  return `${label}${about}: ${[...promised, ...reported].join(', ')}; ${inside(outcome)}.`;
};

const growthSentence = ({ label, target, result, gap, apart, outcome }: RowWords): string => {
  const reported = gap === undefined ? `reported ${result}, ${apart ?? ''}` : inside(gap);
  return `${label}: target ${target}, ${reported}; ${inside(outcome)}.`;
};

const yearSentence = ({ year, label, months, text, known, target, outcome }: YearWords): string => {
  const when = months === undefined ? year : `${months} ${year}`;
  // Labels may begin with a name, so they stand where a capital belongs.
  const of = label === undefined ? when : `${label}, ${when}`;
  if (known === 'absent' || known === 'derived') return `${of}: ${inside(text)}.`;
  const nothing = outcome === undefined ? NO_TARGET : NOT_PRINTED;
  const promised = target === undefined ? nothing : `target ${target}`;
  const judged = outcome === undefined ? '' : `; ${inside(outcome)}`;
  return `${of}: ${known === 'reported' ? text : inside(text)}, ${promised}${judged}.`;
};

const MEASURE: Readonly<Record<Measure, string>> = {
  count: 'number',
  amount: 'amount',
  level: 'level',
  growth: 'growth',
  share: 'share',
};

const clause = (words: ClauseWords): string => {
  const { year, label, months, target, isAgain, reported, isEstimated, reason } = words;
  const when = label === undefined ? year : `${label}: ${year}`;
  const part = months === undefined ? '' : ` (${months})`;
  const said =
    reported === undefined
      ? reason && inside(reason)
      : `reported ${isEstimated ? 'an estimated ' : ''}${reported}${part}`;
  if (target === undefined) return `${when} ${said ?? ''}`.trim();
  return `${when} target ${target}${isAgain ? ' again' : ''}${said === undefined ? '' : `, ${said}`}`;
};

/** The words of charts in English. */
export const PHRASES_EN: Phrases = {
  target: 'Target',
  reported: 'Reported',
  targetOf: (target) => `target ${target}`,
  noTarget: NO_TARGET,
  targetNotPrinted: NOT_PRINTED,
  noFigureThatYear: 'No figure in the documents on this site',
  notCollected: 'Not yet collected by this site',
  wholeYear: 'Whole year',
  amount: (text) => text,
  completion: (percent) => `Completion rate ${percent}`,
  join: (parts) => parts.map((part, index) => (index === 0 ? part : inside(part))).join(', '),
  instead: (reason, text) => `${reason}: ${text}`,
  times: (times) => `${times}×`,
  half: 'half',
  countOf: (count) => String(count),
  apart: (points) => distance(points, 'percentage point'),
  apartShort: (points) => distance(points, 'point'),

  compared: ['Indicator', 'Target', 'Reported', 'Percent of target', 'Verdict'],
  growthColumns: ['Indicator', 'Target', 'Reported', 'Difference', 'Verdict'],
  achievementColumns: ['Indicator', 'Period', 'Target', 'Reported', 'Percent of target', 'Verdict'],
  yearColumns: ['Year', 'Period', 'Target', 'Reported', 'Verdict'],
  cardColumns: ['Task', 'Targets', 'Verdict'],
  reasonColumns: ['Verdict', 'Targets'],

  ratedAlt: (rows) =>
    ['Bar chart; all targets lie on one upright line.', ...rows.map(ratedSentence)].join(' '),
  growthAlt: (rows) =>
    [
      'Dot plot; short upright lines are targets, dots what was reported.',
      ...rows.map(growthSentence),
    ].join(' '),
  yearsAlt: (rows, kind, isDrawn) =>
    [
      kind === 'bars'
        ? 'Bar chart by year; short upright lines are targets.'
        : isDrawn
          ? 'Dot plot by year; short upright lines are targets, dots what was reported.'
          : 'By year; short upright lines are targets. There is no result that can be drawn.',
      ...rows.map(yearSentence),
    ].join(' '),

  historyColumns: ['Year', 'Indicator', 'Period', 'Target', 'Reported', 'Verdict'],
  yearOf: (year, months) => (months === undefined ? year : `${months} ${year}`),
  broken: 'Another indicator: not comparable',
  notJudged: 'Derived, not judged',
  aside: (parts) => ` (${parts.join('; ')})`,
  kindOf: (label, measure) => `${label} (${MEASURE[measure]})`,
  // English counts have no noun, so that each label must say what is counted.
  finding: (label, clauses) =>
    (clauses.some((words) => words.label !== undefined) ? '' : `${label}: `) +
    clauses.map(clause).join('; '),
  years: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  historySubtitle: (_unit, years) => `${years}; reported by the government itself`,
  historyNote: ({ partial, provisional, awaiting, sums }) =>
    [
      ...(partial ? ['Stripes: part of a year, not comparable with whole years.'] : []),
      ...(provisional ? ['Pale end: the report itself calls the figure expected.'] : []),
      ...sums.map((sum) => `Broken outline: ${sum}, derived; no document prints this number.`),
      ...(awaiting
        ? [
            'Dotted: the document with the result is not on this site yet; the government may have reported it.',
          ]
        : []),
    ].join(' '),

  taskName: (no) => `Task ${no}`,
  taskSaid: (no, said) => `Task ${no}: ${inside(said)}`,
  tally: (counts) => counts.map(({ count, word }) => `${count} ${inside(word)}`).join(', '),
  cardAlt: ({ tasks, testable, targets, tally }) =>
    `Answer sheet with a cell for each of ${tasks} tasks. ${testable} have numeric targets, ` +
    `${targets} in all: ${tally}. The other ${tasks - testable} have no numeric target.`,
  nothingToCheck: 'No numeric target',

  ofWhich: (label) => `Of which: ${inside(label)}`,
  reasonsAlt: (tallies) =>
    `Bar chart of the targets by verdict. ${tallies
      .map(
        ({ label, count, isReason }) =>
          `${isReason ? `of these “${inside(label)}”` : label}: ${count}`,
      )
      .join('; ')}.`,

  doubleOrMore: '2× or more',
  overToDouble: (percent) => `+${percent}–100%`,
  justOver: (percent) => `up to +${percent}%`,
  onTarget: 'Exactly on target',
  held: (label, count) => `${label}: ${count}`,
  short: 'Short',
  dotName: (no, label, percent) => `Task ${no}: ${label}, ${percent}% of the target`,
  dotWords: (label, words) => `${label}: ${words}`,
  reportedAndTarget: (result, target) => `${result}, target ${target}`,
  distributionAlt: ({ count, bins, highest, lowest }) =>
    `Dot plot; each of ${count} dots is a target with a comparable reported figure, placed by that ` +
    'figure in percent of the target on a logarithmic scale. ' +
    `${bins.map((bin) => `${bin.label}: ${bin.count}`).join('; ')}. ` +
    `Highest: ${highest.label}, ${highest.percent}; lowest: ${lowest.label}, ${lowest.percent}.`,
};
