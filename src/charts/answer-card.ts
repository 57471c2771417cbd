import { summarise, verdictsOf } from '../domain/summary.ts';
import type { Task } from '../domain/task.ts';
import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import { comparisonsOf } from '../domain/year.ts';
import { drawAnswerCard } from './answer-card-plot.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { taskSources } from './figures.ts';
import { chartSpeech, type ChartSpeech } from './phrases.ts';

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
  const speech = chartSpeech(context);
  const { chart } = speech;
  const cells = tasks.map((task) => cellOf(context, task, speech));
  const total = summarise(tasks.flatMap(({ no }) => verdictsOf(comparisonsOf(year, no))));
  const testable = cells.filter(({ outcomes }) => outcomes.length > 0).length;
  return {
    alt: chart.cardAlt({
      ...{ tasks: tasks.length, testable, targets: total.targets },
      tally: tally(total.outcomes, speech),
    }),
    columns: chart.cardColumns,
    rows: cells.map(({ no, outcomes }) => [
      { text: chart.taskName(no) },
      { text: String(outcomes.length) },
      { text: saidOf(outcomes, speech) },
    ]),
    sources: taskSources(year),
    plot: (width) => drawAnswerCard(cells, width, speech),
  };
};

const cellOf = ({ year, href }: ChartContext, { no }: Task, speech: ChartSpeech): AnswerCell => {
  const outcomes = comparisonsOf(year, no).map(({ verdict }) => verdict.outcome);
  const name = speech.chart.taskSaid(no, saidOf(outcomes, speech));
  return { no, outcomes, name, href: href({ year: year.year, task: no }) };
};

const saidOf = (outcomes: readonly Outcome[], speech: ChartSpeech): string =>
  outcomes.length > 0 ? tally(countOf(outcomes), speech) : speech.words.untestable;

const countOf = (outcomes: readonly Outcome[]): Record<Outcome, number> =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, outcomes.filter((each) => each === outcome).length]),
  ) as Record<Outcome, number>;

const tally = (counts: Readonly<Record<Outcome, number>>, { chart, words }: ChartSpeech): string =>
  chart.tally(
    OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
      count: counts[outcome],
      word: words.outcome[outcome],
    })),
  );
