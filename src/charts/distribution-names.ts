import { link, type Markish } from '@observablehq/plot';
import { DOUBLE } from '../domain/year.ts';
import { percentOfTarget, rounded } from '../format/number.ts';
import type { Point } from './distribution.ts';
import { DROP, LEADING, lines, SMALL, SOFT, WIDE } from './marks.ts';
import { fit, textWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';

/** A dot with its place. */
export interface Placed extends Point {
  readonly x: number;
  readonly y: number;
}

const nameOf = ({ label, rate }: Point, { chart }: ChartSpeech): string =>
  `${label} ${rate >= DOUBLE ? chart.times(rounded(rate / 100)) : `${percentOfTarget(rate, 0)}%`}`;

/** The name cut to a width, its number kept. */
const fitName = (point: Point, width: number, speech: ChartSpeech): string => {
  const name = nameOf(point, speech);
  const number = name.slice(point.label.length);
  const label = fit(point.label, width - textWidth(number, SMALL), SMALL);
  return textWidth(name, SMALL) <= width ? name : label + number;
};

const isFar = ({ rate }: Point): boolean => rate >= DOUBLE || rate < 100;

/** Room for names: where the words of the axis stand, they end before these. */
interface Room {
  readonly width: number;
  readonly r: number;
  /** Where a name at this height must end. */
  readonly end: (y: number) => number;
}
type Names = (points: readonly Placed[], room: Room, speech: ChartSpeech) => Markish[];

/** Where there is little room: names beside the far dots that stand alone. */
export const namesBeside: Names = (points, { r, end }, speech) => {
  const alone = points.filter(
    (point) =>
      isFar(point) && points.every((other) => other === point || Math.abs(other.y - point.y) > 16),
  );
  return lines(
    alone.map((point) => {
      const x = point.x + r + 7;
      return {
        x,
        y: point.y + DROP,
        text: fitName(point, end(point.y) - x, speech),
        halo: true,
      };
    }),
  );
};

/** Names of all far dots under each other, each with a line to its dot. */
export const namesInColumn: Names = (points, { r, width, end }, speech) => {
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
        const name = nameOf(point, speech);
        const text = speech.chart.dotWords(name, point.words);
        // Names bring their numbers where there is room.
        return width < WIDE || textWidth(text, SMALL) > end(y) - x
          ? { x, y: y + DROP, text: fitName(point, end(y) - x, speech), halo: true }
          : { x, y: y + DROP, text, halo: true };
      }),
    ),
  ];
};
