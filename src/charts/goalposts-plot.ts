import { dot, type Markish, type PlotOptions } from '@observablehq/plot';
import { ticks } from 'd3';
import type { PostPhrases, PostTally } from './goalposts-phrases.ts';
import type { PostRow } from './goalposts.ts';
import {
  boxes,
  colourOf,
  drawing,
  gaps,
  INK,
  LEADING,
  levels,
  LINE,
  lines,
  PAPER,
  SIZE,
  SMALL,
  SOFT,
  tooltips,
  uprights,
  WASH,
  WIDE,
  type Box,
  type Line,
} from './marks.ts';
import { textWidth, wrap } from './measure.ts';
import { openEnds } from './qualified.ts';
import { hatch } from './stripes.ts';

/** The key and the scale. */
const TOP = 52;
const BAR = 16;
/** The width of the labels where they stand beside the lanes. */
const LABELS = 300;
/** Room for half a mark at both ends of the scale. */
const PAD = 8;
const RADIUS = 6;
/** The ticks of this year’s targets, and of last year’s. */
const TICK = { stroke: INK, strokeWidth: 3.5 };
const OPEN_TICK = { stroke: INK, strokeWidth: 1.5 };

interface Look {
  readonly width: number;
  /** In percent of the old target; else in percent of growth. */
  readonly isShare: boolean;
  readonly tally: PostTally;
  readonly phrases: PostPhrases;
}

interface PlacedPost {
  readonly row: PostRow;
  readonly texts: readonly Line[];
  readonly lane: Box;
  readonly area: Box;
}

/**
 * Open ticks for last year's targets, dots for its results, solid ticks for this year's targets.
 * @param titles what a row says to a pointer, in the order of the rows.
 */
export const drawGoalposts = (
  rows: readonly PostRow[],
  titles: readonly string[],
  look: Look,
): PlotOptions => {
  const placed = place(rows, look.width);
  const { x1: left, x2: right } = placed[0]?.lane ?? { x1: 0, x2: look.width };
  const values = rows.flatMap(({ before, now, achieved }) => [before, now, achieved?.value ?? now]);
  const [low, high] = [Math.min(0, ...values), Math.max(1, ...values) * 1.03];
  const x = (value: number) =>
    left + PAD + ((value - low) / (high - low)) * (right - left - 2 * PAD);
  const known = placed.filter(({ row }) => row.achieved);
  const unknown = placed.filter(({ row }) => !row.achieved);
  const waiting = unknown.filter(({ row }) => row.isAwaiting);
  const unsaid = unknown.filter(({ row }) => !row.isAwaiting);
  const lane = ({ lane }: PlacedPost) => lane;
  const bottom = placed.at(-1)?.area.y2 ?? TOP;

  return drawing(look.width, bottom + 2, [
    ...(unsaid.length > 0 ? [hatch()] : []),
    ...boxes(known.map(lane), { fill: WASH }),
    ...gaps(unsaid.map(lane)),
    ...boxes(waiting.map(lane), { fill: 'none', stroke: SOFT, strokeDasharray: '1 3' }),
    ...scale([low, high], x, look, placed),
    ...results(known, x),
    ...openTicks(known, x, 'none'),
    ...openTicks(unknown, x, PAPER),
    ...solidTicks(placed, x),
    ...key(look, rows),
    ...lines(placed.flatMap(({ texts }) => texts)),
    ...tooltips(
      titles,
      placed.map(({ area }) => area),
    ),
  ]);
};

/** Labels with what was printed, beside the lanes or above them. */
const place = (rows: readonly PostRow[], width: number): PlacedPost[] => {
  const isBeside = width >= WIDE;
  const room = isBeside ? LABELS : width;
  let y = TOP;
  return rows.map(({ label, detail }, index) => {
    const texts = [
      ...wrap(label, room, SIZE).map((text) => ({ text, size: SIZE, bold: true })),
      ...wrap(detail, room, SMALL).map((text) => ({ text, fill: SOFT })),
    ].map((line, order): Line => ({ x: 0, y: y + 14 + order * LEADING, ...line }));
    const high = texts.length * LEADING;
    const top = isBeside ? y + high / 2 - BAR / 2 + 1 : y + high + 6;
    const height = isBeside ? high + 12 : high + BAR + 20;
    const lane = {
      ...{ x1: isBeside ? LABELS + 16 : 0, x2: width },
      ...{ y1: Math.round(top), y2: Math.round(top) + BAR },
    };
    const row = rows[index] as PostRow;
    const area = { x1: 0, x2: width, y1: y, y2: y + height };
    y += height;
    return { row, texts, lane, area };
  });
};

