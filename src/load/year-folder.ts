import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { achievementSchema } from '../domain/achievement.ts';
import { chartSpecsSchema } from '../domain/chart-spec.ts';
import type { Bureau } from '../domain/place.ts';
import { goalResultSchema, goalSchema } from '../domain/goal.ts';
import { resultSchema } from '../domain/result.ts';
import type { Source } from '../domain/source.ts';
import { storySchema } from '../domain/story.ts';
import { targetSchema } from '../domain/target.ts';
import { taskSchema, type Task } from '../domain/task.ts';
import { yearSchema, type Year } from '../domain/year.ts';
import { judgeRows } from './achievement-rows.ts';
import { indexById, type Codebook } from './codebook.ts';
import { readCoding } from './coding.ts';
import { COLUMNS } from './columns.ts';
import { compareRows } from './compare-rows.ts';
import type { Faults } from './fault.ts';
import { judgeGoals } from './goal-rows.ts';
import { readJson } from './json-file.ts';
import { readTable, refuseDuplicates, type Row } from './table.ts';

/** What a year folder is read against. */
export interface YearContext {
  /** The folder of the place. */
  readonly place: string;
  readonly codebook: Codebook;
  readonly bureaus: ReadonlyMap<string, Bureau>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads one year of one place. `tasks.csv`, `targets.csv` and `results.csv` come together,
 * `achievements.csv` and `goals.csv` alone; a year may hold any of them.
 * What could not be read is empty in it, after it has been reported.
 */
export const readYear = (
  root: string,
  folder: string,
  context: YearContext,
  faults: Faults,
): Year => {
  const file = (name: string) => path.posix.join(folder, name);
  const has = (name: string) => existsSync(path.join(root, file(name)));
  const { place, codebook, sources } = context;

  const facts = readJson(root, file('year.json'), yearSchema, faults);
  if (facts && String(facts.year) !== path.posix.basename(folder)) {
    faults.add({
      file: file('year.json'),
      field: 'year',
      problem: `${facts.year} is not the name of the folder`,
      remedy: 'rename the folder or correct the year',
    });
  }
  if (
    facts?.tasksSource !== undefined &&
    !sources.has(facts.tasksSource) &&
    !faults.mayHold(`${place}/sources.json`, facts.tasksSource)
  ) {
    faults.add({
      file: file('year.json'),
      field: 'tasksSource',
      problem: `"${facts.tasksSource}" is not in sources.json`,
      remedy: 'add it there or correct the id',
    });
  }

  const withTasks = has('tasks.csv') || has('targets.csv') || has('results.csv');
  const files = {
    tasks: file('tasks.csv'),
    targets: file('targets.csv'),
    results: file('results.csv'),
  };
  const tasks = withTasks ? readTasks(root, files.tasks, context, faults) : [];
  // A year that has just been laid out has tables without rows.
  if (tasks.length > 0 && facts && facts.tasksSource === undefined) {
    faults.add({
      file: file('year.json'),
      field: 'tasksSource',
      problem: 'is missing, but the year has tasks',
      remedy: 'name the document that the table of tasks is',
    });
  }
  const targets = withTasks
    ? readTable(root, files.targets, COLUMNS.targets, targetSchema, faults)
    : [];
  const results = withTasks
    ? readTable(root, files.results, COLUMNS.results, resultSchema, faults)
    : [];
  refuseDuplicates(targets, files.targets, 'id', ({ id }) => id, faults);
  refuseDuplicates(results, files.results, 'target', ({ target }) => target, faults);
  const byNumber = new Map(tasks.map(({ row }) => [row.no, row]));
  const comparisons = compareRows(targets, results, byNumber, codebook, files, faults);

  const achievementRows = has('achievements.csv')
    ? readTable(root, file('achievements.csv'), COLUMNS.achievements, achievementSchema, faults)
    : [];
  indexById(achievementRows, file('achievements.csv'), 'id', faults);
  const achievements = judgeRows(
    achievementRows,
    context,
    byNumber,
    file('achievements.csv'),
    faults,
  );

  const goalFiles = { goals: file('goals.csv'), results: file('goal-results.csv') };
  const goalRows = has('goals.csv')
    ? readTable(root, goalFiles.goals, COLUMNS.goals, goalSchema, faults)
    : [];
  const goalResults = has('goal-results.csv')
    ? readTable(root, goalFiles.results, COLUMNS.goalResults, goalResultSchema, faults)
    : [];
  indexById(goalRows, goalFiles.goals, 'id', faults);
  refuseDuplicates(goalResults, goalFiles.results, 'goal', ({ goal }) => goal, faults);
  const goals = judgeGoals(goalRows, goalResults, context, goalFiles, faults);

  const charts = has('charts.json')
    ? readJson(root, file('charts.json'), chartSpecsSchema, faults)
    : [];
  const story = readJson(root, file('story.json'), storySchema, faults);
  const read: Year = {
    year: Number(path.posix.basename(folder)),
    ...(facts?.tasksSource === undefined ? {} : { tasksSource: facts.tasksSource }),
    tasks: [...byNumber.values()].sort((a, b) => a.no - b.no),
    comparisons,
    achievements,
    goals,
    charts: charts ?? [],
    story: story ?? { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
  };
  const coding = readCoding(root, folder, read, codebook.units, faults);
  return coding ? { ...read, coding } : read;
};

const readTasks = (
  root: string,
  file: string,
  { place, bureaus, codebook }: YearContext,
  faults: Faults,
): Row<Task>[] => {
  const rows = readTable(root, file, COLUMNS.tasks, taskSchema, faults);
  refuseDuplicates(rows, file, 'no', ({ no }) => String(no), faults);
  for (const { line, row } of rows) {
    for (const bureau of row.bureaus) {
      if (!bureaus.has(bureau) && !faults.mayHold(`${place}/bureaus.csv`, bureau))
        faults.add({
          file,
          line,
          field: 'bureaus',
          problem: `"${bureau}" is not in bureaus.csv`,
          remedy: 'add it there or correct the id',
        });
    }
    for (const theme of row.themes) {
      if (!codebook.themes.has(theme) && !faults.mayHold('themes.csv', theme))
        faults.add({
          file,
          line,
          field: 'themes',
          problem: `"${theme}" is not in themes.csv`,
          remedy: 'add it there or correct the id',
        });
    }
    for (const field of ['bureaus', 'themes', 'leaders'] as const) {
      if (row[field].length === 0)
        faults.add({ file, line, field, problem: 'is empty', remedy: 'name at least one' });
    }
  }
  return rows;
};

/** The names of the year folders of a place, oldest first. */
export const isYearFolder = (name: string): boolean =>
  z
    .string()
    .regex(/^\d{4}$/)
    .safeParse(name).success;
