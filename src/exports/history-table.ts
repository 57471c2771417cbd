import type { HistoryRow } from '../charts/history-rows.ts';
import { axesOf } from '../charts/history-axes.ts';
import { rowsOf } from '../charts/history-rows.ts';
import { chartSpeech } from '../charts/phrases.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Entry, History } from '../domain/history.ts';
import { goalFigureId } from '../domain/goal.ts';
import type { Units } from '../domain/unit.ts';
import type { Language } from '../format/language.ts';
import { evidenceOf, type Evidence } from './chart-evidence.ts';

/** One entry of a history with what stands behind it, and the id of that on a page of its own. */
export interface HistoryLine {
  readonly entry: Entry;
  readonly row: HistoryRow;
  readonly evidence: Evidence;
  readonly anchor: string;
}

/** All entries of a history with their evidence, oldest first, whatever axis they are drawn on. */
export const historyLines = (
  history: History,
  place: PlaceCorpus,
  { units, language }: { readonly units: Units; readonly language: Language },
): readonly HistoryLine[] => {
  const speech = chartSpeech({ language, units });
  return axesOf(history.entries, units)
    .flatMap((axis) => rowsOf(axis, { place, units, speech }))
    .flatMap((row): HistoryLine[] => {
      const { entry, cells } = row;
      if (!entry) return [];
      const evidence = evidenceOf([cells.target, cells.result], place);
      if (!evidence)
        throw new Error(`${history.id} of ${place.place.id} cites nothing in ${entry.year}`);
      return [{ entry, row, evidence, anchor: `y${entry.year}-${figureOf(evidence)}` }];
    })
    .sort((a, b) => a.entry.year - b.entry.year);
};

const figureOf = (evidence: Evidence): string => {
  switch (evidence.kind) {
    case 'comparison':
      return evidence.comparison.target.id;
    case 'achievement':
      return evidence.achievement.achievement.id;
    case 'goal':
      return goalFigureId(evidence.goal.goal);
    case 'derived':
      return `derived-${figureOf(evidence.basis)}`;
  }
};
