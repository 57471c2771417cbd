import { dot, link, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import { scaleLog } from 'd3';
import { namesBeside, namesInColumn, type Placed } from './distribution-names.ts';
import { FLOOR, type Bin, type Point } from './distribution.ts';
import { dodge } from './dodge.ts';
import { boldWidth, textWidth } from './measure.ts';
import {
  colourOf,
  drawing,
  DROP,
  INK,
  LINE,
  lines,
  PAPER,
  SIZE,
  SMALL,
  SOFT,
  type Line,
} from './marks.ts';
import type { ChartSpeech } from './phrases.ts';

/** Room for the words on the left, where they need no more. */
const LABELS = 96;
/** Room for the words of the axis on the right. */
const AXIS = 34;
const TOP = 14;
/** The marks of the axis; the line at the target is drawn apart. */
const MARKS = [50, 200, 400, 800];

/** Dots along a logarithmic axis that runs down the page, so that names fit beside them. */
export const drawDistribution = (
  points: readonly Point[],
  bins: readonly Bin[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const stretches = bins.filter(({ from, to }) => from < to);
  const labels = stretches.map(({ label, count, from }) =>
    from === 100 ? boldWidth(speech.chart.held(label, count), SMALL) : textWidth(label, SMALL),
  );
  const left = Math.max(LABELS, ...labels.map((wide) => wide + 20));
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
    return { ...point, x: left + r + 2 + across, y: along };
  });

  const marks = MARKS.filter((rate) => rate > least && rate < most * 0.95);
  const end = (at: number) =>
    marks.some((rate) => Math.abs(y(rate) - at) < 15) ? width - AXIS : width;
  const onLine = placed.filter((point) => Math.abs(point.y - y(100)) < 16);
  const targetEnd = Math.max(0, ...onLine.map((point) => point.x)) + r;
  const isBelow = targetEnd > width - textWidth(speech.chart.target, SMALL);

  return {
    ...drawing(width, height, [
      ...axis(y, marks, { left, width, isBelow }, speech),
      ...brackets(stretches, y, left, speech),
      ...(narrow ? namesBeside : namesInColumn)(placed, { r, width, end }, speech),
      dot(placed, {
        ...{ x: 'x', y: 'y', r, href: 'href', ariaLabel: 'name', strokeWidth: 2 },
        fill: ({ outcome }: Point) => (outcome === 'missed' ? PAPER : colourOf(outcome)),
        stroke: ({ outcome }: Point) => (outcome === 'missed' ? colourOf(outcome) : 'none'),
      }),
      ...onTheLine(bins, y(100), left, speech),
    ]),
    color: { type: 'identity' },
  };
};

const axis = (
  y: (rate: number) => number,
  marks: readonly number[],
  { left, width, isBelow }: { left: number; width: number; isBelow: boolean },
  { chart }: ChartSpeech,
): Markish[] => {
  const at = marks.map((rate) => ({
    y: Math.round(y(rate)),
    text: rate < 100 ? chart.half : chart.times(String(rate / 100)),
  }));
  return [
    ruleY(at, { y: 'y', x1: left, x2: width - AXIS, stroke: LINE }),
    ruleY([{ y: y(100) }], { y: 'y', x1: left - 6, x2: width, stroke: INK, strokeWidth: 2 }),
    ...lines([
      ...at.map(({ y, text }): Line => ({
        x: width,
        y: y + DROP,
        text,
        anchor: 'end',
        fill: SOFT,
      })),
      { x: width, y: y(100) + (isBelow ? 15 : -7), text: chart.target, anchor: 'end', bold: true },
    ]),
  ];
};

/** The words for a stretch of the axis, left of its bracket. */
const brackets = (
  bins: readonly Bin[],
  y: (rate: number) => number,
  left: number,
  { chart }: ChartSpeech,
): Markish[] => {
  const x = left - 10;
  const right = x - 8;
  const ends = bins.map(({ from, to }) => ({ x, y1: y(to) + 1.5, y2: y(from) - 1.5 }));
  return [
    link(ends, { x1: 'x', x2: 'x', y1: 'y1', y2: 'y2', stroke: SOFT, strokeWidth: 2 }),
    ...lines(
      bins.flatMap(({ label, count, from, to }): Line[] => {
        const middle = (y(from) + y(to)) / 2;
        // What lies above the target stays above its line, also where there is no room for two.
        if (from === 100 && y(from) - y(to) < 40) {
          const text = chart.held(label, count);
          return [{ x: right, y: y(from) - 4, text, anchor: 'end', bold: true }];
        }
        return [
          { x: right, y: middle - 6, text: label, anchor: 'end' },
          {
            ...{ x: right, y: middle + 14, text: chart.countOf(count), size: SIZE },
            ...({ anchor: 'end', bold: true } as const),
          },
        ];
      }),
    ),
  ];
};

/** How many dots lie on the line, below their row. */
const onTheLine = (
  bins: readonly Bin[],
  y: number,
  left: number,
  { chart }: ChartSpeech,
): Markish[] => {
  const exact = bins.find(({ from, to }) => from === to);
  if (!exact) return [];
  const text = chart.held(exact.label, exact.count);
  return lines([{ x: left + 2, y: y + 24, text, bold: true, size: SIZE }]);
};
