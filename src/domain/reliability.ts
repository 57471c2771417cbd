import { agreement, cohensKappa, krippendorffsAlpha } from './agreement.ts';
import {
  codedValue,
  codedVerdict,
  differencesOf,
  fieldsOf,
  unitsOf,
  type Adjudication,
  type CodedField,
  type Codings,
  type Difference,
} from './coding.ts';
import type { Units } from './unit.ts';

/** Two blind codings of one year's document, and how their differences were settled. */
export interface DoubleCoding {
  readonly first: Codings;
  readonly second: Codings;
  readonly adjudications: readonly Adjudication[];
}

/** A difference with the reason for what stands in the data. */
export interface Settled extends Difference {
  readonly final: string;
  readonly reason: string;
}

/** How far two codings agree; shares from 0 to 1, and nothing where a measure says nothing. */
export interface Reliability {
  readonly units: number;
  readonly codedByBoth: number;
  /** Each field over the units that both coded, worst first. */
  readonly fields: readonly { readonly field: CodedField; readonly agreement: number }[];
  /** Cells coded alike, over all fields of the units that both coded. */
  readonly cells: { readonly alike: number; readonly all: number };
  /** The verdicts that follow; a unit that one coder did not code is a category of its own. */
  readonly verdicts: {
    readonly alike: number;
    readonly agreement: number | undefined;
    readonly kappa: number | undefined;
  };
  /** Alpha (ratio) over promised and reported values that both coded. */
  readonly targets: { readonly pairs: number; readonly alpha: number | undefined };
  readonly results: { readonly pairs: number; readonly alpha: number | undefined };
  readonly settled: readonly Settled[];
}

/** Computes the agreement of a double coding and joins each difference with its adjudication. */
export const reliabilityOf = (coding: DoubleCoding, units: Units): Reliability => {
  const { first, second } = coding;
  const all = unitsOf(first, second);
  const both = all.flatMap((unit) => {
    const [a, b] = [first.get(unit), second.get(unit)];
    return a && b ? [[a, b] as const] : [];
  });
  const differences = differencesOf(first, second);
  const fields = [...new Set(both.flatMap(([a]) => fieldsOf(a)))]
    .map((field) => ({
      field,
      agreement: agreement(both.map(([a, b]) => [a[field], b[field]])) ?? 1,
    }))
    .sort((a, b) => a.agreement - b.agreement);
  const cells = both.reduce((sum, [a]) => sum + fieldsOf(a).length, 0);
  const unlike = differences.filter(({ field }) => field !== 'coded').length;
  const verdict = (codings: Codings, unit: string): string => {
    const coded = codings.get(unit);
    return coded ? codedVerdict(coded, units) : 'notCoded';
  };
  const verdicts = all.map((unit) => [verdict(first, unit), verdict(second, unit)] as const);
  const values = (side: 'target' | 'result') => {
    const pairs = both
      .map(([a, b]) => [codedValue(a, side, units), codedValue(b, side, units)] as const)
      .filter((pair) => pair.every((value) => value !== undefined));
    return { pairs: pairs.length, alpha: krippendorffsAlpha(pairs, 'ratio') };
  };
  return {
    units: all.length,
    codedByBoth: both.length,
    fields,
    cells: { alike: cells - unlike, all: cells },
    verdicts: {
      alike: verdicts.filter(([a, b]) => a === b).length,
      agreement: agreement(verdicts),
      kappa: cohensKappa(verdicts),
    },
    targets: values('target'),
    results: values('result'),
    settled: settledOf(coding),
  };
};

/** Every difference between two codings with its adjudication. */
export const settledOf = ({ first, second, adjudications }: DoubleCoding): readonly Settled[] =>
  differencesOf(first, second).flatMap((difference) => {
    const found = adjudications.find(
      ({ unit, field }) => unit === difference.unit && field === difference.field,
    );
    return found ? [{ ...difference, final: found.final, reason: found.reason }] : [];
  });
