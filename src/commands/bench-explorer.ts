/**
 * Measures how fast the list of tasks answers: `node src/commands/bench-explorer.ts [runs]`.
 *
 * Each question is put to the tasks of the year that the site opens with, and to the same tasks a
 * hundred times over. Reported is the median and the slowest of all runs, in milliseconds; nothing
 * is said about drawing the answer, which is the browser's part.
 */
import path from 'node:path';
import { comparisonsOf, type Year } from '../domain/year.ts';
import { find, fold, type Row } from '../explorer/find.ts';
import { byFacet, START, type State } from '../explorer/state.ts';
import { offerOf, ratesOf, valuesOf } from '../explorer/values.ts';
import { readCorpus } from '../load/corpus.ts';

const runs = Number(process.argv[2] ?? 50);
const MANY = 100;

const corpus = readCorpus(
  path.resolve(process.env['DATA'] ?? path.join(import.meta.dirname, '../../data')),
);
const { lead } = corpus.site;
const year = corpus.places
  .find(({ place }) => place.id === lead.place)
  ?.years.find((each) => each.year === lead.year);
if (!year) throw new Error(`site.json opens with ${lead.place} ${lead.year}, which has no folder`);

const rowsOf = (year: Year): readonly Row[] =>
  year.tasks.map((task) => ({
    text: fold([task.no, task.section, task.text, ...task.leaders].join(' ')),
    values: {
      open: valuesOf(year, task),
      strict: valuesOf(year, task, 'strict'),
      lenient: valuesOf(year, task, 'lenient'),
    },
    rates: ratesOf(comparisonsOf(year, task.no), corpus.units),
  }));

const { values } = offerOf(year);
const firstOf = (many: number) => byFacet((facet) => values[facet].slice(0, many));
const questions: Readonly<Record<string, State>> = {
  nothing: START,
  'one letter': { ...START, text: '1' },
  'two words that occur': { ...START, text: '项目 建设' },
  'a hundred words that do not': { ...START, text: '无 '.repeat(50) },
  'one value, sorted by rate': {
    ...START,
    chosen: { ...START.chosen, number: ['yes'] },
    sort: 'highest',
  },
  'one value of every facet': { ...START, chosen: firstOf(1) },
  'all values of every facet': { ...START, chosen: values, sort: 'lowest' },
};

const timesOf = (rows: readonly Row[], state: State): readonly number[] =>
  Array.from({ length: runs }, () => {
    const start = performance.now();
    find(rows, state);
    return performance.now() - start;
  }).sort((a, b) => a - b);

const rows = rowsOf(year);
for (const tasks of [rows, Array.from({ length: MANY }, () => rows).flat()]) {
  console.log(`${tasks.length} tasks, ${runs} runs each; median and slowest in ms:`);
  for (const [name, state] of Object.entries(questions)) {
    const times = timesOf(tasks, state);
    const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
    const slowest = times.at(-1) ?? Number.NaN;
    console.log(`  ${name.padEnd(28)} ${median.toFixed(2).padStart(8)} ${slowest.toFixed(2)}`);
  }
}
