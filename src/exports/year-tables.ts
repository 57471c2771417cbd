import type { PlaceCorpus } from '../domain/corpus.ts';
import { writePeriod } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import { summarise, verdictsOf } from '../domain/summary.ts';
import { comparisonsOf, type Year } from '../domain/year.ts';
import { codingTables } from './coding-tables.ts';
import type { Table, Value } from './table.ts';

/** The published tables of one year. Lists are joined with semicolons, as in the data folder. */

const list = (parts: readonly string[]): string => parts.join(';');

/** A number as printed, or a range as `0.3/0.8`. */
export const numberOf = ({ value, upTo }: Pick<Quantity, 'value' | 'upTo'>): Value =>
  upTo === undefined ? value : `${value}/${upTo}`;

const bureauNames = (place: PlaceCorpus, ids: readonly string[]): string =>
  list(ids.map((id) => place.bureaus.get(id)?.name ?? id));

/** Nothing where the document speaks for the government as a whole. */
const bureauName = (place: PlaceCorpus, id: string | undefined): Value =>
  id === undefined ? null : bureauNames(place, [id]);

/** The printed growth rate of a result, in percent. */
const growthOf = (result: Result | undefined): Value =>
  result && 'quantity' in result ? (result.growth?.value ?? null) : null;

/** One row a quantified target, with its result and verdict. */
export const comparisonsTable = (place: PlaceCorpus, year: Year): Table => {
  const tasks = new Map(year.tasks.map((task) => [task.no, task]));
  return {
    columns: [
      ...['place', 'year', 'task', 'section', 'bureaus', 'indicator', 'comparator', 'target'],
      ...['target_unit', 'result', 'result_unit', 'result_kind', 'period', 'verdict', 'reason'],
      ...['flags', 'target_quote', 'result_quote', 'growth'],
    ],
    rows: year.comparisons.map(({ target, result, verdict }) => {
      const task = tasks.get(target.task);
      const measured = 'quantity' in result ? result : undefined;
      return [
        place.place.id,
        year.year,
        target.task,
        task?.section ?? null,
        bureauNames(place, task?.bureaus ?? []),
        target.indicator,
        target.comparator,
        numberOf(target),
        target.unit,
        measured ? numberOf(measured.quantity) : null,
        measured?.quantity.unit ?? null,
        result.kind,
        writePeriod(measured?.period ?? target.period),
        verdict.outcome,
        verdict.reason ?? null,
        list(verdict.flags),
        target.quote,
        'quote' in result ? result.quote : null,
        growthOf(result),
      ];
    }),
  };
};

/** One row a task, whole, with the counts of its verdicts. */
export const tasksTable = (place: PlaceCorpus, year: Year): Table => ({
  columns: [
    ...['place', 'year', 'task', 'section', 'themes', 'text', 'leaders', 'bureaus', 'report'],
    ...['targets', 'exceeded', 'met', 'missed', 'undetermined'],
  ],
  rows: year.tasks.map((task) => {
    const { targets, outcomes } = summarise(verdictsOf(comparisonsOf(year, task.no)));
    return [
      ...[place.place.id, year.year, task.no, task.section, list(task.themes), task.text],
      ...[list(task.leaders), bureauNames(place, task.bureaus), task.report, targets],
      ...[outcomes.exceeded, outcomes.met, outcomes.missed, outcomes.undetermined],
    ];
  }),
});

/** One row a reported achievement, with a verdict where a target was published. */
export const achievementsTable = (place: PlaceCorpus, year: Year): Table => ({
  columns: [
    ...[
      'place',
      'year',
      'id',
      'bureau',
      'indicator',
      'result',
      'result_unit',
      'bound',
      'estimated',
    ],
    ...['period', 'growth', 'rank', 'rank_among', 'completion_rate', 'comparator', 'target'],
    ...['target_unit', 'verdict', 'reason', 'flags', 'note', 'source', 'target_quote'],
    ...['result_quote', 'task'],
  ],
  rows: year.achievements.map(({ achievement, verdict }) => {
    const { quantity, target } = achievement;
    return [
      ...[place.place.id, year.year, achievement.id, bureauName(place, achievement.bureau)],
      ...[achievement.indicator, quantity?.value ?? null, quantity?.unit ?? null],
      ...[quantity?.bound ?? null, achievement.estimated ? 'true' : null],
      ...[writePeriod(achievement.period), achievement.growth?.value ?? null],
      ...[achievement.rank ?? null, achievement.rankAmong ?? null],
      ...[achievement.attainment?.value ?? null, target?.comparator ?? null],
      ...[target?.value ?? null, target?.unit ?? null, verdict?.outcome ?? null],
      ...[verdict?.reason ?? null, list(verdict?.flags ?? achievement.flags)],
      ...[achievement.note ?? null, achievement.source, target?.quote ?? null, achievement.quote],
      achievement.task ?? null,
    ];
  }),
});

/**
 * One row a goal from a speech or an article. Where its result stands in no document yet, everything
 * of the result and the verdict is missing; `source` is where it was set, `result_source` where it
 * was answered.
 */
export const goalsTable = (place: PlaceCorpus, year: Year): Table => ({
  columns: [
    ...['place', 'year', 'id', 'section', 'bureau', 'indicator', 'comparator', 'target'],
    ...['target_unit', 'period', 'result', 'result_unit', 'result_kind', 'result_period', 'growth'],
    ...['verdict', 'reason', 'flags', 'note', 'source', 'result_source', 'target_quote'],
    'result_quote',
  ],
  rows: year.goals.map(({ goal, answer, verdict }) => {
    const result = answer?.result;
    const measured = result && 'quantity' in result ? result : undefined;
    return [
      ...[place.place.id, year.year, goal.id, goal.section ?? null],
      ...[bureauName(place, goal.bureau), goal.indicator, goal.comparator, numberOf(goal)],
      ...[goal.unit, writePeriod(goal.period)],
      ...[measured ? numberOf(measured.quantity) : null, measured?.quantity.unit ?? null],
      ...[result?.kind ?? null, measured ? writePeriod(measured.period) : null, growthOf(result)],
      ...[verdict?.outcome ?? null, verdict?.reason ?? null, list(verdict?.flags ?? [])],
      ...[goal.note ?? null, goal.source, answer?.source ?? null, goal.quote],
      result && 'quote' in result ? result.quote : null,
    ];
  }),
});

/** The tables of a year by their file name; a year without tasks has no table of them. */
export const yearTables = (place: PlaceCorpus, year: Year): ReadonlyMap<string, Table> =>
  new Map([
    ...(year.tasks.length > 0
      ? ([
          ['comparisons', comparisonsTable(place, year)],
          ['tasks', tasksTable(place, year)],
        ] as const)
      : []),
    ...(year.achievements.length > 0
      ? ([['achievements', achievementsTable(place, year)]] as const)
      : []),
    ...(year.goals.length > 0 ? ([['goals', goalsTable(place, year)]] as const) : []),
    ...codingTables(year),
  ]);
