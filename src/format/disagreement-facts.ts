import type { Disagreement, DisagreementKind } from '../domain/disagreement.ts';
import { isPartial } from '../domain/period.ts';
import { tidy, type Quantity } from '../domain/quantity.ts';
import { plain } from './number.ts';
import type { Speech } from './speech.ts';

/** The disagreements of each kind. */
export type DisagreementOf = {
  readonly [Kind in DisagreementKind]: Extract<Disagreement, { kind: Kind }>;
};

/** What each kind is told with: names, numbers and periods as one language writes them. */
export interface DisagreementFacts {
  readonly figuresDiffer: {
    readonly label: string;
    readonly quantities: readonly [string, string];
    readonly apart: string;
    /** Where the one may be the other, rounded. */
    readonly rounding?: { readonly from: string; readonly to: string };
    /** One of the two is an estimate. */
    readonly isEstimated: boolean;
  };
  readonly partsDoNotAdd: {
    readonly label: string;
    readonly target: string;
    readonly sum: string;
    /** The parts with their signs, and what they come to. */
    readonly addition: string;
    readonly apart: string;
    readonly isMore: boolean;
  };
  readonly growthDoesNotFit: {
    readonly label: string;
    readonly now: string;
    /** In percent. */
    readonly growth: string;
    readonly implied: string;
    /** What rounding leaves open. */
    readonly ends: readonly [low: string, high: string];
    readonly before: { readonly period: string; readonly quantity: string };
  };
  readonly restatedTarget: {
    readonly label: string;
    readonly targets: readonly [string, string];
    readonly period: string;
  };
  readonly unitOutOfLine: {
    readonly label: string;
    readonly small: string;
    readonly others: readonly string[];
    readonly asNeighbour: string;
    readonly times: string;
    /** The character before the unit that may be missing. */
    readonly lost: string;
  };
  readonly rateWithoutTarget: {
    readonly rate: string;
    /** The figure that the rate follows, and the other one. */
    readonly readings: readonly [RateReading, RateReading];
    /** The months that the nearest figure covers, where it is less than the year. */
    readonly months?: string;
  };
}
interface RateReading {
  readonly label: string;
  readonly quantity: string;
  /** The target that the rate would imply. */
  readonly target: string;
}

/** Takes from a disagreement what it is told with. */
export const FACTS: {
  readonly [Kind in DisagreementKind]: (
    found: DisagreementOf[Kind],
    speech: Speech,
  ) => DisagreementFacts[Kind];
} = {
  figuresDiffer: ({ reports: [a, b], difference, rounding }, { label, quantity }) => ({
    label: label(a.indicator),
    quantities: [quantity(a.quantity), quantity(b.quantity)],
    apart: quantity(difference),
    ...(rounding ? { rounding: { from: quantity(rounding.from), to: quantity(rounding.to) } } : {}),
    isEstimated: a.estimated !== b.estimated,
  }),
  partsDoNotAdd: ({ promised, reported, difference }, speech) => ({
    label: speech.label(promised.indicator),
    target: speech.target(promised.target),
    sum: speech.quantity(reported.quantity),
    addition: additionOf(reported.parts, reported.quantity, speech),
    apart: speech.quantity({ ...difference, value: Math.abs(difference.value) }),
    isMore: difference.value > 0,
  }),
  growthDoesNotFit: ({ now, before, implied }, { label, quantity, period }) => ({
    label: label(now.indicator),
    now: quantity(now.quantity),
    growth: now.growth ? plain(now.growth) : '',
    implied: quantity(implied.value),
    ends: [quantity(open(implied.low, implied.value)), quantity(open(implied.high, implied.value))],
    before: { period: period(before.period), quantity: quantity(before.quantity) },
  }),
  restatedTarget: ({ promises: [a, b] }, { label, target, period }) => ({
    label: label(a.indicator),
    targets: [target(a.target), target(b.target)],
    period: period(a.target.period),
  }),
  unitOutOfLine: ({ small, others, asNeighbour, times }, { label, quantity, words }) => ({
    label: label(small.indicator),
    small: quantity(small.quantity),
    others: others.map((other) => quantity(other.quantity)),
    asNeighbour: quantity(asNeighbour),
    times: words.count(times),
    lost: asNeighbour.unit.replace(small.quantity.unit, ''),
  }),
  rateWithoutTarget: ({ readings: [nearest, other], rate }, { label, quantity, months }) => {
    const reading = ({ reported, implied }: typeof nearest): RateReading => ({
      label: label(reported.indicator),
      quantity: quantity(reported.quantity),
      target: quantity(implied),
    });
    const { period } = nearest.reported;
    return {
      rate: `${plain(rate)}%`,
      readings: [reading(nearest), reading(other)],
      ...(isPartial(period) ? { months: months(period) } : {}),
    };
  },
};

/** A number between two printed ones, as far as rounding leaves it open. */
const open = (value: number, { decimals, unit }: Quantity): Quantity => ({
  ...{ value, decimals: decimals + 1, unit, bound: 'exact' },
});

const additionOf = (parts: readonly number[], sum: Quantity, { words }: Speech): string =>
  parts.map((part) => String(tidy(part))).join(words.plus) + words.sumIs + plain(sum);
