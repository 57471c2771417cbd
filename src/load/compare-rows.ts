import type { Comparison } from '../domain/comparison.ts';
import { judge } from '../domain/judge.ts';
import type { Result } from '../domain/result.ts';
import type { Target } from '../domain/target.ts';
import type { Task } from '../domain/task.ts';
import type { Codebook } from './codebook.ts';
import { converts, incomparable } from './comparable.ts';
import { checkClaim, type Claim } from './evidence-check.ts';
import type { Fault, Faults } from './fault.ts';
import type { Row } from './table.ts';

interface Files {
  readonly tasks: string;
  readonly targets: string;
  readonly results: string;
}

/** What the words of a target must print. */
export const targetClaim = (target: Target): Claim => ({
  quote: target.quote,
  quoteField: 'quote',
  numbers: [
    { field: 'value', value: target.value, decimals: target.decimals },
    ...(target.upTo === undefined ? [] : [{ field: 'value_to', value: target.upTo }]),
  ],
  unit: target.unit,
});

/** What the words of a result must print; nothing where it has none. */
export const resultClaim = (result: Result): Claim | undefined => {
  if (result.kind === 'silent') return undefined;
  if (!('quantity' in result)) return { quote: result.quote, quoteField: 'quote', numbers: [] };
  const { quantity, parts, quote, growth } = result;
  return {
    quote,
    quoteField: 'quote',
    numbers: [
      ...(parts
        ? parts.map((value) => ({ field: 'parts', value }))
        : [{ field: 'value', value: quantity.value, decimals: quantity.decimals }]),
      ...(quantity.upTo === undefined ? [] : [{ field: 'value_to', value: quantity.upTo }]),
      ...(growth ? [{ field: 'growth', ...growth }] : []),
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
  const { units } = codebook;
  const byTarget = new Map(results.map((row) => [row.row.target, row]));
  const known = new Set(targets.map(({ row }) => row.id));
  for (const { line, row } of results) {
    if (!known.has(row.target) && !faults.mayHold(files.targets, row.target))
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
    if (!task && !faults.mayHold(files.tasks, String(target.task)))
      problems.push({
        ...at,
        field: 'task',
        problem: `${target.task} is not in tasks.csv`,
        remedy: 'correct the number or add the task',
      });
    if (!indicator && !faults.mayHold('indicators.csv', target.indicator))
      problems.push({
        ...at,
        field: 'indicator',
        problem: `"${target.indicator}" is not in indicators.csv`,
        remedy: 'add it there or correct the id',
      });
    if (!answer && !faults.mayHold(files.results, target.id))
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
      problems.push(...checkClaim(targetClaim(target), at, units, faults, document));
    }
    const resultAt = { file: files.results, ...(answer ? { line: answer.line } : {}) };
    const claim = answer && resultClaim(answer.row);
    if (task && claim) {
      const document = { name: `the report of task ${task.no}`, text: task.report };
      problems.push(...checkClaim(claim, resultAt, units, faults, document));
    }
    const figure = answer?.row.kind === 'figure' ? { figure: answer.row } : {};
    const pair = indicator && answer && { target, indicator, ...figure };
    if (pair) {
      problems.push(
        ...incomparable(pair, units, {
          target: at,
          result: resultAt,
          fields: { unit: 'unit', comparator: 'comparator' },
          instead: 'set kind to "other" with a note that says why',
        }),
      );
    }
    problems.forEach((fault) => faults.add(fault));
    if (problems.length > 0 || !task || !answer || !pair || !converts(pair, units)) {
      faults.lose(files.targets, target.id);
      return [];
    }
    const result = answer.row;
    const verdict = judge({ target, result, indicator: pair.indicator, units });
    return [{ target, result, indicator: pair.indicator, verdict }];
  });
};
