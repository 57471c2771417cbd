import type { Printed } from '../domain/cell.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Derived } from '../domain/derived.ts';
import { goalFigureId } from '../domain/goal.ts';
import { isAwaiting, type Entry } from '../domain/history.ts';
import { figureId } from '../domain/judge.ts';
import { isPartial } from '../domain/period.ts';
import type { Result } from '../domain/result.ts';
import { conversion, type Units } from '../domain/unit.ts';
import type { Verdict } from '../domain/verdict.ts';
import { derivedNowhere, derivedSum, derivedText } from '../format/derived.ts';
import { plain } from '../format/number.ts';
import type { Cell } from './chart.ts';
import type { Axis } from './history-axes.ts';
import type { ChartSpeech } from './phrases.ts';

/**
 * What is known of a row. `unsaid`: a document answers, but without a number to compare. `awaiting`
 * and `absent`: this site holds no document that could answer, for a promise or for a whole year.
 */
export type Known = 'reported' | 'derived' | 'unsaid' | 'awaiting' | 'absent';

/** One indicator in one year, its numbers in the unit of the axis. */
export interface HistoryRow {
  readonly year: number;
  /** Nothing for a year of which nothing is known. */
  readonly entry?: Entry;
  readonly known: Known;
  /** What is measured, where a chart shows several indicators. */
  readonly label?: string;
  /** The months, where it is less than the year. */
  readonly months?: string;
  /** What is drawn in words: the reported number, or why there is none. */
  readonly text: string;
  /** The same for a table, where there is more room. */
  readonly said: string;
  /** Nothing where there is no number; missing is never zero. */
  readonly value?: number;
  readonly provisional: boolean;
  /** The printed number is only the lower end. */
  readonly open: boolean;
  readonly target?: { readonly ends: readonly number[]; readonly text: string };
  readonly verdict?: Verdict;
  readonly derived?: Derived;
  /** The first of its year. */
  readonly isFirst: boolean;
  /** What stands above it is measured or worded otherwise. */
  readonly isBroken: boolean;
  readonly cells: { readonly target: Cell; readonly result: Cell };
  readonly sources: readonly string[];
}

/** What rows are made in. */
export interface RowScope {
  readonly place: PlaceCorpus;
  readonly units: Units;
  readonly speech: ChartSpeech;
}

/** The rows of an axis, oldest first; a year between them without an entry is a row as well. */
export const rowsOf = ({ entries, unit }: Axis, scope: RowScope): HistoryRow[] => {
  const isLabelled = new Set(entries.map(({ indicator }) => indicator.id)).size > 1;
  const [first, last] = [entries[0]?.year ?? 0, entries.at(-1)?.year ?? 0];
  let before: ReadonlySet<string> | undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const own = inOrder(entries.filter((entry) => entry.year === year));
    if (own.length === 0) return [absent(year, scope)];
    const indicators = new Set(own.map(({ indicator }) => indicator.id));
    const isBroken = before?.isDisjointFrom(indicators) ?? false;
    before = indicators;
    return own.map((entry, order) => ({
      ...rowOf(entry, unit, scope),
      ...(isLabelled ? { label: scope.speech.label(entry.indicator) } : {}),
      isFirst: order === 0,
      isBroken: isBroken && order === 0,
    }));
  });
};

/** What is of one indicator stands together. */
const inOrder = (entries: readonly Entry[]): Entry[] =>
  [...Map.groupBy(entries, ({ indicator }) => indicator.id).values()].flat();

const absent = (year: number, { place, speech: { chart } }: RowScope): HistoryRow => {
  const text = place.years.some((known) => known.year === year)
    ? chart.noFigureThatYear
    : chart.notCollected;
  return {
    ...{ year, text, said: text, known: 'absent', sources: [] },
    ...{ provisional: false, open: false, isFirst: true, isBroken: false },
    cells: { target: { text: '—' }, result: { text } },
  };
};

