import type { PlaceCorpus } from './corpus.ts';
import { derivePrevious } from './derived.ts';
import {
  statementsOf,
  type InParts,
  type Printing,
  type Promised,
  type Reported,
  type Statements,
} from './disagreement-statements.ts';
import { squeeze } from './evidence.ts';
import { isZeroOrigin } from './indicator.ts';
import { samePeriod, writePeriod } from './period.ts';
import {
  halfLastDigit,
  scale,
  tidy,
  toInterval,
  type Interval,
  type Quantity,
} from './quantity.ts';
import type { Target } from './target.ts';
import { conversion, type Units } from './unit.ts';

/** How documents can disagree, with each other or with themselves. */
export const DISAGREEMENT_KINDS = [
  'figuresDiffer',
  'partsDoNotAdd',
  'growthDoesNotFit',
  'restatedTarget',
  'unitOutOfLine',
  'rateWithoutTarget',
] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** Two reports of one thing in one period that cannot both be so. */
export interface FiguresDiffer {
  readonly kind: 'figuresDiffer';
  readonly reports: readonly [Reported, Reported];
  /** How far the printed numbers lie apart, in the largest unit that leaves at least one. */
  readonly difference: Quantity;
  /** There where the one may be the other, rounded to fewer decimals. */
  readonly rounding?: { readonly from: Quantity; readonly to: Quantity };
}

/** Printed parts whose sum is not what was promised. */
export interface PartsDoNotAdd extends InParts {
  readonly kind: 'partsDoNotAdd';
  /** The sum less the promise, in the unit of the promise. */
  readonly difference: Quantity;
}

/** A printed growth rate that does not lead from last year's printed figure to this year's. */
export interface GrowthDoesNotFit {
  readonly kind: 'growthDoesNotFit';
  readonly now: Reported;
  readonly before: Reported;
  /** What last year's figure would be by the growth rate, with what rounding leaves open. */
  readonly implied: { readonly value: Quantity; readonly low: number; readonly high: number };
}

/** One thing promised for one period in two places with two numbers. */
export interface RestatedTarget {
  readonly kind: 'restatedTarget';
  readonly promises: readonly [Promised, Promised];
}

/** A number without 万 or 亿 among others that have it, and far smaller than all of them. */
export interface UnitOutOfLine {
  readonly kind: 'unitOutOfLine';
  readonly small: Reported;
  readonly others: readonly Reported[];
  /** The same number in the unit of its neighbour: the other way to read it. */
  readonly asNeighbour: Quantity;
  /** By how much its smallest neighbour is larger, rounded down to a whole number. */
  readonly times: number;
}

/** A completion rate that may belong to either of two amounts, since no target is printed. */
export interface RateWithoutTarget {
  readonly kind: 'rateWithoutTarget';
  /** The figure that the rate follows, with the rate, and the other one of the sentence. */
  readonly readings: readonly [Reading, Reading];
  readonly rate: { readonly value: number; readonly decimals: number };
}
export interface Reading {
  readonly reported: Reported;
  /** The target that the rate would imply, as precise as the figure. */
  readonly implied: Quantity;
}

type Finding =
  | FiguresDiffer
  | PartsDoNotAdd
  | GrowthDoesNotFit
  | RestatedTarget
  | UnitOutOfLine
  | RateWithoutTarget;

/** A finding with a name that stays, and where its numbers are printed, in the order of reading. */
export type Disagreement = Finding & {
  readonly id: string;
  readonly figures: readonly Printing[];
};

/** What one check looked at, and what it found. */
export interface Check {
  readonly kind: DisagreementKind;
  /** How many pairs, sums, sentences or rates the check could be put to. */
  readonly examined: number;
  readonly found: readonly Disagreement[];
}

interface Rule {
  readonly kind: DisagreementKind;
  readonly apply: (
    statements: Statements,
    units: Units,
  ) => { readonly examined: number; readonly found: readonly Finding[] };
}

