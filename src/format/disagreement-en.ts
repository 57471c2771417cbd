import { counted } from './count.ts';
import type { DisagreementWords } from './disagreement.ts';

/** Disagreements in English. */
export const DISAGREEMENT_EN: DisagreementWords = {
  text: {
    figuresDiffer: ({ label, quantities: [a, b], apart, rounding, isEstimated }) => ({
      title: `${label}: ${a} or ${b}`,
      sums: [
        `The two differ by ${apart}.`,
        ...(rounding ? [`${rounding.from} may be rounded to ${rounding.to}.`] : []),
      ],
      known: rounding
        ? 'One may be the other after rounding; if so, the two do not contradict each other.'
        : 'Both speak of the same thing in the same period; they cannot both be exact.',
      unknown:
        (isEstimated ? 'One of the two is an estimate, so a later change is nothing odd. ' : '') +
        (rounding
          ? 'The documents neither say “about” nor mention rounding, so this cannot be settled.'
          : 'The documents do not say which one holds, or why they differ.'),
    }),
    partsDoNotAdd: ({ label, target, sum, addition, apart, isMore }) => ({
      title: `${label}: target ${target}, parts add up to ${sum}`,
      sums: [`${addition}, ${apart} ${isMore ? 'above' : 'below'} the target.`],
      known: 'The parts that the report lists do not add up to the promised total.',
      unknown:
        'The documents do not say whether the scope changed or some items are counted twice, so ' +
        'this counts neither as exceeded nor as missed.',
    }),
    growthDoesNotFit: ({ label, now, growth, implied, ends, before }) => ({
      title: `${label}: the growth rate does not fit the figures of both years`,
      sums: [
        `${now} ÷ (1 + ${growth}%) ≈ ${implied} (${ends.join(' to ')} with rounding).`,
        `For ${before.period} the documents print ${before.quantity}.`,
      ],
      known: 'At least one of the three numbers does not fit the other two.',
      unknown:
        'The older figure may have been revised, or the definition changed; the documents do not say.',
    }),
    restatedTarget: ({ label, targets: [a, b], period }) => ({
      title: `${label}: a target of ${a} or ${b}`,
      sums: [`Two numbers are printed for the same target of ${period}.`],
      known: 'The same target for the same period is printed with different numbers.',
      unknown:
        'The documents do not say whether it was changed or set twice, by city and district. ' +
        'This site judges each by its own number.',
    }),
    unitOutOfLine: ({ label, small, others, asNeighbour, times, lost }) => {
      const worth = POWER_WORD.get(lost);
      return {
        title: `${label}: ${small} or ${asNeighbour}`,
        sums: [
          `As printed: ${small}, beside ${others.join(' and ')}; the smallest of these is ` +
            `more than ${times} times as large.`,
          `If the character ${lost}${worth === undefined ? '' : ` (${worth})`} is missing: ` +
            `${asNeighbour}.`,
        ],
        known:
          'Its neighbours are printed in a larger unit; this one is not, has decimals and is far smaller.',
        unknown:
          `The character ${lost} may be missing, or the figure may simply be small; this cannot be ` +
          `settled. This site keeps what is printed, ${small}.`,
      };
    },
    rateWithoutTarget: ({ rate, readings, months }) => {
      const [nearest, other] = readings;
      const part =
        months === undefined
          ? ''
          : ` The figures cover ${months} alone, and it is not said whether the rate is of the ` +
            'target for the whole year or of the progress due by then.';
      return {
        title: `A completion rate of ${rate}: of ${nearest.quantity} or ${other.quantity}`,
        sums: readings.map(
          ({ label, quantity, target }) =>
            `If it belongs to “${label}”: ${quantity} ÷ ${rate} ≈ a target of ${target}.`,
        ),
        known: `The rate follows directly upon “${nearest.label}”, and this site reads it so.`,
        unknown: `No target is printed, and either reading is possible, so this cannot be settled.${part}`,
      };
    },
  },
  check: {
    figuresDiffer: [
      'Where one thing is reported twice, are the numbers the same?',
      (examined) => counted(examined, 'pair of figures', 'pairs of figures'),
    ],
    partsDoNotAdd: [
      'Where no total is printed, do the parts add up to the target?',
      (examined) => counted(examined, 'list of parts', 'lists of parts'),
    ],
    growthDoesNotFit: [
      'Does the growth rate fit the figures of both years?',
      (examined) => counted(examined, 'set of figures', 'sets of figures'),
    ],
    restatedTarget: [
      'Where one target is printed twice, are the numbers the same?',
      (examined) => counted(examined, 'pair of targets', 'pairs of targets'),
    ],
    unitOutOfLine: [
      'Is a unit out of line with the others of its sentence?',
      (examined) => counted(examined, 'sentence'),
    ],
    rateWithoutTarget: [
      'Where no target is printed, is it clear which figure a completion rate belongs to?',
      (examined) => counted(examined, 'completion rate'),
    ],
  },
  nothingToCheck: 'Nothing to check',
  noneFound: 'None',
  found: String,
};

/** What a character that goes before a unit is worth. */
const POWER_WORD: ReadonlyMap<string, string> = new Map([
  ['万', '10,000'],
  ['亿', '100 million'],
]);
