import { z } from 'zod';
import { text } from './cell.ts';
import type { Comparison } from './comparison.ts';
import type { PlaceCorpus } from './corpus.ts';
import type { DoubleCoding } from './reliability.ts';
import type { JudgedAchievement, Year } from './year.ts';

/** A row of the table of translations: what stands in the data in Chinese, and what it says. */
export const translationSchema = z.object({ text, english: text });
export type Translation = z.infer<typeof translationSchema>;

/**
 * Everything of a place that pages show as it stands in the data, without an English column of its
 * own. Official wording and quotes are not among it, since they stay Chinese.
 */
export const textsOf = ({ place, sources, years }: PlaceCorpus): ReadonlySet<string> =>
  new Set([
    ...[place.within, place.government],
    ...[...sources.values()].flatMap(({ rights, caveats }) => [rights, ...caveats]),
    ...years.flatMap(ofYear),
  ]);

const ofYear = ({ tasks, comparisons, achievements, goals, coding }: Year): string[] =>
  [
    ...tasks.flatMap(({ section, leaders }) => [section, ...leaders]),
    ...comparisons.map(({ result }) => result.note),
    ...achievements.flatMap(({ achievement }) => [achievement.note, achievement.rankAmong]),
    ...goals.flatMap(({ goal, answer }) => [goal.section, goal.note, answer?.result.note]),
    ...[...comparisons, ...achievements, ...goals].map(({ indicator }) => indicator.definition),
    ...(coding ? ofCoding(coding, [...comparisons, ...achievements]) : []),
  ].filter((each) => each !== undefined);

/** The reasons of a settlement, and what a coder called a unit that was settled out of the data. */
const ofCoding = (
  { adjudications, first, second }: DoubleCoding,
  kept: readonly (Comparison | JudgedAchievement)[],
): (string | undefined)[] => {
  const known = new Set(
    kept.map((each) => ('target' in each ? each.target.id : each.achievement.id)),
  );
  return adjudications.flatMap(({ unit, reason }) => [
    reason,
    known.has(unit) ? undefined : (first.get(unit)?.what ?? second.get(unit)?.what),
  ]);
};
