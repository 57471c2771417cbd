import type { Cell, Chart, FigureRef } from '../charts/chart.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Derived } from '../domain/derived.ts';
import { goalFigureId, type JudgedGoal } from '../domain/goal.ts';
import type { Indicator } from '../domain/indicator.ts';
import { figureId } from '../domain/judge.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { JudgedAchievement } from '../domain/year.ts';

/** What was printed behind a row of a chart: a judged target, what was reported, or a promise. */
export type PrintedEvidence = { readonly year: number } & (
  | { readonly kind: 'comparison'; readonly source?: string; readonly comparison: Comparison }
  | {
      readonly kind: 'achievement';
      readonly source: string;
      readonly achievement: JudgedAchievement;
    }
  | { readonly kind: 'goal'; readonly source: string; readonly goal: JudgedGoal }
);

/** A number that no document prints, with what it was computed from. */
export interface DerivedEvidence {
  readonly kind: 'derived';
  /** The year that the number is of. */
  readonly year: number;
  readonly source: string;
  readonly derived: Derived;
  readonly basis: PrintedEvidence;
}

/** What stands behind a row of a chart. */
export type Evidence = PrintedEvidence | DerivedEvidence;

const find = (place: PlaceCorpus, { year: no, id }: FigureRef): PrintedEvidence | undefined => {
  const year = place.years.find(({ year }) => year === no);
  const comparison = year?.comparisons.find(({ target }) =>
    [figureId(target, 'target'), figureId(target, 'result')].includes(id),
  );
  if (year && comparison) {
    const source = year.tasksSource === undefined ? {} : { source: year.tasksSource };
    return { kind: 'comparison', year: no, ...source, comparison };
  }
  const goal = year?.goals.find((each) => goalFigureId(each.goal) === id);
  if (goal) return { kind: 'goal', year: no, source: goal.goal.source, goal };
  const achievement = year?.achievements.find((each) => each.achievement.id === id);
  return (
    achievement && {
      kind: 'achievement',
      year: no,
      source: achievement.achievement.source,
      achievement,
    }
  );
};

/** The evidence of a row: nothing where the row only counts. */
export const evidenceOf = (row: readonly Cell[], place: PlaceCorpus): Evidence | undefined => {
  const cited = row.find(({ figure }) => figure);
  const printed = cited?.figure && find(place, cited.figure);
  if (!printed || !cited.derived) return printed;
  const { derived } = cited;
  const { source, period } = derived;
  return { kind: 'derived', year: period.year, source, derived, basis: printed };
};

/** The record that evidence is about; two rows may cite the same. */
const subjectOf = (evidence: Evidence): unknown => {
  switch (evidence.kind) {
    case 'comparison':
      return evidence.comparison;
    case 'achievement':
      return evidence.achievement;
    case 'goal':
      return evidence.goal;
    case 'derived':
      return evidence.derived;
  }
};

/** The evidence of all rows, in their order, each once. */
export const chartEvidence = ({ rows }: Chart, place: PlaceCorpus): readonly Evidence[] => {
  const seen = new Set<unknown>();
  return rows
    .flatMap((row) => evidenceOf(row, place) ?? [])
    .filter((each) => {
      const subject = subjectOf(each);
      return !seen.has(subject) && seen.add(subject);
    });
};

/** What printed evidence is of, and how it was judged. */
export const judgedIn = (
  evidence: PrintedEvidence,
): { readonly indicator: Indicator; readonly verdict?: Verdict } => {
  switch (evidence.kind) {
    case 'comparison':
      return evidence.comparison;
    case 'achievement':
      return evidence.achievement;
    case 'goal':
      return evidence.goal;
  }
};
