import { relation, standing, type Standing } from './compare.ts';
import { FLAGS, type Flag } from './flag.ts';
import type { Indicator } from './indicator.ts';
import { isPartOf } from './period.ts';
import { scale, toInterval, type Interval, type Quantity } from './quantity.ts';
import type { FigureResult, Result } from './result.ts';
import type { Target } from './target.ts';
import { conversion, type Units } from './unit.ts';
import type { Arithmetic, Outcome, Reason, RuleId, Verdict } from './verdict.ts';

/** Everything that a judgement may look at. */
export interface Case {
  readonly target: Target;
  readonly result: Result;
  readonly indicator: Indicator;
  readonly units: Units;
}

type Finding = Pick<Verdict, 'outcome' | 'reason' | 'arithmetic'>;
interface Rule {
  readonly id: RuleId;
  /** The finding, or nothing where the rule does not apply. */
  readonly apply: (judged: Case) => Finding | undefined;
}

const OUTCOME: Record<Standing, Outcome> = {
  beyond: 'exceeded',
  kept: 'met',
  short: 'missed',
  straddles: 'undetermined',
};

const undetermined = (reason: Reason, arithmetic?: Arithmetic): Finding => ({
  outcome: 'undetermined',
  reason,
  ...(arithmetic ? { arithmetic } : {}),
});

/** The rules in their order; the first that applies decides. Source: the project's verdict rules. */
export const RULES: readonly Rule[] = [
  {
    id: 'notReported',
    apply: ({ result }) => (result.kind === 'silent' ? undetermined('notReported') : undefined),
  },
  {
    id: 'deferred',
    apply: ({ result }) => (result.kind === 'deferred' ? undetermined('deferred') : undefined),
  },
  {
    id: 'claimedWithoutFigure',
    apply: ({ result }) =>
      result.kind === 'assertion' ? undetermined('claimedWithoutFigure') : undefined,
  },
  {
    id: 'differentMeasure',
    apply: ({ result }) => (result.kind === 'other' ? undetermined('differentMeasure') : undefined),
  },
  {
    id: 'twoReadings',
    apply: ({ target, result, ...rest }) => {
      if (result.kind !== 'figure' || target.comparator !== 'about') return undefined;
      const strict = weigh(target, result, rest, exactly(target.value));
      const lenient = weigh(target, result, rest, toInterval(promisedQuantity(target)));
      const readings = { strict: OUTCOME[strict.standing], lenient: OUTCOME[lenient.standing] };
      const arithmetic = { ...lenient.arithmetic, readings };
      if (readings.strict !== readings.lenient) return undetermined('dependsOnReading', arithmetic);
      return conclude(strict.standing, arithmetic);
    },
  },
  {
    id: 'compare',
    apply: ({ target, result, ...rest }) => {
      if (result.kind !== 'figure') return undefined;
      const promised = { ...exactly(target.value), high: target.upTo ?? target.value };
      const { standing, arithmetic } = weigh(target, result, rest, promised);
      return conclude(standing, arithmetic);
    },
  },
];

const exactly = (value: number): Interval => ({
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
});

const conclude = (standing: Standing, arithmetic: Arithmetic): Finding =>
  standing === 'straddles'
    ? undetermined('straddles', arithmetic)
    : { outcome: OUTCOME[standing], arithmetic };

/**
 * Sets the reported interval against the promised one, in the unit of the promise.
 * @throws where units or direction cannot be compared; the loader refuses such data first.
 */
const weigh = (
  target: Target,
  result: FigureResult,
  { indicator, units }: Pick<Case, 'indicator' | 'units'>,
  promised: Interval,
): { standing: Standing; arithmetic: Arithmetic } => {
  const factor = conversion(units, result.quantity.unit, target.unit);
  if (factor === undefined || indicator.direction === 'neutral') {
    throw new Error(`target ${target.id} cannot be compared with its result`);
  }
  const printed = toInterval(result.quantity);
  // A running total of part of a year can only grow: it is a floor for the whole year.
  const floor = isPartOf(result.period, target.period);
  const reported = scale(floor ? { ...printed, high: Infinity, highOpen: true } : printed, factor);
  return {
    standing: standing(reported, promised, indicator.direction),
    arithmetic: {
      reported: result.quantity,
      promised: promisedQuantity(target),
      relation: relation(reported, promised),
      ...(result.parts ? { parts: result.parts } : {}),
    },
  };
};

const BOUND_OF = {
  atLeast: 'exact',
  exactly: 'exact',
  atMost: 'exact',
  between: 'exact',
  about: 'about',
} as const;

const promisedQuantity = (target: Target): Quantity => ({
  value: target.value,
  ...(target.upTo === undefined ? {} : { upTo: target.upTo }),
  decimals: target.decimals,
  unit: target.unit,
  bound: BOUND_OF[target.comparator],
});

/** The flags that travel with a verdict: the curated ones and those that follow from the data. */
export const flagsOf = (target: Target, result: Result): Flag[] => {
  const measured = result.kind === 'figure' || result.kind === 'other';
  const holds: Record<Flag, boolean> = {
    provisional: measured && result.estimated,
    partialPeriod: measured && isPartOf(result.period, target.period),
    sumOfParts: measured && result.parts !== undefined,
    disclosedAfterwards: target.printedIn === 'report',
    nameChanged: result.flags.includes('nameChanged'),
    stageDiffers: result.flags.includes('stageDiffers'),
  };
  return FLAGS.filter((flag) => holds[flag]);
};

/** The id of the figure that a target or its result prints. */
export const figureId = (target: Target, side: 'target' | 'result'): string =>
  `${target.id}.${side}`;

/**
 * Judges one promise by what was reported.
 * @returns the verdict with the rule that fired, its arithmetic and the ids of its figures.
 */
export const judge = (judged: Case): Verdict => {
  const { target, result } = judged;
  for (const rule of RULES) {
    const finding = rule.apply(judged);
    if (!finding) continue;
    return {
      ...finding,
      rule: rule.id,
      figures: [
        figureId(target, 'target'),
        ...(result.kind === 'silent' ? [] : [figureId(target, 'result')]),
      ],
      flags: flagsOf(target, result),
    };
  }
  throw new Error(`no rule applies to target ${target.id}`);
};