const rowOf = (entry: Entry, unit: string, { place, units, speech }: RowScope): HistoryRow => {
  const { chart, words } = speech;
  const { year, promise, report, verdict, derived } = entry;
  const inUnit = (value: number, from: string): number => {
    const factor = conversion(units, from, unit);
    if (factor === undefined)
      throw new Error(`${from} cannot be drawn as ${unit} of ${entry.indicator.id}`);
    return value * factor;
  };
  const figure = (id: string) => ({ figure: { year, id } });
  const target = promise?.target;
  const common = {
    ...{ year, entry, isFirst: false, isBroken: false },
    ...(verdict ? { verdict } : {}),
    ...(target
      ? {
          target: {
            ends: [target.value, ...(target.upTo === undefined ? [] : [target.upTo])].map((end) =>
              inUnit(end, target.unit),
            ),
            text: speech.target(target),
          },
        }
      : {}),
    sources: [promise?.source, report?.source, derived?.source].filter(
      (source): source is string => source !== undefined && source !== '',
    ),
  };
  const promised: Cell = promise
    ? { text: speech.target(promise.target), ...figure(promise.figure) }
    : { text: derived ? '—' : verdict ? chart.targetNotPrinted : chart.noTarget };
  if (derived && !report) {
    const said = `${derivedText(derived, speech)}${chart.aside([
      derivedSum(derived, speech),
      derivedNowhere(speech),
    ])}`;
    const cited = { year: year + 1, id: derived.figure };
    return {
      ...common,
      ...{ known: 'derived', derived, text: derivedText(derived, speech), said },
      ...{ value: inUnit(derived.value, derived.unit), provisional: false, open: false },
      cells: { target: promised, result: { text: said, figure: cited, derived } },
    };
  }
  if (!report) {
    const awaiting = isAwaiting(entry);
    const reason = words.reason[verdict?.reason ?? 'notReported'];
    const answer = answerTo(entry, place);
    const other = answer?.kind === 'other' ? speech.quantity(answer.quantity) : undefined;
    const known = other === undefined ? reason : chart.instead(reason, other);
    const text = awaiting ? words.awaiting : known;
    const isQuoted = promise !== undefined && answer !== undefined && answer.kind !== 'silent';
    return {
      ...common,
      ...{ known: awaiting ? 'awaiting' : 'unsaid', text, said: text },
      ...{ provisional: false, open: false },
      cells: {
        target: promised,
        result: { text, ...(isQuoted ? figure(besideTarget(promise.figure)) : {}) },
      },
    };
  }
  const { quantity, period, estimated } = report;
  const printed = speech.quantity(quantity);
  const amount = estimated ? words.estimated(printed) : printed;
  // What a verdict rests on where no target was printed.
  const rate = promise ? undefined : completionOf(entry, place);
  const text = rate ? chart.join([amount, chart.completion(`${plain(rate)}%`)]) : amount;
  return {
    ...common,
    ...{ known: 'reported', text, said: text, provisional: estimated },
    ...(isPartial(period) ? { months: speech.months(period) } : {}),
    value: inUnit(quantity.value, quantity.unit),
    open: ['moreThan', 'atLeast'].includes(quantity.bound),
    cells: { target: promised, result: { text, ...figure(report.figure) } },
  };
};

/** The completion rate that was published beside a reported figure. */
const completionOf = ({ year: no, report }: Entry, { years }: PlaceCorpus): Printed | undefined =>
  years
    .find(({ year }) => year === no)
    ?.achievements.find(({ achievement }) => achievement.id === report?.figure)?.achievement
    .attainment;

/** What a document answers to a promise, comparable or not. */
const answerTo = ({ year: no, promise }: Entry, { years }: PlaceCorpus): Result | undefined => {
  const year = years.find(({ year }) => year === no);
  return (
    year?.comparisons.find(({ target }) => figureId(target, 'target') === promise?.figure)
      ?.result ??
    year?.goals.find(({ goal }) => goalFigureId(goal) === promise?.figure)?.answer?.result
  );
};

/** The answer to a target stands beside it; that to a goal under the goal's own id. */
const besideTarget = (figure: string): string => figure.replace(/\.target$/u, '.result');
