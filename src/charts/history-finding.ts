import { isAwaiting, type Entry } from '../domain/history.ts';
import { isPartial } from '../domain/period.ts';
import type { ChartSpeech, ClauseWords } from './phrases.ts';

/**
 * The newest promise, or the newest report where nothing was promised, after what can be said of the
 * same indicator in an earlier year; failing that, of another one on the same axis.
 * @param name stands before it where it is of two indicators, if a language does not name both; one
 * indicator has its own.
 * @param entries oldest first, of one axis or of a whole history.
 */
export const findingOf = (name: string, entries: readonly Entry[], speech: ChartSpeech): string => {
  const pair = newestPair(entries);
  const indicators = new Map(pair.map(({ indicator }) => [indicator.id, indicator]));
  const [only, other] = [...indicators.values()];
  return speech.chart.finding(
    only && !other ? speech.label(only) : name,
    pair.map((entry, index) => ({
      ...clauseOf(entry, pair[index - 1], speech),
      label: other ? speech.label(entry.indicator) : undefined,
    })),
  );
};

const newestPair = (entries: readonly Entry[]): Entry[] => {
  // A derived number is no news: nobody promised or reported it.
  const told = entries.filter(({ promise, report }) => promise ?? report);
  const promised = told.filter(({ promise }) => promise);
  const last = (promised.length > 0 ? promised : told).at(-1);
  if (!last) return [];
  const newest = (promised.length > 0 ? promised : told).filter(({ year }) => year === last.year);
  const pairs = newest.flatMap((now) => {
    const before = earlier(now, told);
    return before ? [{ before, now }] : [];
  });
  const best =
    pairs.find(({ before, now }) => before.indicator.id === now.indicator.id) ?? pairs[0];
  return best ? [best.before, best.now] : newest.slice(0, 1);
};

/** Of an earlier year: first what has the same indicator, then the same kind of number. */
const earlier = ({ year, indicator }: Entry, told: readonly Entry[]): Entry | undefined => {
  const before = told.filter((entry) => entry.year < year);
  const newestOf = (found: readonly Entry[]): Entry | undefined => {
    const last = found.at(-1);
    // The first of its year, and one with a promise if there is any.
    const own = found.filter((entry) => entry.year === last?.year);
    return own.find(({ promise }) => promise) ?? own[0];
  };
  return (
    newestOf(before.filter((entry) => entry.indicator.id === indicator.id)) ??
    newestOf(
      before.filter(
        (entry) =>
          entry.indicator.unit === indicator.unit && entry.indicator.measure === indicator.measure,
      ),
    )
  );
};

const clauseOf = (entry: Entry, before: Entry | undefined, speech: ChartSpeech): ClauseWords => {
  const { words } = speech;
  const { year, promise, report, verdict, indicator } = entry;
  const target = promise && speech.target(promise.target);
  const isOther = before !== undefined && before.indicator.id !== indicator.id;
  const reason = verdict?.reason ? words.reason[verdict.reason] : undefined;
  return {
    ...{ year: speech.year(year), target, isOther },
    months: report && isPartial(report.period) ? speech.months(report.period) : undefined,
    isAgain:
      !isOther &&
      target !== undefined &&
      before?.promise !== undefined &&
      speech.target(before.promise.target) === target,
    reported: report && speech.quantity(report.quantity),
    isEstimated: report?.estimated ?? false,
    reason: report ? undefined : isAwaiting(entry) ? words.awaiting : reason,
  };
};
