import { withCommas } from './decimal.ts';
import type { Words } from './words.ts';

/** The English wording of everything that is computed. */
export const EN: Words = {
  outcome: {
    exceeded: 'Exceeded',
    met: 'Met',
    missed: 'Missed',
    undetermined: 'Unclear',
  },
  untestable: 'No numeric target',
  reason: {
    notReported: 'Not in the report',
    claimedWithoutFigure: 'Said done, no figure',
    differentMeasure: 'Different measure',
    deferred: 'No data yet',
    straddles: 'Range spans the target',
    dependsOnReading: 'Depends on the reading',
  },
  reasonSentence: {
    notReported: 'The completion report does not mention it.',
    claimedWithoutFigure:
      'The completion report says that it was done, without a figure that could be checked.',
    differentMeasure:
      'The completion report gives a figure in another unit, period or definition, which cannot be compared.',
    deferred: 'The completion report says that there is no figure yet.',
    straddles: 'The reported range lies partly above and partly below the target.',
    dependsOnReading:
      'The target says “about”; a strict and a lenient reading lead to different verdicts.',
  },
  awaiting: 'result not collected yet',
  awaitingSentence:
    'The document with this result is not on this site yet. It does not mean that the government did not report it.',
  awaitingMeans:
    '“Result not collected yet” means that the document with the result is not on this site yet, not that the government did not report it.',
  flag: {
    provisional: 'provisional',
    partialPeriod: 'part of the year',
    sumOfParts: 'sum of parts',
    disclosedAfterwards: 'target published afterwards',
    nameChanged: 'name changed',
    stageDiffers: 'different stage',
  },
  flagSentence: {
    provisional: 'The report calls this an expected figure; it is not final.',
    partialPeriod: 'The reported figure stops during the year.',
    sumOfParts: 'The report prints no total; the items that it lists are added up here.',
    disclosedAfterwards:
      'The figure is not in the tasks of the beginning of the year; it first appears in the report at its end.',
    nameChanged: 'Target and report use different names.',
    stageDiffers: 'Target and report speak of different stages of the work.',
  },
  comparator: {
    atLeast: 'at least',
    exactly: 'exactly',
    atMost: 'at most',
    about: 'about',
    between: 'a range',
  },
  relation: {
    above: '>',
    equal: '=',
    atOrAbove: '≥',
    within: 'is within',
    below: '<',
    atOrBelow: '≤',
    across: 'spans',
  },
  rule: {
    notReported: {
      title: 'Not mentioned, so no guess',
      text: 'Where the completion report does not mention a target, the verdict is “unclear: not in the report”.',
    },
    deferred: {
      title: 'Promised for later, so wait',
      text: 'Where the report says that there is no figure yet, the verdict is “unclear: no data yet”.',
    },
    claimedWithoutFigure: {
      title: '“Done” alone is not enough',
      text: 'Where the report says that a target was met but gives no figure, the verdict is “unclear: said done, no figure”.',
    },
    differentMeasure: {
      title: 'A different thing was reported, so no comparison',
      text: 'Where the figure has another unit, period or definition, the verdict is “unclear: different measure”, with the difference spelled out.',
    },
    twoReadings: {
      title: '“About” is read twice',
      text: 'Strictly, only the very number will do; leniently, a difference of up to half of its last printed digit will do as well. Where both readings agree, that is the verdict; where they do not, it is “unclear: depends on the reading”.',
    },
    compare: {
      title: 'Figure against figure',
      text: 'A reported figure wholly beyond the target has exceeded it; one that equals it or lies within it has met it; one wholly short has missed it. “More than”, “at least” and “nearly” are read as ranges; a range that spans the target is “unclear: range spans the target”. A running total of part of the year counts as a floor for the whole year.',
    },
    completionRate: {
      title: 'Only a completion rate, so use that',
      text: 'Where no target was printed but a completion rate was, the rate is compared with 100%.',
    },
  },
  count: (number) => withCommas(String(number)),
  inMonths: (months, text) => `${text} (${months})`,
  estimated: (text) => `an estimated ${text}`,
  ranked: (rank) => `ranked no. ${rank}`,
  points: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  readings: (strict, lenient) => `; read strictly: ${strict}, leniently: ${lenient}`,
  plus: ' + ',
  sumIs: ' = ',
  stop: '; ',
};
