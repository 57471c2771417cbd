import type { PlotOptions } from '@observablehq/plot';
import { summarise, verdictsOf } from '../domain/summary.ts';
import { OUTCOMES, REASONS, type Outcome } from '../domain/verdict.ts';
import type { ChartContext, Drawing } from './chart.ts';
import { taskSources } from './figures.ts';
import {
  boxes,
  colourOf,
  drawing,
  DROP,
  HATCH,
  HATCH_LINE,
  INK,
  lines,
  SIZE,
  SMALL,
  SOFT,
  tooltips,
  uprights,
  verdictMarks,
} from './marks.ts';
import { textWidth } from './measure.ts';
import { chartSpeech, type ChartSpeech } from './phrases.ts';
import { hatch } from './stripes.ts';

/** Targets by outcome; an undetermined outcome is followed by its reasons. */
interface Tally {
  readonly label: string;
  readonly count: number;
  readonly outcome: Outcome;
  readonly isReason: boolean;
}

/** How many targets ended how, and why some cannot be judged. */
export const reasonsChart = (context: ChartContext): Drawing => {
  const { year } = context;
  const speech = chartSpeech(context);
  const { chart, words } = speech;
  const { outcomes, reasons } = summarise(verdictsOf(year.comparisons));
  const tallies: Tally[] = OUTCOMES.flatMap((outcome) => [
    { label: words.outcome[outcome], count: outcomes[outcome], outcome, isReason: false },
    ...(outcome === 'undetermined'
      ? REASONS.filter((reason) => reasons[reason] > 0)
          .toSorted((a, b) => reasons[b] - reasons[a])
          .map((reason) => ({
            ...{ label: words.reason[reason], count: reasons[reason], outcome, isReason: true },
          }))
      : []),
  ]);
  return {
    alt: chart.reasonsAlt(tallies),
    columns: chart.reasonColumns,
    rows: tallies.map(({ label, count, isReason }) => [
      { text: isReason ? chart.ofWhich(label) : label },
      { text: chart.countOf(count) },
    ]),
    sources: taskSources(year),
    plot: (width) => drawTallies(tallies, width, speech),
  };
};

/** “超额：32个”; a reason is named with its outcome, since its row alone does not say it. */
const titleOf = ({ label, count, outcome, isReason }: Tally, { chart, words }: ChartSpeech) =>
  chart.dotWords(
    words.outcome[outcome],
    isReason ? chart.tally([{ count, word: label }]) : chart.countOf(count),
  );

const INDENT = 26;

const drawTallies = (
  tallies: readonly Tally[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const { chart } = speech;
  const labelled = ({ label, isReason }: Tally) =>
    textWidth(label, isReason ? SMALL : SIZE) + (isReason ? INDENT : 16);
  const left = Math.max(...tallies.map(labelled)) + 12;
  const most = Math.max(1, ...tallies.map(({ count }) => count));
  const x = (count: number) => left + (count / most) * (width - left - 38);
  let y = 0;
  const placed = tallies.map((tally, index) => {
    const height = tally.isReason ? 16 : 20;
    // A reason stands close to its outcome.
    y += index === 0 ? 2 : tally.isReason ? 8 : 12;
    const box = { x1: left, x2: x(tally.count), y1: y, y2: y + height };
    y += height;
    return { tally, box, middle: y - height / 2 };
  });
  const boxesOf = (holds: (tally: Tally) => boolean) =>
    placed.filter(({ tally }) => holds(tally)).map(({ box }) => box);
  const outcomes = placed.filter(({ tally }) => !tally.isReason);
  const reasons = placed.filter(({ tally }) => tally.isReason);

  return drawing(width, y + 6, [
    hatch(),
    ...OUTCOMES.filter((outcome) => outcome !== 'undetermined').flatMap((outcome) =>
      boxes(
        boxesOf((tally) => tally.outcome === outcome),
        { fill: colourOf(outcome) },
      ),
    ),
    ...boxes(
      boxesOf(({ outcome, isReason }) => outcome === 'undetermined' && !isReason),
      { fill: HATCH, stroke: INK },
    ),
    ...boxes(
      boxesOf(({ isReason }) => isReason),
      { fill: HATCH, stroke: HATCH_LINE },
    ),
    ...(reasons.length > 0
      ? [
          uprights([{ x: 5, y1: (reasons[0]?.box.y1 ?? 0) - 4, y2: reasons.at(-1)?.box.y2 ?? 0 }], {
            stroke: HATCH_LINE,
          }),
        ]
      : []),
    ...verdictMarks(outcomes.map(({ tally, middle }) => ({ x: 5, y: middle, ...tally }))),
    ...lines(
      placed.flatMap(({ tally: { label, count, isReason }, box, middle }) => [
        isReason
          ? { x: INDENT, y: middle + DROP, text: label, fill: SOFT }
          : { x: 16, y: middle + DROP, text: label, size: SIZE, bold: true },
        {
          x: box.x2 + 6,
          y: middle + DROP,
          text: chart.countOf(count),
          size: SIZE,
          bold: !isReason,
        },
      ]),
    ),
    ...tooltips(
      tallies.map((tally) => titleOf(tally, speech)),
      placed.map(({ box }) => ({ x1: 0, x2: width, y1: Math.max(0, box.y1 - 4), y2: box.y2 + 4 })),
    ),
  ]);
};
