import type { Comparison } from './comparison.ts';
import { OUTCOMES, REASONS, type Outcome, type Reason, type Verdict } from './verdict.ts';

/** Counts over many verdicts. Verdicts are never averaged. */
export interface Summary {
  readonly targets: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly reasons: Readonly<Record<Reason, number>>;
  /** Exceeded or met. */
  readonly kept: number;
  /** From kept/targets to (kept + undetermined)/targets, in percent; nothing where there are no targets. */
  readonly bound?: { readonly from: number; readonly to: number };
}

/** Counts verdicts by outcome and reason, with the honest bound. */
export const summarise = (verdicts: readonly Verdict[]): Summary => {
  const count = (holds: (verdict: Verdict) => boolean) => verdicts.filter(holds).length;
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, count((verdict) => verdict.outcome === outcome)]),
  ) as Record<Outcome, number>;
  const reasons = Object.fromEntries(
    REASONS.map((reason) => [reason, count((verdict) => verdict.reason === reason)]),
  ) as Record<Reason, number>;
  const targets = verdicts.length;
  const kept = outcomes.exceeded + outcomes.met;
  return {
    targets,
    outcomes,
    reasons,
    kept,
    ...(targets > 0
      ? {
          bound: {
            from: (kept / targets) * 100,
            to: ((kept + outcomes.undetermined) / targets) * 100,
          },
        }
      : {}),
  };
};

/** The verdicts of comparisons, in their order. */
export const verdictsOf = (comparisons: readonly Comparison[]): Verdict[] =>
  comparisons.map(({ verdict }) => verdict);