const scale = (
  [low, high]: readonly [number, number],
  x: (value: number) => number,
  { isShare, phrases, width }: Look,
  placed: readonly PlacedPost[],
): Markish[] => {
  const values = isShare
    ? Array.from({ length: Math.floor(high / 100) + 1 }, (_, times) => times * 100)
    : ticks(low, high, 5);
  const name = (value: number): string => {
    if (!isShare || value === 0) return `${value}%`;
    return value === 100 ? '100%' : phrases.times(String(value / 100));
  };
  return [
    uprights(
      values.flatMap((value) => placed.map(({ lane: { y1, y2 } }) => ({ x: x(value), y1, y2 }))),
      { stroke: LINE },
    ),
    ...lines(
      values.map((value): Line => {
        const text = name(value);
        const half = textWidth(text, SMALL) / 2;
        // Nothing is cut off at either edge of the drawing.
        const at = Math.min(Math.max(x(value), half), width - half);
        return { x: at, y: TOP - 10, text, fill: SOFT, anchor: 'middle' };
      }),
    ),
  ];
};

/** The way from the old target to what was reached, and the dot where it ended. */
const results = (known: readonly PlacedPost[], x: (value: number) => number): Markish[] =>
  known.flatMap(({ row, lane: { y1, y2 } }) => {
    const { achieved, before } = row;
    if (!achieved) return [];
    const stroke = colourOf(achieved.outcome);
    const y = (y1 + y2) / 2;
    const at = { y, x1: x(before), x2: x(achieved.value) };
    return [
      levels([at], { stroke, strokeWidth: 3, strokeOpacity: 0.55 }),
      dot([at], {
        ...{ x: 'x2', y: 'y', r: RADIUS, stroke, strokeWidth: 2 },
        ...(achieved.isEstimated ? { fill: PAPER, strokeDasharray: '2 2' } : { fill: stroke }),
      }),
      ...(achieved.isOpen ? openEnds([{ x: at.x2, y1: y - 4, y2: y + 4 }], stroke, 9) : []),
    ];
  });

const openTicks = (
  placed: readonly PlacedPost[],
  x: (value: number) => number,
  fill: string,
): Markish[] =>
  boxes(
    placed.map(({ row, lane: { y1, y2 } }) => ({
      ...{ x1: x(row.before) - 4, x2: x(row.before) + 4, y1: y1 - 2, y2: y2 + 2 },
    })),
    { fill, ...OPEN_TICK },
  );

const solidTicks = (placed: readonly PlacedPost[], x: (value: number) => number): Markish[] => {
  const at = placed.map(({ row, lane: { y1, y2 } }) => ({
    ...{ x: x(row.now), y1: y1 - 4, y2: y2 + 4 },
  }));
  return [uprights(at, { stroke: PAPER, strokeWidth: 6 }), uprights(at, TICK)];
};

/** What the three marks are. */
const key = ({ tally, phrases }: Look, rows: readonly PostRow[]): Markish[] => {
  const names = [
    phrases.target(tally.last),
    ...(rows.some(({ achieved }) => achieved) ? [phrases.result(tally.last)] : []),
    phrases.target(tally.year),
  ];
  let x = 6;
  const at = names.map((name) => {
    const here = x;
    x += 12 + textWidth(name, SMALL) + 16;
    return here;
  });
  const [first = 6, second = 6] = at;
  const last = at.at(-1) ?? 6;
  return [
    ...boxes([{ x1: first - 4, x2: first + 4, y1: 2, y2: 18 }], { fill: 'none', ...OPEN_TICK }),
    ...(names.length > 2
      ? [dot([{ x: second, y: 10 }], { x: 'x', y: 'y', r: RADIUS, fill: SOFT })]
      : []),
    uprights([{ x: last, y1: 1, y2: 19 }], TICK),
    ...lines(names.map((text, index): Line => ({ x: (at[index] ?? 6) + 11, y: 14.5, text }))),
  ];
};
