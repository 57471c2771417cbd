import type { Entry, History } from '../domain/history.ts';
import { isZeroOrigin, type Indicator, type Measure } from '../domain/indicator.ts';
import type { Units } from '../domain/unit.ts';

/** How numbers are drawn: bars from zero, or dots where zero means nothing. */
export type Kind = 'bars' | 'dots';

/** The entries of a history that share one axis: one base unit, and one kind of number. */
export interface Axis {
  readonly kind: Kind;
  /** The measure of its first indicator. */
  readonly measure: Measure;
  /** What positions are computed in. */
  readonly unit: string;
  readonly entries: readonly Entry[];
}

/** Growth lies on no axis with amounts, nor people with floor space. */
const keyOf = ({ unit, measure }: Indicator, units: Units): string =>
  [units.get(unit)?.base ?? unit, isZeroOrigin(measure) ? 'zero' : measure].join(' ');

/** The axes that some entries need, in the order in which these come. */
export const axesOf = (entries: readonly Entry[], units: Units): readonly Axis[] =>
  [...Map.groupBy(entries, ({ indicator }) => keyOf(indicator, units)).values()].flatMap((own) => {
    const first = own[0]?.indicator;
    return first
      ? [
          {
            ...{ measure: first.measure, unit: first.unit, entries: own },
            kind: isZeroOrigin(first.measure) ? ('bars' as const) : ('dots' as const),
          },
        ]
      : [];
  });

/** True where there is a number to draw: promised, reported or derived. */
const hasNumber = ({ promise, report, derived }: Entry): boolean =>
  promise !== undefined || report !== undefined || derived !== undefined;

const isDrawable = ({ entries }: Axis): boolean =>
  new Set(entries.filter(hasNumber).map(({ year }) => year)).size > 1;

/** A chart of a history: its axis, and what its id ends with. */
export interface HistorySlice {
  readonly id: string;
  readonly axis: Axis;
  /** True where the history has numbers of other kinds as well. */
  readonly isOneOfSeveral: boolean;
}

/**
 * The charts of a history, each with its id within the place: one for each axis with numbers of two
 * years. The axis of the indicator that the history is named after has the history's own id, which
 * stays the same when others come; where there is none, the first one has it.
 */
export const slicesOf = (history: History, units: Units): readonly HistorySlice[] => {
  const axes = axesOf(history.entries, units);
  const named = axes.find(({ entries }) =>
    entries.some(({ indicator }) => indicator.id === history.id),
  );
  const drawable = axes.filter(isDrawable);
  const main = named && isDrawable(named) ? named : named ? undefined : drawable[0];
  const taken = new Set<string>();
  return drawable.map((axis) => {
    let id = axis === main ? history.id : `${history.id}-${axis.measure}`;
    // Two axes of one measure differ in their unit alone.
    for (let other = 2; taken.has(id); other += 1) id = `${history.id}-${axis.measure}-${other}`;
    taken.add(id);
    return { id, axis, isOneOfSeveral: axes.length > 1 };
  });
};
