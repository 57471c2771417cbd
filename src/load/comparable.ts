import { isZeroOrigin, type Indicator } from '../domain/indicator.ts';
import { isPartOf, samePeriod, writePeriod, type Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Target } from '../domain/target.ts';
import { conversion, type Units } from '../domain/unit.ts';
import type { Fault } from './fault.ts';

type At = Pick<Fault, 'file' | 'line'>;

/** A promise and what was reported of it, before they are judged. */
export interface Pair {
  readonly target: Target;
  readonly indicator: Indicator;
  /** Nothing where no figure of the same kind was reported. */
  readonly figure?: { readonly quantity: Quantity; readonly period: Period };
}

/** Where the two are written, and what to do where they cannot be compared. */
export interface Written {
  readonly target: At;
  readonly result: At;
  readonly fields: { readonly unit: string; readonly comparator: string };
  readonly instead: string;
}

/** False where a unit could not be read, which has been reported. */
export const converts = ({ target, figure }: Pair, units: Units): boolean =>
  !figure || conversion(units, figure.quantity.unit, target.unit) !== undefined;

/** Why a target cannot be judged by its result, as faults at the row to be mended. */
export const incomparable = (
  { target, indicator, figure }: Pair,
  units: Units,
  { fields, instead, ...at }: Written,
): Fault[] => {
  const faults: Fault[] = [];
  const { direction, measure } = indicator;
  if (direction === 'neutral') {
    faults.push({
      ...at.target,
      field: 'indicator',
      problem: `"${indicator.id}" has no good direction, so a target on it cannot be judged`,
      remedy: 'set direction to higher or lower in indicators.csv',
    });
  }
  if (
    (target.comparator === 'atLeast' && direction === 'lower') ||
    (target.comparator === 'atMost' && direction === 'higher')
  ) {
    faults.push({
      ...at.target,
      field: fields.comparator,
      problem: `"${target.comparator}" contradicts direction "${direction}" of "${indicator.id}"`,
      remedy: 'correct the comparator, or the direction in indicators.csv',
    });
  }
  // A unit that is not in units.csv is told where it is written; it cannot be compared anyway.
  const differ = (a: string, b: string) =>
    units.has(a) && units.has(b) && conversion(units, a, b) === undefined;
  if (differ(target.unit, indicator.unit)) {
    faults.push({
      ...at.target,
      field: fields.unit,
      problem: `"${target.unit}" does not measure "${indicator.id}", which is in "${indicator.unit}"`,
      remedy: 'correct the unit or the indicator',
    });
  }
  if (!figure) return faults;
  if (differ(figure.quantity.unit, target.unit)) {
    faults.push({
      ...at.result,
      field: 'unit',
      problem: `"${figure.quantity.unit}" cannot be compared with the target's "${target.unit}"`,
      remedy: `correct the unit, or ${instead}`,
    });
  }
  if (direction !== 'neutral' && !samePeriod(figure.period, target.period)) {
    const runningTotal =
      isPartOf(figure.period, target.period) && isZeroOrigin(measure) && direction === 'higher';
    if (!runningTotal) {
      faults.push({
        ...at.result,
        field: 'period',
        problem: `"${writePeriod(figure.period)}" is not the period of the target, ${writePeriod(target.period)}`,
        remedy: `correct it, or ${instead}`,
      });
    }
  }
  return faults;
};