/** One group by key, in the order of first occurrence. */
const groups = <Item>(items: readonly Item[], key: (item: Item) => string): Item[][] => [
  ...Map.groupBy(items, key).values(),
];

const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));

/** Some number lies in both; an open end does not hold its own value. */
const overlap = (a: Interval, b: Interval): boolean => {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const holds = (each: Interval): boolean =>
    !(each.lowOpen && each.low === low) && !(each.highOpen && each.high === high);
  return low < high || (low === high && holds(a) && holds(b));
};

/** A number that no document prints, with the decimals that it has; eight tell 元 in 亿元. */
const computed = (value: number, unit: string): Quantity => {
  const tidied = Number(value.toFixed(8));
  const [, fraction = ''] = String(tidied).split('.');
  return { value: tidied, decimals: fraction.length, unit, bound: 'exact' };
};

/** The quantity in the largest unit of its kind in which it is at least one: 0.01亿元 is 100万元. */
const readable = (quantity: Quantity, units: Units): Quantity => {
  const from = units.get(quantity.unit);
  if (!from || Math.abs(quantity.value) >= 1) return quantity;
  const larger = [...units.values()]
    .filter(({ base, factor }) => base === from.base && factor < from.factor)
    .toSorted((a, b) => b.factor - a.factor)
    .find(({ factor }) => tidy((Math.abs(quantity.value) * from.factor) / factor) >= 1);
  return larger ? computed((quantity.value * from.factor) / larger.factor, larger.id) : quantity;
};

