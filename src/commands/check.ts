/**
 * Checks the data without building: `npm run check`, or `npm run check -- <folder>` for another
 * data folder than the one that `DATA` names (default `data`).
 *
 * Prints every fault with its remedy, or one line that says what was checked.
 */
import path from 'node:path';
import type { Corpus } from '../domain/corpus.ts';
import { readCorpus } from '../load/corpus.ts';
import { checkCorrections } from '../load/corrections-check.ts';
import { DataError, type Fault } from '../load/fault.ts';
import { checkPublished, readPublished } from '../load/published.ts';

const [folder] = process.argv.slice(2);
const data = path.resolve(folder ?? process.env['DATA'] ?? 'data');

const faults: Fault[] = [];
const corpus = await collect(() => readCorpus(data));
if (corpus) {
  await collect(() => checkCorrections(data, corpus));
  const published = await collect(() => readPublished(data));
  if (published && published.length > 0) {
    await collect(async () => checkPublished(published, await chartIds()));
  }
}

if (faults.length > 0) {
  console.error(new DataError(faults).message);
  process.exitCode = 1;
} else if (corpus) {
  console.log(`No faults in ${summary(corpus)}.`);
}

/** What a check returns; its faults are kept, so that one check does not hide those of the next. */
async function collect<T>(check: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}

/** The charts of the site, which reads the data folder for itself. */
async function chartIds(): Promise<Set<string>> {
  process.env['DATA'] = data;
  const { allCharts } = await import('../site/charts.ts');
  return new Set(allCharts().map(({ chart }) => chart.id));
}

function summary({ places }: Corpus): string {
  const years = places.flatMap((place) => place.years);
  const targets = years.flatMap(({ comparisons }) => comparisons);
  const goals = years.flatMap((year) => year.goals);
  const answered = goals.filter(({ answer }) => answer);
  const counted: readonly (readonly [count: number, one: string, many: string])[] = [
    [places.length, 'place', 'places'],
    [years.length, 'year', 'years'],
    [years.flatMap(({ tasks }) => tasks).length, 'task', 'tasks'],
    [targets.length, 'target', 'targets'],
    [targets.length + answered.length, 'result', 'results'],
    [years.flatMap(({ achievements }) => achievements).length, 'achievement', 'achievements'],
    [goals.length, 'goal', 'goals'],
    [places.flatMap(({ sources }) => [...sources.keys()]).length, 'document', 'documents'],
  ];
  return counted.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
}
