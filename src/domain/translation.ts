import { z } from 'zod';
import { text } from './cell.ts';
import type { PlaceCorpus } from './corpus.ts';
import type { Year } from './year.ts';

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
    ...(coding?.adjudications.map(({ reason }) => reason) ?? []),
  ].filter((each) => each !== undefined);
