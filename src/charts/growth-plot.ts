import { dot, type Markish, type PlotOptions } from '@observablehq/plot';
import { ticks } from 'd3';
import type { Growth } from './growth.ts';
import {
  boxes,
  colourOf,
  drawing,
  DROP,
  HATCH,
  INK,
  levels,
  lines,
  PAPER,
  SMALL,
  SOFT,
  tooltips,
  uprights,
  verdictMarks,
  WASH,
  type Box,
  type Line,
} from './marks.ts';
import { textWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';
import { layRated, type PlacedRow, type RatedLayout } from './rated-layout.ts';
import { hatch } from './stripes.ts';

const TOP = 44;
/** The tick of a target. */
const TICK = { stroke: INK, strokeWidth: 2.5 };

/**
 * Ticks for targets, dots for results, on one axis in percent.
 * @param titles what a row says to a pointer, in the order of the rows.
 */
export const drawGrowth = (
  rows: readonly Growth[],
  titles: readonly string[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const values = rows.flatMap(({ promised, reported }) => [promised, reported ?? promised]);
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values) * 1.06];
  const inLane = (lane: RatedLayout['lane']) => {
    const wholly = along(lane, [low, high]);
    const crowded = rows.some((row) => labelSide(row, wholly, lane) === undefined);
    const widest = Math.max(...rows.map(({ apartShort = '' }) => textWidth(apartShort, SMALL)));
    return crowded ? along({ ...lane, right: lane.right - widest - BEHIND }, [low, high]) : wholly;
  };
  const layout = layRated(rows, [width, TOP], speech, ({ gap, promised }, at) => {
    const [wide, tick] = [textWidth(gap ?? '', SMALL), inLane(at)(promised)];
    return at.right - tick >= wide + 8 || tick - at.left >= wide + 14;
  });
  const { left, right } = layout.lane;
  const x = inLane(layout.lane);
  const lane = ({ y1, y2 }: PlacedRow<Growth>): Box => ({ x1: left, x2: right, y1, y2 });
  const answered = layout.rows.filter(({ row }) => row.reported !== undefined);
  const unanswered = layout.rows.filter(({ row }) => row.reported === undefined);
  const labels = unanswered
    .filter(({ row }) => row.gap !== '')
    .map((placed) => gapLabel(placed, x(placed.row.promised), lane(placed)));

  return drawing(width, layout.height, [
    ...(unanswered.length > 0 ? [hatch()] : []),
    ...boxes(answered.map(lane), { fill: WASH }),
    ...boxes(unanswered.map(lane), { fill: HATCH, fillOpacity: 0.7 }),
    ...boxes(
      labels.map(({ plate }) => plate),
      { fill: PAPER },
    ),
    ...scale(low, high, x),
    ...dots(answered, x, layout.lane),
    uprights(
      layout.rows.map(({ row, y1, y2 }) => ({ x: x(row.promised), y1: y1 - 3, y2: y2 + 3 })),
      TICK,
    ),
    ...key(speech),
    ...verdictMarks(layout.rows.map(({ mark }) => mark)),
    ...lines([...layout.rows.flatMap(({ texts }) => texts), ...labels.map(({ text }) => text)]),
    ...tooltips(
      titles,
      layout.rows.map(({ area }) => area),
    ),
  ]);
};

/** How far the words that tell the distance stand before or behind the marks. */
const BEFORE = 8;
const BEHIND = 11;

/** Where a value lies in a lane. */
const along =
  ({ left, right }: RatedLayout['lane'], [low, high]: readonly [number, number]) =>
  (value: number): number =>
    left + 6 + ((value - low) / (high - low)) * (right - left - 12);

/** Where there is room for the words: before both marks, or behind them; nothing where there is none. */
const labelSide = (
  { promised, reported, apartShort = '' }: Growth,
  x: (value: number) => number,
  { left, right }: RatedLayout['lane'],
): 'before' | 'behind' | undefined => {
  const marks = [x(promised), x(reported ?? promised)];
  const wide = textWidth(apartShort, SMALL);
  if (Math.min(...marks) - BEFORE - wide >= left) return 'before';
  return Math.max(...marks) + BEHIND + wide <= right ? 'behind' : undefined;
};

const dots = (
  answered: readonly PlacedRow<Growth>[],
  x: (value: number) => number,
  lane: RatedLayout['lane'],
): Markish[] =>
  answered.flatMap(({ row, y1, y2 }) => {
    const y = (y1 + y2) / 2;
    const at = { y, x1: x(row.promised), x2: x(row.reported ?? NaN) };
    const stroke = colourOf(row.verdict.outcome);
    const label = row.apartShort ?? '';
    return [
      levels([at], { stroke, strokeWidth: 4 }),
      dot([at], { x: 'x2', y: 'y', r: 6, fill: stroke }),
      ...lines([
        labelSide(row, x, lane) === 'before'
          ? { x: Math.min(at.x1, at.x2) - BEFORE, y: y + DROP, text: label, anchor: 'end' }
          : { x: Math.max(at.x1, at.x2) + BEHIND, y: y + DROP, text: label },
      ]),
    ];
  });

const scale = (low: number, high: number, x: (value: number) => number): Markish[] =>
  lines(
    ticks(low, high, 4).map((value): Line => ({
      ...{ x: x(value), y: TOP - 10, text: `${value}%`, fill: SOFT },
      anchor: value === low ? 'start' : 'middle',
    })),
  );

/** What the two marks are. */
const key = ({ chart }: ChartSpeech): Markish[] => [
  uprights([{ x: 2, y1: 1, y2: 15 }], TICK),
  dot([{ x: 58, y: 8 }], { x: 'x', y: 'y', r: 6, fill: colourOf('exceeded') }),
  ...lines([
    { x: 10, y: 12.5, text: chart.target },
    { x: 70, y: 12.5, text: chart.reported },
  ]),
];

/** Why there is no dot: on a plate beside the tick, where there is more room. */
const gapLabel = (
  { row, y1, y2 }: PlacedRow<Growth>,
  tick: number,
  { x1, x2 }: Box,
): { text: Line; plate: Box } => {
  const text = row.gap ?? '';
  const wide = textWidth(text, SMALL);
  const after = x2 - tick > wide + 20 || x2 - tick > tick - x1;
  const x = Math.max(x1 + 6, Math.min(after ? tick + 8 : tick - 8 - wide, x2 - wide));
  return {
    text: { x, y: (y1 + y2) / 2 + DROP, text },
    plate: { x1: after ? tick : x - 6, x2: after ? x + wide + 6 : tick, y1, y2 },
  };
};
