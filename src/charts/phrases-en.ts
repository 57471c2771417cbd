import { rounded } from '../format/number.ts';
import type { Phrases, RowWords, YearWords } from './phrases.ts';

const NO_TARGET = 'no target given';

/** Labels begin with a capital; inside a sentence they do not, unless they begin with an acronym. */
const inside = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z])/u, (first) => first.toLowerCase());

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

const yearSentence = ({ year, months, text, isKnown, target, outcome }: YearWords): string => {
  if (!isKnown && target === undefined) return `${year}: ${inside(text)}.`;
  const promised = target === undefined ? NO_TARGET : `target ${target}`;
  const judged = outcome === undefined ? '' : `; ${inside(outcome)}`;
  const when = months === undefined ? year : `${months} ${year}`;
  return `${when}: ${isKnown ? text : inside(text)}, ${promised}${judged}.`;
};

/** The words of charts in English. */
export const PHRASES_EN: Phrases = {
  target: 'Target',
  reported: 'Reported',
  targetOf: (target) => `target ${target}`,
  noTarget: NO_TARGET,
  targetNotPrinted: 'target figure not printed',
  noFigureThatYear: 'No figure in the documents of this year',
  notCollected: 'Not yet collected by this site',
  wholeYear: 'Whole year',
  amount: (text) => text,
  completion: (percent) => `Completion rate ${percent}`,
  join: (parts) => parts.map((part, index) => (index === 0 ? part : inside(part))).join(', '),
  instead: (reason, text) => `${reason}: ${text}`,
  times: (times) => `${times}x`,
  half: 'half',
  countOf: (count) => String(count),
  apart: (points) => distance(points, 'percentage point'),
  apartShort: (points) => distance(points, 'point'),

  compared: ['Indicator', 'Target', 'Reported', 'Share of target', 'Verdict'],
  growthColumns: ['Indicator', 'Target', 'Reported', 'Difference', 'Verdict'],
  achievementColumns: ['Indicator', 'Period', 'Target', 'Reported', 'Share of target', 'Verdict'],
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
  yearsAlt: (rows) => ['Bar chart with a bar for each year.', ...rows.map(yearSentence)].join(' '),

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

  doubleOrMore: '2x or more',
  overToDouble: (percent) => `+${percent}–100%`,
  justOver: (percent) => `up to +${percent}%`,
  onTarget: 'Exactly on target:',
  short: 'Short',
  dotName: (no, label, percent) => `Task ${no}: ${label}, ${percent}% of the target`,
  dotWords: (label, words) => `${label}: ${words}`,
  reportedAndTarget: (result, target) => `${result}, target ${target}`,
  distributionAlt: ({ count, bins, highest, lowest }) =>
    `Dot plot; each of ${count} dots is a target with a comparable reported figure, placed by that ` +
    'figure in percent of the target on a logarithmic scale. ' +
    `${bins.map((bin) => `${bin.label.replace(/:$/u, '')}: ${bin.count}`).join('; ')}. ` +
    `Highest: ${highest.label}, ${highest.percent}; lowest: ${lowest.label}, ${lowest.percent}.`,
};
