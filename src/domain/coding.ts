import { z } from 'zod';
import { achievementSchema } from './achievement.ts';
import { id, oneOf, optionalText, say, text } from './cell.ts';
import { DIRECTIONS, MEASURES, type Indicator } from './indicator.ts';
import { judgeAchievement } from './judge-achievement.ts';
import { judge } from './judge.ts';
import { sum } from './quantity.ts';
import { resultSchema } from './result.ts';
import { targetSchema } from './target.ts';
import type { Units } from './unit.ts';

/**
 * Two people read the same document with the same codebook, neither seeing what the other wrote.
 * A coding is kept as its coder left it, so its cells stay text; they are read as data only to
 * compute the verdict that would follow from them.
 */

/** What is compared of a target with its result, and of an achievement; quotes may differ in length. */
const OF_TARGETS = [
  ...(['measure', 'direction', 'comparator', 'target', 'target_to', 'target_unit'] as const),
  ...(['target_period', 'printed_in', 'kind', 'result', 'result_to', 'result_unit'] as const),
  ...(['bound', 'estimated', 'result_period', 'parts', 'flags'] as const),
] as const;
const OF_ACHIEVEMENTS = [
  ...(['measure', 'direction', 'kind', 'result', 'result_unit', 'bound', 'estimated'] as const),
  ...(['result_period', 'growth', 'growth_bound', 'rank', 'rank_among', 'attainment'] as const),
  ...(['target', 'target_unit', 'comparator', 'flags'] as const),
] as const;
export type CodedField = (typeof OF_TARGETS)[number] | (typeof OF_ACHIEVEMENTS)[number];

/** The columns of a coding, in the order of its table. */
export const CODING_COLUMNS = [
  ...['unit', 'task', 'measure', 'direction', 'comparator', 'target', 'target_to', 'target_unit'],
  ...['target_period', 'printed_in', 'target_quote', 'kind', 'result', 'result_to', 'result_unit'],
  ...['bound', 'estimated', 'result_period', 'parts', 'growth', 'growth_bound', 'rank'],
  ...['rank_among', 'attainment', 'flags', 'result_quote', 'what', 'doubt'],
] as const;

const cell = z.string().trim();
/** `false` and an unqualified `exact` are what an empty cell says as well. */
const unlessSaid = (same: string) => cell.transform((value) => (value === same ? '' : value));
/** 1.90 and 1.9 are one number. */
const numeral = cell.transform((value) =>
  /^-?\d+(\.\d+)?$/u.test(value) ? String(Number(value)) : value,
);

/** One unit as one coder coded it: a target with its result, or an achievement where `task` is empty. */
export const codedSchema = z.object({
  unit: z.union([id, z.string().regex(/^\d+\.\d+$/u)], {
    error: (issue) => say(`"${String(issue.input)}" is not a unit`, 'write 53.2, or an id'),
  }),
  task: cell,
  measure: oneOf(MEASURES),
  direction: oneOf(DIRECTIONS),
  comparator: cell,
  target: numeral,
  target_to: numeral,
  target_unit: cell,
  target_period: cell,
  printed_in: cell,
  target_quote: cell,
  kind: oneOf(['figure', 'other', 'assertion', 'deferred', 'silent', 'rank']),
  result: numeral,
  result_to: numeral,
  result_unit: cell,
  bound: cell,
  estimated: unlessSaid('false').transform((value) => (value === 'TRUE' ? 'true' : value)),
  result_period: cell,
  parts: cell,
  growth: numeral,
  growth_bound: unlessSaid('exact'),
  rank: numeral,
  rank_among: cell,
  attainment: numeral,
  flags: cell.transform((value) => value.split(';').sort().join(';')),
  result_quote: cell,
  what: optionalText,
  doubt: optionalText,
});
export type Coded = z.infer<typeof codedSchema>;

export const fieldsOf = ({ task }: Pick<Coded, 'task'>): readonly CodedField[] =>
  task === '' ? OF_ACHIEVEMENTS : OF_TARGETS;

/** How a difference was settled: what stands in the data now, and why. */
export const adjudicationSchema = z.object({
  unit: text,
  /** A column of the codings, or `coded` where one coder alone saw a figure. */
  field: text,
  /** The cell that the data hold; `yes` or `no` for `coded`. */
  final: cell,
  reason: text,
});
export type Adjudication = z.infer<typeof adjudicationSchema>;

