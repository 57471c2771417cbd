import type { Markish, PlotOptions } from '@observablehq/plot';
import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import {
  boxes,
  colourOf,
  drawing,
  DROP,
  gaps,
  inkLine,
  LINE,
  lines,
  SMALL,
  SOFT,
  tooltips,
  uprights,
  verdictMarks,
  WASH,
  type Box,
  type Line,
  type Upright,
} from './marks.ts';
import { textWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';
import { openEnds, partLook, provisionalLook } from './qualified.ts';
import { layRated, type PlacedRow, type RatedLayout } from './rated-layout.ts';
import type { Rated } from './rated.ts';
import { hatch, partStripes } from './stripes.ts';

const TOP = 26;
/** The lighter end of a provisional bar, and the fading one of a lower bound. */
const TAIL = 16;

/**
 * Bars from zero in percent of the target; the targets share one line.
 * @param titles what a row says to a pointer, in the order of the rows.
 */
export const drawRated = (
  rows: readonly Rated[],
  titles: readonly string[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const most = Math.max(108, ...rows.map(({ rate }) => rate ?? 0));
  const fade = rows.some(({ open }) => open) ? TAIL : 0;
  const inLane =
    ({ left, right }: RatedLayout['lane']) =>
    (rate: number) =>
      left + (rate / most) * (right - left - fade);
  const layout = layRated(
    rows,
    [width, TOP],
    speech,
    (row, lane) => sideOf(row, inLane(lane)(100), lane) !== undefined,
  );
  const { lane } = layout;
  const x = inLane(lane);
  const known = layout.rows.filter(({ row }) => row.rate !== undefined);
  const unknown = layout.rows.filter(({ row }) => row.rate === undefined);
  const unsaid = unknown.map((placed) => gap(placed, x(100), lane));

  return drawing(width, layout.height, [
    ...(rows.some(({ verdict }) => verdict.outcome === 'undetermined') ? [hatch()] : []),
    ...boxes(
      known.map(({ y1, y2 }) => ({ x1: lane.left, x2: lane.right, y1, y2 })),
      { fill: WASH },
    ),
    ...multiples(most, x, layout, speech),
    ...gaps(unsaid.map(({ box }) => box)),
    ...OUTCOMES.flatMap((outcome) => bars(known, outcome, x)),
    ...targetLine(layout, x(100), speech),
    ...verdictMarks(layout.rows.map(({ mark }) => mark)),
    ...lines([...layout.rows.flatMap(({ texts }) => texts), ...unsaid.map(({ text }) => text)]),
    ...tooltips(
      titles,
      layout.rows.map(({ area }) => area),
    ),
  ]);
};

/** The line of the targets: whole where nothing stands in its way, else in each row. */
const targetLine = (layout: RatedLayout, x: number, { chart }: ChartSpeech): Markish[] => {
  const label = chart.target;
  const half = textWidth(label, SMALL) / 2;
  const right = layout.lane.right;
  const stretches = layout.beside
    ? [{ x, y1: TOP - 5, y2: layout.height }]
    : layout.rows.map(({ y1, y2 }) => ({ x, y1: y1 - 3, y2: y2 + 3 }));
  return [
    ...inkLine(
      stretches,
      layout.rows.filter(({ row }) => (row.rate ?? 0) > 95).map(({ y1, y2 }) => ({ x, y1, y2 })),
    ),
    ...lines([
      {
        ...{ x: x + half > right ? right : x, y: TOP - 10, text: label, bold: true },
        anchor: x + half > right ? 'end' : 'middle',
      },
    ]),
  ];
};

/** “2倍” and so on, where results run far beyond their targets. */
const multiples = (
  most: number,
  x: (rate: number) => number,
  { lane, rows, beside, height }: RatedLayout,
  { chart }: ChartSpeech,
): Markish[] => {
  const step = most > 600 ? 2 : 1;
  const marks: number[] = [];
  for (let times = 2; times * 100 <= most * 1.02; times += step) marks.push(times);
  if (marks.length === 0) return [];
  const at = marks.map((times) => ({ times, x: x(times * 100) }));
  const stretches = at.flatMap(({ x: at }) =>
    beside
      ? [{ x: at, y1: TOP - 5, y2: height }]
      : rows.filter(({ row }) => row.rate !== undefined).map(({ y1, y2 }) => ({ x: at, y1, y2 })),
  );
  return [
    uprights(stretches, { stroke: LINE }),
    ...lines(
      at.flatMap(({ times, x: at }): Line[] => {
        const text = chart.times(String(times));
        const free = x(100) + textWidth(chart.target, SMALL) / 2 + 4;
        if (at - textWidth(text, SMALL) / 2 < free) return [];
        const over = at + textWidth(text, SMALL) / 2 > lane.right;
        return [
          {
            ...{ x: over ? lane.right : at, y: TOP - 10, text, fill: SOFT },
            anchor: over ? 'end' : 'middle',
          },
        ];
      }),
    ),
  ];
};

/** Solid bars of one outcome, with what is not whole, not final or not all of it set apart. */
const bars = (
  rows: readonly PlacedRow[],
  outcome: Outcome,
  x: (rate: number) => number,
): Markish[] => {
  const colour = colourOf(outcome);
  const part = `part-${outcome}`;
  const solid: Box[] = [];
  const striped: Box[] = [];
  const tails: Box[] = [];
  const open: Upright[] = [];
  for (const { row, y1, y2 } of rows) {
    if (row.verdict.outcome !== outcome || row.rate === undefined) continue;
    const end = x(row.rate);
    const tail = row.provisional ? Math.min(TAIL, (end - x(0)) / 3) : 0;
    let from = 0;
    for (const part of row.parts ?? [row.rate]) {
      const x1 = x(from) + (from > 0 ? 3 : 0);
      from += part;
      (row.partial ? striped : solid).push({ x1, x2: Math.min(x(from), end - tail), y1, y2 });
    }
    if (tail > 0) tails.push({ x1: end - tail, x2: end - 0.5, y1: y1 + 0.5, y2: y2 - 0.5 });
    if (row.open) open.push({ x: end, y1, y2 });
  }
  return [
    ...(striped.length > 0 ? [partStripes(part, colour)] : []),
    ...boxes(solid, { fill: colour }),
    ...boxes(striped, partLook(part, colour)),
    ...boxes(tails, provisionalLook(colour)),
    ...openEnds(open, colour),
  ];
};

/** Where the words of a gap fit: left of the target with some hatch between, or right of it. */
const sideOf = (
  { gap }: Pick<Rated, 'gap'>,
  target: number,
  { left, right }: RatedLayout['lane'],
): 'left' | 'right' | undefined => {
  const wide = textWidth(gap ?? '', SMALL);
  if (target - left - wide - 6 > 8) return 'left';
  return target + 7 + wide <= right ? 'right' : undefined;
};

/** Why there is no bar, and a hatch as far as the target: beside the words, or left of them. */
const gap = (
  { row, y1, y2 }: PlacedRow,
  target: number,
  lane: RatedLayout['lane'],
): { text: Line; box: Box } => {
  const text = row.gap ?? '';
  const y = (y1 + y2) / 2 + DROP;
  const isLeft = text !== '' && sideOf(row, target, lane) === 'left';
  return {
    text: { x: isLeft ? lane.left : target + 7, y, text },
    box: { x1: lane.left + (isLeft ? textWidth(text, SMALL) + 6 : 0), x2: target, y1, y2 },
  };
};
