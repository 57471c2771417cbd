import { dot, link, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { scaleLog } from 'd3';
import { DOUBLE } from '../domain/year.ts';
import { rounded } from '../format/number.ts';
import { FLOOR, type Bin, type Point } from './distribution.ts';
import { dodge } from './dodge.ts';
import { fit } from './measure.ts';
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

/** Room for the words on the left. */
const LABELS = 96;
/** Room for the words of the axis on the right. */
const AXIS = 34;
const TOP = 14;
const LEADING = 17;
/** From this width on names bring their numbers. */
const WIDE = 600;
/** The marks of the axis, in words; the line at the target is drawn apart. */
const MARKS: readonly [number, string][] = [
  [50, '一半'],
  [200, '2倍'],
  [400, '4倍'],
  [800, '8倍'],
];

interface Placed extends Point {
  readonly x: number;
  readonly y: number;
}

/** Dots along a logarithmic axis that runs down the page, so that names fit beside them. */
export const drawDistribution = (
  points: readonly Point[],
  bins: readonly Bin[],
  width: number,
): PlotOptions => {
  const rates = points.map(({ rate }) => rate);
  const narrow = width < 400;
  const r = narrow ? 4 : 6;
  const [least, most] = [Math.max(FLOOR, Math.min(80, ...rates)), Math.max(150, ...rates)];
  // As long for a doubling in every year, so that few dots do not get a tall empty drawing.
  const height = TOP + 12 + Math.max(110, Math.log(most / least) * (narrow ? 112 : 134));
  const y = scaleLog([most, least], [TOP, height - 12]);
  // Those on the line come first, so that they stand in one row.
  const order = points.toSorted((a, b) => Number(b.rate === 100) - Number(a.rate === 100));
  const spots = dodge(
    order.map(({ rate }) => y(Math.max(rate, least))),
    2 * r + (narrow ? 0.4 : 1.2),
  );
  const placed = order.map((point, index): Placed => {
    const { along, across } = spots[index] ?? { along: NaN, across: NaN };
    return { ...point, x: LABELS + r + 2 + across, y: along };
  });

  return {
    ...drawing(width, height, [
      ...axis(y, [least, most], width),
      ...brackets(
        bins.filter(({ from, to }) => from < to),
        y,
      ),
      ...(narrow ? namesBeside(placed, r, width) : namesInColumn(placed, r, width)),
      dot(placed, {
        ...{ x: 'x', y: 'y', r, href: 'href', ariaLabel: 'name', strokeWidth: 2 },
        fill: ({ outcome }: Point) => (outcome === 'missed' ? PAPER : colourOf(outcome)),
        stroke: ({ outcome }: Point) => (outcome === 'missed' ? colourOf(outcome) : 'none'),
      }),
      ...onTheLine(bins, y(100)),
    ]),
    color: { type: 'identity' },
  };
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
      { x: width, y: y(100) - 7, text: '目标', anchor: 'end', bold: true },
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

/** How many dots lie on the line, below their row. */
const onTheLine = (bins: readonly Bin[], y: number): Markish[] => {
  const exact = bins.find(({ from, to }) => from === to);
  if (!exact) return [];
  const text = `${exact.label} ${exact.count}个`;
  return lines([{ x: LABELS + 2, y: y + 24, text, bold: true, size: SIZE }]);
};

const nameOf = ({ label, rate }: Point): string =>
  `${label} ${rate >= DOUBLE ? `${rounded(rate / 100)}倍` : `${Math.round(rate)}%`}`;

const isFar = ({ rate }: Point): boolean => rate >= DOUBLE || rate < 100;

/** Where there is little room: names beside the far dots that stand alone. */
const namesBeside = (points: readonly Placed[], r: number, width: number): Markish[] => {
  const alone = points.filter(
    (point) =>
      isFar(point) && points.every((other) => other === point || Math.abs(other.y - point.y) > 16),
  );
  return lines(
    alone.map((point) => {
      const x = point.x + r + 7;
      return { x, y: point.y + 4.5, text: fit(nameOf(point), width - x, SMALL), halo: true };
    }),
  );
};

/** Names of all far dots under each other, each with a line to its dot. */
const namesInColumn = (points: readonly Placed[], r: number, width: number): Markish[] => {
  const x = Math.max(...points.filter(isFar).map((point) => point.x)) + r + 40;
  let free = -Infinity;
  const told = points
    .filter(isFar)
    .toSorted((a, b) => a.y - b.y || b.x - a.x)
    .map((point) => {
      const y = Math.max(point.y, free);
      free = y + LEADING;
      return { point, y };
    });
  return [
    link(
      told.map(({ point, y }) => ({ x1: point.x, y1: point.y, x2: x - 5, y2: y })),
      { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', stroke: SOFT, strokeWidth: 0.8 },
    ),
    ...lines(
      told.map(({ point, y }) => {
        const text = width < WIDE ? nameOf(point) : `${nameOf(point)}：${point.words}`;
        return { x, y: y + 4.5, text: fit(text, width - x, SMALL), halo: true };
      }),
    ),
  ];
};
