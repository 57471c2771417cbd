import { dodgeX, dot, link, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { scaleLog } from 'd3';
import type { Bin, Point } from './distribution.ts';
import {
  colourOf,
  drawing,
  INK,
  LINE,
  lines,
  PAPER,
  SIZE,
  SMALL,
  SOFT,
  type Line,
} from './marks.ts';
import { wrap } from './measure.ts';

/** Room for the words on the left. */
const LABELS = 96;
/** Room for the words of the axis on the right. */
const AXIS = 34;
const TOP = 20;
const LEADING = 16;
/** The marks of the axis, in words; the line at the target is drawn apart. */
const MARKS: readonly [number, string][] = [
  [50, '一半'],
  [200, '2倍'],
  [400, '4倍'],
  [800, '8倍'],
];

type PlacedPoint = Point & { readonly y: number };

/** Dots along a logarithmic axis that runs down the page, so that names fit beside them. */
export const drawDistribution = (
  points: readonly Point[],
  bins: readonly Bin[],
  width: number,
): PlotOptions => {
  const rates = points.map(({ rate }) => rate);
  const height = width < 400 ? 400 : 430;
  const [least, most] = [Math.min(80, ...rates), Math.max(150, ...rates)];
  const y = scaleLog([most, least], [TOP, height - 20]);
  const crowd = Math.max(14, rates.filter((rate) => rate >= 98 && rate <= 105).length + 1);
  const r = Math.min(7.5, Math.floor(((width - LABELS - AXIS) / crowd - 1) * 5) / 10);
  const placed = points.map((point) => ({ ...point, y: y(point.rate) }));
  const alone = placed.filter(isAlone(placed, r));

  const plot = drawing(width, height, [
    ...axis(y, [least, most], width),
    ...brackets(
      bins.filter(({ from, to }) => from < to),
      y,
    ),
    dot(
      placed,
      dodgeX(
        { anchor: 'left', padding: 1 },
        {
          ...{ y: 'y', r, href: 'href', ariaLabel: 'name', strokeWidth: 2 },
          fill: ({ outcome }: Point) => (outcome === 'missed' ? PAPER : colourOf(outcome)),
          stroke: ({ outcome }: Point) => (outcome === 'missed' ? colourOf(outcome) : 'none'),
        },
      ),
    ),
    ...names(alone, r, width),
    ...onTheLine(bins, y(100), width),
  ]);
  return { ...plot, marginLeft: LABELS, color: { type: 'identity' } };
};

const axis = (
  y: (rate: number) => number,
  [least, most]: [number, number],
  width: number,
): Markish[] => {
  const marks = MARKS.filter(([rate]) => rate > least && rate < most * 0.95);
  const at = marks.map(([rate, text]) => ({ y: Math.round(y(rate)), text }));
  return [
    ruleY(at, { y: 'y', x1: LABELS, x2: width - AXIS, stroke: LINE }),
    ruleY([{ y: y(100) }], { y: 'y', x1: LABELS - 6, x2: width, stroke: INK, strokeWidth: 2 }),
    ...lines([
      ...at.map(({ y, text }): Line => ({ x: width, y: y + 4.5, text, anchor: 'end', fill: SOFT })),
      { x: width, y: y(100) + 16, text: '目标', anchor: 'end', bold: true },
    ]),
  ];
};

/** The words for a stretch of the axis, left of its bracket. */
const brackets = (bins: readonly Bin[], y: (rate: number) => number): Markish[] => {
  const x = LABELS - 10;
  const right = x - 8;
  const ends = bins.map(({ from, to }) => ({ x, y1: y(to) + 1.5, y2: y(from) - 1.5 }));
  return [
    link(ends, { x1: 'x', x2: 'x', y1: 'y1', y2: 'y2', stroke: SOFT, strokeWidth: 2 }),
    ...lines(
      bins.flatMap(({ label, count, from, to }): Line[] => {
        const middle = (y(from) + y(to)) / 2;
        return [
          { x: right, y: middle - 3, text: label, anchor: 'end' },
          { x: right, y: middle + 13, text: `${count}个`, anchor: 'end', bold: true, size: SIZE },
        ];
      }),
    ),
  ];
};

/** How many dots lie on the line, at the end of their row. */
const onTheLine = (bins: readonly Bin[], y: number, width: number): Markish[] => {
  const exact = bins.find(({ from, to }) => from === to);
  if (!exact) return [];
  const x = width - AXIS;
  return lines([
    { x, y: y + 24, text: `${exact.count}个`, anchor: 'end', bold: true, size: SIZE },
    { x: x - 28, y: y + 24, text: exact.label, anchor: 'end' },
  ]);
};

const isAlone = (points: readonly PlacedPoint[], r: number) => (point: PlacedPoint) =>
  points.every((other) => other === point || Math.abs(other.y - point.y) > 2 * r + 1);

/** Names beside the dots that stand alone: the farthest ones and whatever falls short. */
const names = (points: readonly PlacedPoint[], r: number, width: number): Markish[] => {
  const x = LABELS + 2 * r + 10;
  const told: Line[] = [];
  let free = -Infinity;
  for (const { y, label, words } of points) {
    const written = wrap(`${label}：${words}`, width - x - AXIS - 6, SMALL);
    const top = y - (written.length * LEADING) / 2;
    if (top < free) continue;
    free = top + written.length * LEADING;
    written.forEach((text, line) =>
      told.push({ x, y: top + 12.5 + line * LEADING, text, halo: true }),
    );
  }
  return lines(told);
};
