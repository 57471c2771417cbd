import type { Printed } from '../domain/cell.ts';
import type { Period } from '../domain/period.ts';
import { isPartial } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Comparator, Target } from '../domain/target.ts';

/**
 * Numbers and periods as a Chinese reader expects them. Nothing here asks for the machine's locale:
 * the same data give the same words everywhere.
 */

/** A number with its printed decimals and no separators: 1.90, 20319. */
export const plain = ({ value, decimals }: Printed): string => value.toFixed(decimals);

const WITH_BOUND: Record<Quantity['bound'], (number: string, unit: string) => string> = {
  exact: (number, unit) => number + unit,
  moreThan: (number, unit) => `超过${number}${unit}`,
  atLeast: (number, unit) => `${number}${unit}以上`,
  almost: (number, unit) => `近${number}${unit}`,
  about: (number, unit) => `${number}${unit}左右`,
  several: (number, unit) => `数${number}${unit}`,
};

/** A quantity in words, e.g. 超过6万平方米, 0.3–0.8%. */
export const quantityText = (quantity: Quantity): string => {
  const number = plain(quantity);
  const range =
    quantity.upTo === undefined
      ? number
      : `${number}–${plain({ value: quantity.upTo, decimals: quantity.decimals })}`;
  return WITH_BOUND[quantity.bound](range, quantity.unit);
};

const WITH_COMPARATOR: Record<Comparator, (number: string, unit: string) => string> = {
  atLeast: (number, unit) => `${number}${unit}以上`,
  exactly: (number, unit) => number + unit,
  atMost: (number, unit) => `${number}${unit}以内`,
  about: (number, unit) => `${number}${unit}左右`,
  between: (number, unit) => number + unit,
};

/** A target in words, e.g. 735亿元以上. */
export const targetText = (
  target: Pick<Target, 'value' | 'decimals' | 'unit' | 'comparator'> & { upTo?: number },
): string => {
  const number =
    target.upTo === undefined
      ? plain(target)
      : `${plain(target)}–${plain({ value: target.upTo, decimals: target.decimals })}`;
  return WITH_COMPARATOR[target.comparator](number, target.unit);
};

/** At most one decimal, none where it is zero: 406.4, 100. */
export const rounded = (value: number): string => value.toFixed(1).replace(/\.0$/u, '');

/**
 * A percentage of a target with at most this many decimals. What fell short is never rounded up to
 * 100, nor what is above it down: 99.96 is 99.9, not 100.
 */
export const percentOfTarget = (rate: number, decimals: 0 | 1): string => {
  const near = Number(rate.toFixed(decimals));
  const step = Math.sign(rate - 100) * 10 ** -decimals;
  return (near === 100 ? 100 + step : near).toFixed(decimals).replace(/\.0$/u, '');
};

/** 2023年, 2021年1–10月. */
export const periodText = (period: Period): string =>
  isPartial(period) ? `${period.year}年${monthsText(period)}` : `${period.year}年`;

/** 1–10月, 前三季度 stays 1–9月: one way to write it is easier to compare. */
export const monthsText = ({ from, to }: Period): string =>
  from === to ? `${from}月` : `${from}–${to}月`;

/** 2024年1月8日 from an ISO date, or as much of it as is known. */
export const dateText = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return [`${year ?? ''}年`, month ? `${Number(month)}月` : '', day ? `${Number(day)}日` : ''].join(
    '',
  );
};