const printedTwice: Rule = {
  kind: 'figuresDiffer',
  apply: ({ reported }, units) => {
    const candidates = groups(
      reported,
      ({ indicator, period }) => `${indicator.id} ${writePeriod(period)}`,
    ).flatMap((same) => pairsOf(same).filter(([a, b]) => converts(a.quantity, b.quantity, units)));
    const seen = new Set<string>();
    const found = candidates.flatMap(([a, b]): FiguresDiffer[] => {
      const factor = conversion(units, b.quantity.unit, a.quantity.unit) ?? 1;
      if (overlap(toInterval(a.quantity), scale(toInterval(b.quantity), factor))) return [];
      // A third document that repeats one of the two adds nothing.
      const key = `${a.indicator.id} ${writePeriod(a.period)} ${print(a.quantity)} ${print(b.quantity)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const apart = computed(
        Math.abs(a.quantity.value - b.quantity.value * factor),
        a.quantity.unit,
      );
      const rounding = roundingOf(a.quantity, b.quantity, units);
      return [
        {
          kind: 'figuresDiffer',
          reports: [a, b],
          difference: readable(apart, units),
          ...(rounding ? { rounding } : {}),
        },
      ];
    });
    return { examined: candidates.length, found };
  },
};

const print = ({ value, upTo, unit, bound }: Quantity): string =>
  [value, upTo, unit, bound].join('/');

const converts = (a: { unit: string }, b: { unit: string }, units: Units): boolean =>
  conversion(units, a.unit, b.unit) !== undefined;

/** The finer of two numbers and the coarser one, where that may be the finer one rounded. */
const roundingOf = (a: Quantity, b: Quantity, units: Units): FiguresDiffer['rounding'] => {
  const inA = conversion(units, b.unit, a.unit) ?? NaN;
  const [step, other] = [halfLastDigit(a.decimals), tidy(halfLastDigit(b.decimals) * inA)];
  const apart = tidy(Math.abs(a.value - b.value * inA));
  if (step === other || !(apart <= Math.max(step, other))) return undefined;
  return step < other ? { from: a, to: b } : { from: b, to: a };
};

const sums: Rule = {
  kind: 'partsDoNotAdd',
  apply: ({ inParts }, units) => {
    const candidates = inParts.filter(({ promised, reported }) =>
      converts(reported.quantity, promised.target, units),
    );
    const found = candidates.flatMap(({ promised, reported }): PartsDoNotAdd[] => {
      const { target } = promised;
      const factor = conversion(units, reported.quantity.unit, target.unit) ?? 1;
      const sum = tidy(reported.quantity.value * factor);
      const { low, high } = allowed(target);
      if (sum >= low && sum <= high) return [];
      return [
        {
          kind: 'partsDoNotAdd',
          ...{ promised, reported },
          difference: computed(sum - target.value, target.unit),
        },
      ];
    });
    return { examined: candidates.length, found };
  },
};

/** The sums that a promise leaves room for. */
const allowed = (target: Target): Interval => {
  const { comparator, value, upTo } = target;
  const exact: Interval = { low: value, high: upTo ?? value, lowOpen: false, highOpen: false };
  switch (comparator) {
    case 'exactly':
    case 'between':
      return exact;
    case 'about':
      return toInterval({ ...target, bound: 'about' });
    case 'atLeast':
      return { ...exact, high: Infinity };
    case 'atMost':
      return { ...exact, low: -Infinity };
  }
};

const growths: Rule = {
  kind: 'growthDoesNotFit',
  apply: ({ reported }, units) => {
    const candidates = reported.flatMap((now) => {
      const derived = isZeroOrigin(now.indicator.measure) ? derivePrevious(now) : undefined;
      if (!derived) return [];
      return reported
        .filter(
          (before) =>
            before.indicator.id === now.indicator.id &&
            samePeriod(before.period, derived.period) &&
            converts(before.quantity, now.quantity, units),
        )
        .map((before) => ({ now, before, derived }));
    });
    const found = candidates.flatMap(({ now, before, derived }): GrowthDoesNotFit[] => {
      const factor = conversion(units, before.quantity.unit, now.quantity.unit) ?? 1;
      const { low, high, value, decimals, unit } = derived;
      const implied: Interval = { low, high, lowOpen: false, highOpen: false };
      if (overlap(scale(asRounded(before.quantity), factor), implied)) return [];
      const quantity = { value, decimals, unit, bound: 'exact' } as const;
      return [{ kind: 'growthDoesNotFit', now, before, implied: { value: quantity, low, high } }];
    });
    return { examined: candidates.length, found };
  },
};

/** Other documents, or other tasks of one: within a task, a second number is a floor, no second try. */
const isElsewhere = (a: Printing, b: Printing): boolean =>
  a.source !== b.source || a.task !== b.task;

/** A bare number, which may have been rounded, as half of its last digit to both sides. */
const asRounded = (quantity: Quantity): Interval =>
  toInterval(quantity.bound === 'exact' ? { ...quantity, bound: 'about' } : quantity);

const promises: Rule = {
  kind: 'restatedTarget',
  apply: ({ promised }, units) => {
    const candidates = groups(
      promised,
      ({ indicator, target }) => `${indicator.id} ${writePeriod(target.period)}`,
    ).flatMap((same) =>
      pairsOf(same).filter(([a, b]) => isElsewhere(a, b) && converts(a.target, b.target, units)),
    );
    const found = candidates.flatMap(([a, b]): RestatedTarget[] => {
      const factor = conversion(units, b.target.unit, a.target.unit) ?? 1;
      const differ = (x: number, y: number) => tidy(x - y * factor) !== 0;
      const isSame =
        !differ(a.target.value, b.target.value) &&
        !differ(a.target.upTo ?? a.target.value, b.target.upTo ?? b.target.value);
      return isSame ? [] : [{ kind: 'restatedTarget', promises: [a, b] }];
    });
    return { examined: candidates.length, found };
  },
};

/** From here on a number is far smaller than its neighbours. */
const FAR = 100;
/** 万 and whatever is larger. */
const LARGE = 10_000;

const lostWan: Rule = {
  kind: 'unitOutOfLine',
  apply: ({ reported }, units) => {
    const unitOf = ({ quantity }: Reported) => units.get(quantity.unit);
    const sentences = groups(
      reported,
      (each) => `${each.sentence} ${unitOf(each)?.base ?? each.quantity.unit}`,
    ).filter((sentence) => sentence.length > 1);
    const inBase = (each: Reported) => each.quantity.value * (unitOf(each)?.factor ?? NaN);
    const found = sentences.flatMap((sentence): UnitOutOfLine[] => {
      const small = sentence.find(
        (each) => unitOf(each)?.factor === 1 && each.quantity.decimals > 0,
      );
      const others = sentence.filter((each) => each !== small);
      const neighbour = others[0];
      if (!small || !neighbour || others.some((each) => (unitOf(each)?.factor ?? 0) < LARGE)) {
        return [];
      }
      const times = Math.min(...others.map(inBase)) / inBase(small);
      if (!(times > FAR)) return [];
      return [
        {
          kind: 'unitOutOfLine',
          ...{ small, others, times: Math.floor(tidy(times)) },
          asNeighbour: { ...small.quantity, unit: neighbour.quantity.unit },
        },
      ];
    });
    return { examined: sentences.length, found };
  },
};

const rates: Rule = {
  kind: 'rateWithoutTarget',
  apply: ({ reported }, units) => {
    const candidates = reported.flatMap((each) =>
      each.rate && each.rate.value > 0 && isZeroOrigin(each.indicator.measure)
        ? [{ ...each, rate: each.rate }]
        : [],
    );
    const found = candidates.flatMap((nearest): RateWithoutTarget[] => {
      const { rate } = nearest;
      const other = reported.find(
        (each) =>
          each.figure !== nearest.figure &&
          each.source === nearest.source &&
          each.year === nearest.year &&
          each.rate === undefined &&
          converts(each.quantity, nearest.quantity, units) &&
          isPrintedIn(nearest.quote, each.quantity, units),
      );
      if (!other) return [];
      const reading = (of: Reported): Reading => ({
        reported: of,
        implied: {
          ...of.quantity,
          value: Number((of.quantity.value / (rate.value / 100)).toFixed(of.quantity.decimals)),
        },
      });
      return [{ kind: 'rateWithoutTarget', rate, readings: [reading(nearest), reading(other)] }];
    });
    return { examined: candidates.length, found };
  },
};

/** A quote prints the very number with its unit. */
const isPrintedIn = (quote: string, { value, decimals, unit }: Quantity, units: Units): boolean =>
  (units.get(unit)?.spellings ?? [unit]).some((spelling) =>
    squeeze(quote).includes(squeeze(value.toFixed(decimals) + spelling)),
  );

/** The checks in the order in which they are told. */
export const CHECKS: readonly Rule[] = [printedTwice, sums, growths, promises, lostWan, rates];

const figuresOf = (finding: Finding): readonly Printing[] => {
  switch (finding.kind) {
    case 'figuresDiffer':
      return finding.reports;
    case 'partsDoNotAdd':
      return [finding.promised, finding.reported];
    case 'growthDoesNotFit':
      return [finding.before, finding.now];
    case 'restatedTarget':
      return finding.promises;
    case 'unitOutOfLine':
      return [finding.small, ...finding.others];
    case 'rateWithoutTarget':
      return finding.readings.map(({ reported }) => reported);
  }
};

/** Runs every check over all numbers of a place. */
export const checksOf = (place: PlaceCorpus, units: Units): readonly Check[] => {
  const statements = statementsOf(place);
  return CHECKS.map(({ kind, apply }): Check => {
    const { examined, found } = apply(statements, units);
    return {
      ...{ kind, examined },
      found: found.map((finding): Disagreement => {
        const figures = figuresOf(finding);
        const names = figures.map(({ year, figure }) => `${year}-${figure}`);
        return { ...finding, id: [kind, ...names].join('--'), figures };
      }),
    };
  });
};

/** Where the documents of a place disagree, in the order of the checks. */
export const disagreementsOf = (place: PlaceCorpus, units: Units): readonly Disagreement[] =>
  checksOf(place, units).flatMap(({ found }) => found);
