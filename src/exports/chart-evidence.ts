import type { Cell, Chart, FigureRef } from '../charts/chart.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { figureId } from '../domain/judge.ts';
import type { JudgedAchievement } from '../domain/year.ts';

/** What stands behind a row of a chart: a judged target, or what a bureau reported. */
export type Evidence = { readonly year: number } & (
  | { readonly kind: 'comparison'; readonly source?: string; readonly comparison: Comparison }
  | {
      readonly kind: 'achievement';
      readonly source: string;
      readonly achievement: JudgedAchievement;
    }
);

const find = (place: PlaceCorpus, { year: no, id }: FigureRef): Evidence | undefined => {
  const year = place.years.find(({ year }) => year === no);
  const comparison = year?.comparisons.find(({ target }) =>
    [figureId(target, 'target'), figureId(target, 'result')].includes(id),
  );
  if (year && comparison) {
    const source = year.tasksSource === undefined ? {} : { source: year.tasksSource };
    return { kind: 'comparison', year: no, ...source, comparison };
  }
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
  const cited = row.find(({ figure }) => figure)?.figure;
  return cited && find(place, cited);
};

/** The evidence of all rows, in their order, each once. */
export const chartEvidence = ({ rows }: Chart, place: PlaceCorpus): readonly Evidence[] => {
  const seen = new Set<unknown>();
  return rows
    .flatMap((row) => evidenceOf(row, place) ?? [])
    .filter((each) => {
      const subject = each.kind === 'comparison' ? each.comparison : each.achievement;
      return !seen.has(subject) && seen.add(subject);
    });
};
