import { targetOfGoal, type Goal, type GoalResult, type JudgedGoal } from '../domain/goal.ts';
import { judge } from '../domain/judge.ts';
import { converts, incomparable } from './comparable.ts';
import { resultClaim, targetClaim } from './compare-rows.ts';
import { checkClaim } from './evidence-check.ts';
import type { Fault, Faults } from './fault.ts';
import type { Row } from './table.ts';
import { unknown } from './unknown.ts';
import type { YearContext } from './year-folder.ts';

interface Files {
  readonly goals: string;
  readonly results: string;
}

/**
 * Joins goals with the results that later documents hold, checks both, and judges those that have
 * one. A goal without a result is awaiting, which is no fault: its document may not be out yet.
 */
export const judgeGoals = (
  goals: readonly Row<Goal>[],
  results: readonly Row<GoalResult>[],
  { place, bureaus, sources, codebook }: YearContext,
  files: Files,
  faults: Faults,
): JudgedGoal[] => {
  const { units, indicators } = codebook;
  const known = new Set(goals.map(({ row }) => row.id));
  for (const { line, row } of results) {
    if (!known.has(row.goal) && !faults.mayHold(files.goals, row.goal))
      faults.add({
        ...{ file: files.results, line, field: 'goal' },
        problem: `"${row.goal}" is not in goals.csv`,
        remedy: 'add the goal there or correct the id',
      });
    for (const fault of unknown('source', row.source, sources, `${place}/sources.json`, faults))
      faults.add({ file: files.results, line, ...fault });
  }
  const byGoal = new Map(results.map((row) => [row.row.goal, row]));

  return goals.flatMap(({ line, row: goal }) => {
    const at = { file: files.goals, line };
    const indicator = indicators.get(goal.indicator);
    const answer = byGoal.get(goal.id);
    const resultAt = { file: files.results, ...(answer ? { line: answer.line } : {}) };
    const target = targetOfGoal({ goal });
    const result = answer?.row.result;
    const figure = result?.kind === 'figure' ? { figure: result } : {};
    const pair = indicator && { target, indicator, ...figure };
    const claim = result && resultClaim(result);
    const problems: Fault[] = [
      ...[
        ...unknown('source', goal.source, sources, `${place}/sources.json`, faults),
        ...(goal.bureau === undefined
          ? []
          : unknown('bureau', goal.bureau, bureaus, `${place}/bureaus.csv`, faults)),
        ...unknown('indicator', goal.indicator, indicators, 'indicators.csv', faults),
      ].map((fault) => ({ ...at, ...fault })),
      ...checkClaim(targetClaim(target), at, units, faults),
      ...(claim ? checkClaim(claim, resultAt, units, faults) : []),
      ...(pair
        ? incomparable(pair, units, {
            ...{ target: at, result: resultAt },
            fields: { unit: 'unit', comparator: 'comparator' },
            instead: 'set kind to "other" with a note that says why',
          })
        : []),
    ];
    problems.forEach((fault) => faults.add(fault));
    if (problems.length > 0 || !pair || !converts(pair, units)) {
      faults.lose(files.goals, goal.id);
      return [];
    }
    const base = { goal, indicator: pair.indicator };
    if (!answer || !result) return [base];
    const verdict = judge({ target, result, indicator: pair.indicator, units });
    return [{ ...base, answer: answer.row, verdict }];
  });
};
