import type { Markish } from '@observablehq/plot';
import { LEFT, type Scene } from './history-layout.ts';
import { inkLine, lines, SMALL, type Line } from './marks.ts';
import { boldWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';

/** The targets of a history as ticks, both ends of a range, with their printed words below. */
export const targetMarks = ({ placed, x, width }: Scene, { chart }: ChartSpeech): Markish[] => {
  const promised = placed.flatMap(({ row: { target }, lane }) =>
    target ? [{ at: target.ends.map(x), lane, text: chart.targetOf(target.text) }] : [],
  );
  if (promised.length === 0) return [];
  const upright = promised.flatMap(({ at, lane }) =>
    at.map((each) => ({ x: each, y1: lane.y1, y2: lane.y2 })),
  );
  return [
    ...inkLine(
      upright.map(({ x, y1, y2 }) => ({ x, y1: y1 - 3, y2: y2 + 6 })),
      upright,
    ),
    ...lines(
      promised.map(({ at, lane, text }): Line => {
        // A little room, since Latin words run wider than the estimate.
        const half = (boldWidth(text, SMALL) / 2) * 1.08;
        const middle = at.reduce((sum, each) => sum + each, 0) / at.length;
        const within = Math.max(LEFT + half, Math.min(middle, width - half));
        return { x: within, y: lane.y2 + 18, text, anchor: 'middle', bold: true };
      }),
    ),
  ];
};
