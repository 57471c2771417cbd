import type { PlaceCorpus } from './corpus.ts';
import { statementsOf, type Printing } from './disagreement-statements.ts';
import { figuresDiffer, type FiguresDiffer } from './disagreements/figures-differ.ts';
import { growthDoesNotFit, type GrowthDoesNotFit } from './disagreements/growth-does-not-fit.ts';
import { partsDoNotAdd, type PartsDoNotAdd } from './disagreements/parts-do-not-add.ts';
import { rateWithoutTarget, type RateWithoutTarget } from './disagreements/rate-without-target.ts';
import { restatedTarget, type RestatedTarget } from './disagreements/restated-target.ts';
import { unitOutOfLine, type UnitOutOfLine } from './disagreements/unit-out-of-line.ts';
import type { Units } from './unit.ts';

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

/** The checks in the order in which they are told. */
export const CHECKS = [
  figuresDiffer,
  partsDoNotAdd,
  growthDoesNotFit,
  restatedTarget,
  unitOutOfLine,
  rateWithoutTarget,
] as const;

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
