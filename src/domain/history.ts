import type { PlaceCorpus } from './corpus.ts';
import { derivePrevious, type Derived } from './derived.ts';
import { goalFigureId, targetOfGoal } from './goal.ts';
import type { Indicator } from './indicator.ts';
import { targetOf } from './judge-achievement.ts';
import { figureId } from './judge.ts';
import { isPartial, samePeriod, type Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Printed } from './cell.ts';
import type { Target } from './target.ts';
import type { Verdict } from './verdict.ts';
import type { Year } from './year.ts';

/** What was promised of an indicator, with the figure and document that it stands in. */
export interface Promise {
  readonly target: Target;
  readonly figure: string;
  readonly source: string;
}

/** What was reported of it. */
export interface Report {
  readonly quantity: Quantity;
  readonly period: Period;
  readonly estimated: boolean;
  readonly growth?: Printed;
  readonly figure: string;
  readonly source: string;
  readonly quote: string;
}

/**
 * One indicator in one year. Promise and report stand together where the documents set them
 * together; an entry with neither verdict nor report is awaiting its document.
 */
export interface Entry {
  readonly year: number;
  readonly indicator: Indicator;
  readonly promise?: Promise;
  readonly report?: Report;
  /** Where a figure of something else was given, it is not among the reports of the indicator. */
  readonly verdict?: Verdict;
  /** Computed from a later figure and its growth rate; never printed anywhere. */
  readonly derived?: Derived;
  /** What a reader could misread, as the curator wrote it. */
  readonly note?: string;
}

/** True where the promise waits for a document that this site does not hold yet. */
export const isAwaiting = ({ promise, verdict }: Pick<Entry, 'promise' | 'verdict'>): boolean =>
  promise !== undefined && verdict === undefined;

const comparisonEntries = (year: Year): Entry[] =>
  year.comparisons.map(({ target, result, indicator, verdict }) => {
    const source = year.tasksSource ?? '';
    const report: Report | undefined =
      result.kind === 'figure'
        ? {
            ...{ quantity: result.quantity, period: result.period, estimated: result.estimated },
            ...(result.growth ? { growth: result.growth } : {}),
            ...{ figure: figureId(target, 'result'), source, quote: result.quote },
          }
        : undefined;
    return {
      ...{ year: year.year, indicator, verdict },
      promise: { target, figure: figureId(target, 'target'), source },
      ...(report ? { report } : {}),
      ...(result.note ? { note: result.note } : {}),
    };
  });

const achievementEntries = (year: Year): Entry[] =>
  year.achievements.flatMap(({ achievement, indicator, verdict }): Entry[] => {
    const { id, quantity, period, estimated, growth, source, quote, note } = achievement;
    const target = targetOf(achievement);
    if (!quantity && !target) return [];
    return [
      {
        ...{ year: year.year, indicator },
        ...(verdict ? { verdict } : {}),
        ...(target ? { promise: { target, figure: id, source } } : {}),
        ...(quantity
          ? {
              report: {
                ...{ quantity, period, estimated, figure: id, source, quote },
                ...(growth && !achievement.growthBound ? { growth } : {}),
              },
            }
          : {}),
        ...(note ? { note } : {}),
      },
    ];
  });

const goalEntries = (year: Year): Entry[] =>
  year.goals.map((judged) => {
    const { goal, indicator, answer, verdict } = judged;
    const figure = goalFigureId(goal);
    const result = answer?.result;
    return {
      ...{ year: year.year, indicator },
      promise: { target: targetOfGoal(judged), figure, source: goal.source },
      ...(verdict ? { verdict } : {}),
      ...(result?.kind === 'figure'
        ? {
            report: {
              ...{ quantity: result.quantity, period: result.period, estimated: result.estimated },
              ...{ figure, source: answer?.source ?? goal.source, quote: result.quote },
              ...(result.growth ? { growth: result.growth } : {}),
            },
          }
        : {}),
      ...(goal.note ? { note: goal.note } : {}),
    };
  });

/** Everything that is known of the indicators of a place, in the order of years and documents. */
export const entriesOf = ({ years }: PlaceCorpus): readonly Entry[] =>
  years.flatMap((year) => {
    const compared = comparisonEntries(year);
    // A figure that another document repeats is not told twice.
    const repeated = ({ indicator, report, promise }: Entry): boolean =>
      !promise &&
      compared.some(
        (entry) =>
          entry.indicator.id === indicator.id &&
          entry.report !== undefined &&
          report !== undefined &&
          sameQuantity(entry.report, report),
      );
    return [
      ...compared,
      ...achievementEntries(year).filter((entry) => !repeated(entry)),
      ...goalEntries(year),
    ];
  });

const sameQuantity = (a: Report, b: Report): boolean =>
  samePeriod(a.period, b.period) &&
  a.quantity.value === b.quantity.value &&
  a.quantity.unit === b.quantity.unit &&
  a.quantity.bound === b.quantity.bound;

/** One page of the site: indicators that belong together, with all their entries. */
export interface History {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** What a reader must know of wording and definitions; there where several indicators are joined. */
  readonly about?: string;
  readonly aboutEn?: string;
  readonly indicators: readonly Indicator[];
  readonly entries: readonly Entry[];
}

/**
 * The histories of a place: each series of the codebook, and each single indicator, that occurs in
 * two years or more. Levels that follow from a later growth rate are added for years between the
 * first and last of the place.
 */
export const historiesOf = (
  place: PlaceCorpus,
  codebook: {
    readonly series: ReadonlyMap<
      string,
      Pick<History, 'id' | 'label' | 'labelEn' | 'about' | 'aboutEn'>
    >;
  },
): readonly History[] => {
  const first = place.years[0]?.year ?? Infinity;
  const groups = Map.groupBy(entriesOf(place), ({ indicator }) => indicator.series ?? indicator.id);
  return [...groups]
    .map(([id, entries]): History => {
      const indicators = [...new Set(entries.map(({ indicator }) => indicator))];
      const named = codebook.series.get(id) ?? indicators[0];
      if (!named) throw new Error(`the history ${id} has no entry`);
      const { label, labelEn } = named;
      return {
        ...{ id, label, labelEn, indicators },
        ...('about' in named && named.about ? { about: named.about } : {}),
        ...('aboutEn' in named && named.aboutEn ? { aboutEn: named.aboutEn } : {}),
        entries: [...entries, ...derivedEntries(entries, first)].sort((a, b) => a.year - b.year),
      };
    })
    .filter(({ entries }) => new Set(entries.map(({ year }) => year)).size > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Last year's level where no document here prints it, but this year's level and growth. */
const derivedEntries = (entries: readonly Entry[], first: number): Entry[] =>
  entries.flatMap(({ year, indicator, report }): Entry[] => {
    const printed = entries.some(
      (entry) =>
        entry.year === year - 1 &&
        entry.indicator.id === indicator.id &&
        entry.report !== undefined &&
        !isPartial(entry.report.period),
    );
    if (!report || year - 1 < first || printed || indicator.measure === 'growth') return [];
    const derived = derivePrevious(report);
    return derived ? [{ year: year - 1, indicator, derived }] : [];
  });

/** The entries of one indicator of a history, oldest first. */
export const entriesOfIndicator = (history: History, indicator: string): readonly Entry[] =>
  history.entries.filter((entry) => entry.indicator.id === indicator);
