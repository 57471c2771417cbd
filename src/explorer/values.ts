import { attainment, type Comparison } from '../domain/comparison.ts';
import type { Task } from '../domain/task.ts';
import type { Units } from '../domain/unit.ts';
import { OUTCOMES, REASONS, type Verdict } from '../domain/verdict.ts';
import { comparisonsOf, type Year } from '../domain/year.ts';
import { READINGS, type ByFacet, type Offer, type Reading } from './state.ts';

/** A verdict as it is under a reading; only one that hangs on the reading changes. */
export const verdictUnder = (verdict: Verdict, reading: Reading): Verdict => {
  const { reason, ...rest } = verdict;
  const readings = verdict.arithmetic?.readings;
  if (reading === 'open' || reason !== 'dependsOnReading' || !readings) return verdict;
  const outcome = readings[reading];
  // A reading leaves nothing open but a range that straddles the target.
  return outcome === 'undetermined'
    ? { ...rest, outcome, reason: 'straddles' }
    : { ...rest, outcome };
};

/** Comparisons with the verdicts that they have under a reading. */
export const comparisonsUnder = (
  comparisons: readonly Comparison[],
  reading: Reading,
): readonly Comparison[] =>
  comparisons.map((comparison) => ({
    ...comparison,
    verdict: verdictUnder(comparison.verdict, reading),
  }));

/** Whether any verdict hangs on how the promise is read. */
export const hangsOnReading = (comparisons: readonly Comparison[]): boolean =>
  comparisons.some(({ verdict }) => verdict.reason === 'dependsOnReading');

/** What a task can be found by, each value once. Sections are counted from 1, as in the document. */
export const valuesOf = (
  year: Year,
  task: Task,
  reading: Reading = 'open',
): ByFacet<readonly string[]> => {
  const verdicts = comparisonsUnder(comparisonsOf(year, task.no), reading).map(
    ({ verdict }) => verdict,
  );
  return {
    number: [verdicts.length > 0 ? 'yes' : 'no'],
    verdict: OUTCOMES.filter((each) => verdicts.some(({ outcome }) => outcome === each)),
    reason: REASONS.filter((each) => verdicts.some(({ reason }) => reason === each)),
    section: [String(sectionsOf(year).indexOf(task.section) + 1)],
    bureau: [...new Set(task.bureaus)],
    leader: [...new Set(task.leaders)],
  };
};

/** The headings of a year's tasks in the order of the document. */
export const sectionsOf = (year: Year): readonly string[] => [
  ...new Set(year.tasks.map(({ section }) => section)),
];

/** Everything that the tasks of a year can be sorted out by, in the order of the document. */
export const offerOf = (year: Year): Offer => {
  const values = year.tasks.flatMap((task) =>
    READINGS.map((reading) => valuesOf(year, task, reading)),
  );
  const all = (of: keyof Offer['values']) => new Set(values.flatMap((each) => each[of]));
  const inOrder = <T extends string>(words: readonly T[], of: keyof Offer['values']) =>
    words.filter((word) => all(of).has(word));
  return {
    values: {
      number: inOrder(['yes', 'no'], 'number'),
      verdict: inOrder(OUTCOMES, 'verdict'),
      reason: inOrder(REASONS, 'reason'),
      section: [...all('section')],
      bureau: [...all('bureau')],
      leader: [...all('leader')],
    },
    readings: hangsOnReading(year.comparisons),
  };
};

/** The reported figures of a task in percent of the promised ones, where that means anything. */
export const ratesOf = (comparisons: readonly Comparison[], units: Units): readonly number[] =>
  comparisons.flatMap((comparison) => attainment(comparison, units) ?? []);
