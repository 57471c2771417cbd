import type { Comparison } from '../domain/comparison.ts';
import { isZeroOrigin, type Indicator } from '../domain/indicator.ts';
import { judge } from '../domain/judge.ts';
import { isPartOf, samePeriod } from '../domain/period.ts';
import type { Result } from '../domain/result.ts';
import type { Target } from '../domain/target.ts';
import type { Task } from '../domain/task.ts';
import { conversion } from '../domain/unit.ts';
import type { Codebook } from './codebook.ts';
import { checkClaim, type Claim } from './evidence-check.ts';
import type { Fault, Faults } from './fault.ts';
import type { Row } from './table.ts';

interface Files {
  readonly targets: string;
  readonly results: string;
}
type At = Pick<Fault, 'file' | 'line'>;

/** Why a target cannot be judged by its result, as faults at the row to be mended. */
const incomparable = (
  target: Target,
  result: Result,
  indicator: Indicator,
  codebook: Codebook,
  at: { target: At; result: At },
): Fault[] => {
  const faults: Fault[] = [];
  const { direction, measure } = indicator;
  if (direction === 'neutral') {
    faults.push({
      ...at.target,
      field: 'indicator',
      problem: `"${indicator.id}" has no good direction, so a target on it cannot be judged`,
      remedy: 'set direction to higher or lower in indicators.csv',
    });
  }
  if (
    (target.comparator === 'atLeast' && direction === 'lower') ||
    (target.comparator === 'atMost' && direction === 'higher')
  ) {
    faults.push({
      ...at.target,
      field: 'comparator',
      problem: `"${target.comparator}" contradicts direction "${direction}" of "${indicator.id}"`,
      remedy: 'correct the comparator, or the direction in indicators.csv',
    });
  }
  if (conversion(codebook.units, target.unit, indicator.unit) === undefined) {
    faults.push({
      ...at.target,
      field: 'unit',
      problem: `"${target.unit}" does not measure "${indicator.id}" (${indicator.unit})`,
      remedy: 'correct the unit or the indicator',
    });
  }
  if (result.kind !== 'figure') return faults;
  if (conversion(codebook.units, result.quantity.unit, target.unit) === undefined) {
    faults.push({
      ...at.result,
      field: 'unit',
      problem: `"${result.quantity.unit}" cannot be compared with the target's "${target.unit}"`,
      remedy: 'correct the unit, or set kind to "other" with a note that says why',
    });
  }
  if (!samePeriod(result.period, target.period)) {
    const runningTotal =
      isPartOf(result.period, target.period) && isZeroOrigin(measure) && direction === 'higher';
    if (!runningTotal) {
      faults.push({
        ...at.result,
        field: 'period',
        problem: 'is not the period of the target',
        remedy: 'correct it, or set kind to "other" with a note that says why',
      });
    }
  }
  return faults;
};

const targetClaim = (target: Target): Claim => ({
  quote: target.quote,
  quoteField: 'quote',
  numbers: [
    { field: 'value', value: target.value },
    ...(target.upTo === undefined ? [] : [{ field: 'value_to', value: target.upTo }]),
  ],
  unit: target.unit,
});

const resultClaim = (result: Result): Claim | undefined => {
  if (result.kind === 'silent') return undefined;
  if (!('quantity' in result)) return { quote: result.quote, quoteField: 'quote', numbers: [] };
  const { quantity, parts, quote } = result;
  return {
    quote,
    quoteField: 'quote',
    numbers: [
      ...(parts
        ? parts.map((value) => ({ field: 'parts', value }))
        : [{ field: 'value', value: quantity.value }]),
      ...(quantity.upTo === undefined ? [] : [{ field: 'value_to', value: quantity.upTo }]),
    ],
    unit: quantity.unit,
  };
};

/**
 * Joins targets with their results, checks both against the texts of their tasks, and judges.
 * A target without a row of results is a fault: “nobody coded it” must not look like “not reported”.
 */
export const compareRows = (
  targets: readonly Row<Target>[],
  results: readonly Row<Result>[],
  tasks: ReadonlyMap<number, Task>,
  codebook: Codebook,
  files: Files,
  faults: Faults,
): Comparison[] => {
  const byTarget = new Map(results.map((row) => [row.row.target, row]));
  const known = new Set(targets.map(({ row }) => row.id));
  for (const { line, row } of results) {
    if (!known.has(row.target))
      faults.add({
        file: files.results,
        line,
        field: 'target',
        problem: `"${row.target}" is not in targets.csv`,
        remedy: 'add the target there or correct the id',
      });
  }

  return targets.flatMap(({ line, row: target }) => {
    const at = { file: files.targets, line };
    const task = tasks.get(target.task);
    const indicator = codebook.indicators.get(target.indicator);
    const answer = byTarget.get(target.id);
    const problems: Fault[] = [];
    if (!task)
      problems.push({
        ...at,
        field: 'task',
        problem: `${target.task} is not in tasks.csv`,
        remedy: 'correct the number or add the task',
      });
    if (!indicator)
      problems.push({
        ...at,
        field: 'indicator',
        problem: `"${target.indicator}" is not in indicators.csv`,
        remedy: 'add it there or correct the id',
      });
    if (!answer)
      problems.push({
        ...at,
        field: 'id',
        problem: `"${target.id}" has no row in results.csv`,
        remedy: 'add one; use kind "silent" where the report does not mention it',
      });
    if (task) {
      const document =
        target.printedIn === 'task'
          ? { name: `the text of task ${task.no}`, text: task.text }
          : { name: `the report of task ${task.no}`, text: task.report };
      problems.push(...checkClaim(targetClaim(target), at, codebook.units, document));
    }
    const resultAt = { file: files.results, ...(answer ? { line: answer.line } : {}) };
    const claim = answer && resultClaim(answer.row);
    if (task && claim) {
      const document = { name: `the report of task ${task.no}`, text: task.report };
      problems.push(...checkClaim(claim, resultAt, codebook.units, document));
    }
    if (indicator && answer) {
      problems.push(
        ...incomparable(target, answer.row, indicator, codebook, { target: at, result: resultAt }),
      );
    }
    problems.forEach((fault) => faults.add(fault));
    if (problems.length > 0 || !indicator || !answer) return [];
    const verdict = judge({ target, result: answer.row, indicator, units: codebook.units });
    return [{ target, result: answer.row, indicator, verdict }];
  });
};