/** A cell that two coders filled differently; a unit that one of them did not code has field `coded`. */
export interface Difference {
  readonly unit: string;
  readonly field: CodedField | 'coded';
  readonly first: string;
  readonly second: string;
}

export type Codings = ReadonlyMap<string, Coded>;

/** Every difference between two codings, in the order of the first, then of what the second adds. */
export const differencesOf = (first: Codings, second: Codings): readonly Difference[] =>
  unitsOf(first, second).flatMap((unit): Difference[] => {
    const [a, b] = [first.get(unit), second.get(unit)];
    if (!a || !b) {
      return [{ unit, field: 'coded', first: a ? 'yes' : 'no', second: b ? 'yes' : 'no' }];
    }
    return fieldsOf(a)
      .filter((field) => a[field] !== b[field])
      .map((field) => ({ unit, field, first: a[field], second: b[field] }));
  });

export const unitsOf = (first: Codings, second: Codings): readonly string[] => [
  ...new Set([...first.keys(), ...second.keys()]),
];

/**
 * The verdict that follows from one coding, in one word: an outcome, the reason why there is none,
 * or `noTarget` for an achievement that nothing was promised of.
 * @throws where a coded figure cannot be read; the loader tells it with its line.
 */
export const codedVerdict = (coded: Coded, units: Units): string => {
  const { kind, task } = coded;
  if (kind === 'silent') return 'notReported';
  if (kind === 'deferred') return 'deferred';
  if (kind === 'other') return 'differentMeasure';
  const indicator: Indicator = {
    ...{ id: 'coded', label: 'coded', labelEn: 'coded', definition: undefined },
    ...{ unit: coded.result_unit || coded.target_unit, series: undefined },
    ...{ measure: coded.measure, direction: coded.direction },
  };
  if (task === '') {
    const verdict = judgeAchievement(achievementOf(coded), indicator, units);
    return verdict ? (verdict.reason ?? verdict.outcome) : 'noTarget';
  }
  if (kind === 'assertion') return 'claimedWithoutFigure';
  const verdict = judge({ target: targetOf(coded), result: resultOf(coded), indicator, units });
  return verdict.reason ?? verdict.outcome;
};

const targetOf = (coded: Coded) =>
  targetSchema.parse({
    ...{ id: coded.unit, task: coded.task, indicator: 'coded', comparator: coded.comparator },
    ...{ value: coded.target, value_to: coded.target_to, unit: coded.target_unit },
    ...{ period: coded.target_period, printed_in: coded.printed_in, quote: coded.target_quote },
  });

const resultOf = (coded: Coded) =>
  resultSchema.parse({
    ...{ target: coded.unit, kind: coded.kind, value: coded.result, value_to: coded.result_to },
    ...{ unit: coded.result_unit, bound: coded.bound, estimated: coded.estimated },
    ...{ period: coded.result_period, parts: coded.parts, flags: coded.flags },
    ...{ quote: coded.result_quote, note: 'coded', growth: '' },
  });

const achievementOf = (coded: Coded) =>
  achievementSchema.parse({
    ...{ id: coded.unit, bureau: '', source: 'coded', indicator: 'coded', kind: coded.kind },
    ...{ value: coded.result, unit: coded.result_unit, bound: coded.bound },
    ...{ estimated: coded.estimated, period: coded.result_period, growth: coded.growth },
    ...{ growth_bound: coded.growth_bound, rank: coded.rank, rank_among: coded.rank_among },
    ...{ attainment: coded.attainment, target: coded.target, target_unit: coded.target_unit },
    ...{ target_comparator: coded.comparator, target_quote: coded.target_quote },
    ...{ quote: coded.result_quote, flags: coded.flags, note: '', task: '' },
  });

/** The coded number of a side in the base of its unit; nothing where there is none. */
export const codedValue = (
  coded: Coded,
  side: 'target' | 'result',
  units: Units,
): number | undefined => {
  const parts = side === 'result' && coded.parts !== '' ? coded.parts.split('+') : [coded[side]];
  const numbers = parts.filter((part) => part !== '').map(Number);
  if (numbers.length === 0) return undefined;
  const unit = units.get(side === 'result' ? coded.result_unit : coded.target_unit);
  return sum(numbers) * (unit?.factor ?? 1);
};
