import type { Printed } from './cell.ts';
import { isPartial, type Period } from './period.ts';
import { halfLastDigit, tidy, type Quantity } from './quantity.ts';

/** A level that no document prints: this year's level, divided by one plus its growth rate. */
export interface Derived {
  /** In the unit of the level that it was computed from, to as many decimals. */
  readonly value: number;
  /** What rounding of the two printed numbers leaves open. */
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  readonly unit: string;
  readonly period: Period;
  /** What it was computed from. */
  readonly level: Quantity;
  readonly growth: Printed;
  /** The report calls its own level expected, so rounding is not all that is open. */
  readonly estimated: boolean;
  readonly figure: string;
  readonly source: string;
}

/**
 * Last year's level, implied by a whole year's exact level and its printed growth:
 * 7.45 ÷ (1 + 175.02%) = 2.71.
 * @returns nothing where the level is no exact figure of a whole year, or nothing would be left of it.
 */
export const derivePrevious = (report: {
  readonly quantity: Quantity;
  readonly period: Period;
  readonly growth?: Printed;
  readonly estimated?: boolean;
  readonly figure: string;
  readonly source: string;
}): Derived | undefined => {
  const { quantity, period, growth, estimated = false, figure, source } = report;
  if (!growth || growth.value <= -100) return undefined;
  if (quantity.bound !== 'exact' || quantity.upTo !== undefined || isPartial(period)) {
    return undefined;
  }
  const before = (level: number, rate: number) => tidy(level / (1 + rate / 100));
  const [level, rate] = [halfLastDigit(quantity.decimals), halfLastDigit(growth.decimals)];
  const rounded = (value: number) => Number(value.toFixed(quantity.decimals));
  return {
    value: rounded(before(quantity.value, growth.value)),
    low: before(quantity.value - level, growth.value + rate),
    high: before(quantity.value + level, growth.value - rate),
    decimals: quantity.decimals,
    unit: quantity.unit,
    period: { ...period, year: period.year - 1 },
    level: quantity,
    ...{ growth, estimated, figure, source },
  };
};
