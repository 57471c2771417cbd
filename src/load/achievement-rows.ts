import path from 'node:path';
import type { Achievement } from '../domain/achievement.ts';
import type { Printed } from '../domain/cell.ts';
import { judgeAchievement, targetOf } from '../domain/judge-achievement.ts';
import type { Task } from '../domain/task.ts';
import type { JudgedAchievement } from '../domain/year.ts';
import { converts, incomparable } from './comparable.ts';
import { checkClaim, type Claim } from './evidence-check.ts';
import type { Fault, Faults } from './fault.ts';
import type { Row } from './table.ts';
import { unknown } from './unknown.ts';
import type { YearContext } from './year-folder.ts';

/** Every quote of an achievement with the numbers that it must print. */
export const claimsOf = (achievement: Achievement): Claim[] => {
  const { quote, quantity, growth, rank, attainment, target } = achievement;
  const number = (field: string, printed: Printed | undefined) =>
    printed === undefined ? [] : [{ field, value: printed.value, decimals: printed.decimals }];
  return [
    {
      quote,
      quoteField: 'quote',
      numbers: [
        ...number('value', quantity),
        ...number('growth', growth),
        ...(rank === undefined ? [] : [{ field: 'rank', value: rank }]),
        ...number('attainment', attainment),
      ],
      unit: quantity?.unit,
    },
    ...(target
      ? [
          {
            quote: target.quote,
            quoteField: 'target_quote',
            numbers: number('target', target),
            unit: target.unit,
            unitField: 'target_unit',
          },
        ]
      : []),
  ];
};

/** Checks achievements against bureaus, sources, indicators and their own quotes, and judges them. */
export const judgeRows = (
  rows: readonly Row<Achievement>[],
  { place, bureaus, sources, codebook }: YearContext,
  tasks: ReadonlyMap<number, Task>,
  file: string,
  faults: Faults,
): JudgedAchievement[] =>
  rows.flatMap(({ line, row: achievement }) => {
    const at = { file, line };
    const { units, indicators } = codebook;
    const indicator = indicators.get(achievement.indicator);
    const target = targetOf(achievement);
    const pair = target && indicator && { target, indicator, ...figureOf(achievement) };
    const problems: Fault[] = [
      ...(achievement.bureau === undefined
        ? []
        : unknown('bureau', achievement.bureau, bureaus, `${place}/bureaus.csv`, faults)),
      ...unknown('source', achievement.source, sources, `${place}/sources.json`, faults),
      ...unknown('indicator', achievement.indicator, indicators, 'indicators.csv', faults),
      ...unknownTask(achievement, tasks, file, faults),
      ...claimsOf(achievement).flatMap((claim) =>
        checkClaim(claim, at, units, faults, reportOf(achievement, tasks)),
      ),
      ...(pair ? incomparable(pair, units, { target: at, result: at, ...WRITTEN }) : []),
    ].map((fault) => ({ ...at, ...fault }));
    problems.forEach((fault) => faults.add(fault));
    if (problems.length > 0 || !indicator || (pair && !converts(pair, units))) {
      faults.lose(file, achievement.id);
      return [];
    }
    const verdict = judgeAchievement(achievement, indicator, units);
    return [{ achievement, indicator, ...(verdict ? { verdict } : {}) }];
  });

/** The report that the figure is taken from, which the project carries whole. */
const reportOf = ({ task }: Achievement, tasks: ReadonlyMap<number, Task>) => {
  const found = task === undefined ? undefined : tasks.get(task);
  return found && { name: `the report of task ${found.no}`, text: found.report };
};

const unknownTask = (
  { task }: Achievement,
  tasks: ReadonlyMap<number, Task>,
  file: string,
  faults: Faults,
): Omit<Fault, 'file' | 'line'>[] =>
  task === undefined || tasks.has(task) || faults.mayHold(tasksBeside(file), String(task))
    ? []
    : [
        {
          field: 'task',
          problem: `${task} is not in tasks.csv`,
          remedy: 'correct the number, or leave it out where no table of tasks prints the figure',
        },
      ];

const tasksBeside = (file: string): string =>
  path.posix.join(path.posix.dirname(file), 'tasks.csv');

const WRITTEN = {
  fields: { unit: 'target_unit', comparator: 'target_comparator' },
  instead: 'leave the target out and say why in the note',
};

const figureOf = ({ quantity, period }: Achievement) =>
  quantity ? { figure: { quantity, period } } : {};
