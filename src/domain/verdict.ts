import type { Flag } from './flag.ts';
import type { Quantity } from './quantity.ts';

/** Four outcomes; “nobody can tell” is one of them and never counts for or against. */
export const OUTCOMES = ['exceeded', 'met', 'missed', 'undetermined'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a verdict is undetermined: kept apart, since each asks something else of the government. */
export const REASONS = [
  'notReported',
  'claimedWithoutFigure',
  'differentMeasure',
  'deferred',
  'straddles',
  'dependsOnReading',
] as const;
export type Reason = (typeof REASONS)[number];

/** The rule that fired. Their order is in judge.ts, their wording in format/. */
export const RULE_IDS = [
  'notReported',
  'deferred',
  'claimedWithoutFigure',
  'differentMeasure',
  'twoReadings',
  'compare',
  'completionRate',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** How the reported number lies to the promised one. */
export type Relation =
  'above' | 'equal' | 'atOrAbove' | 'within' | 'below' | 'atOrBelow' | 'across';

/** What was set against what; the numbers are in their printed units. */
export interface Arithmetic {
  readonly reported: Quantity;
  readonly promised: Quantity;
  readonly relation: Relation;
  /** The printed parts that make up the reported number. */
  readonly parts?: readonly number[];
  /** Both outcomes, where the promise can be read strictly or leniently. */
  readonly readings?: { readonly strict: Outcome; readonly lenient: Outcome };
}

/** A judgement with its receipt. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly rule: RuleId;
  readonly arithmetic?: Arithmetic;
  /** The ids of the figures that it rests on. */
  readonly figures: readonly string[];
  readonly flags: readonly Flag[];
}
