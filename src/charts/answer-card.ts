import { summarise, verdictsOf } from '../domain/summary.ts';
import type { Task } from '../domain/task.ts';
import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import { comparisonsOf } from '../domain/year.ts';
import { OUTCOME_WORD, UNTESTABLE_WORD } from '../format/words.ts';
import { drawAnswerCard } from './answer-card-plot.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { taskSources } from './figures.ts';

/** One task on the card; a task without a testable number has no outcomes. */
export interface AnswerCell {
  readonly no: number;
  readonly outcomes: readonly Outcome[];
  /** “第53题：1个超额、1个未达标、3个无法判断” */
  readonly name: string;
  readonly href: string;
}

/** All tasks as numbered cells, each target as a segment by its verdict. */
export const answerCardChart = (context: ChartContext): Drawing =>
  answerCard(context, context.year.tasks);

/** The card of some tasks: of a whole year, of a bureau or of a theme. */
export const answerCard = (context: ChartContext, tasks: readonly Task[]): Drawing => {
  const { year } = context;
  const cells = tasks.map((task) => cellOf(context, task));
  const total = summarise(tasks.flatMap(({ no }) => verdictsOf(comparisonsOf(year, no))));
  const testable = cells.filter(({ outcomes }) => outcomes.length > 0).length;
  return {
    alt:
      `答题卡，${tasks.length}项任务各占一格。${testable}项有可量化目标，共${total.targets}个：` +
      `${tally(total.outcomes)}；另外${tasks.length - testable}项是定性任务。`,
    columns: ['题号', '目标数', '结论'],
    rows: cells.map(({ no, outcomes }) => [
      { text: `第${no}题` },
      { text: String(outcomes.length) },
      { text: outcomes.length > 0 ? tally(countOf(outcomes)) : UNTESTABLE_WORD },
    ]),
    sources: taskSources(year),
    plot: (width) => drawAnswerCard(cells, width),
  };
};

const cellOf = ({ year, href }: ChartContext, { no }: Task): AnswerCell => {
  const outcomes = comparisonsOf(year, no).map(({ verdict }) => verdict.outcome);
  const said = outcomes.length > 0 ? tally(countOf(outcomes)) : UNTESTABLE_WORD;
  return { no, outcomes, name: `第${no}题：${said}`, href: href({ year: year.year, task: no }) };
};

const countOf = (outcomes: readonly Outcome[]): Record<Outcome, number> =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, outcomes.filter((each) => each === outcome).length]),
  ) as Record<Outcome, number>;

const tally = (counts: Readonly<Record<Outcome, number>>): string =>
  OUTCOMES.filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]}个${OUTCOME_WORD[outcome]}`)
    .join('、');
