import type { Markish } from '@observablehq/plot';
import { boxes, type MarkLook, type Upright } from './marks.ts';

/** How a number is drawn that is not of a whole year, not final, or only the lower end. */

/** A number of some months alone, in the stripes of this id. */
export const partLook = (id: string, colour: string): MarkLook => ({
  fill: `url(#${id})`,
  stroke: colour,
});

/** A number that the document itself expects. */
export const provisionalLook = (colour: string): MarkLook => ({
  ...{ fill: colour, fillOpacity: 0.35, stroke: colour, strokeDasharray: '2 2' },
});

/** What fades behind a lower end, since the number may be larger. */
export const openEnds = (ends: readonly Upright[], colour: string, gap = 2): Markish[] =>
  boxes(
    ends.flatMap(({ x, y1, y2 }) =>
      [gap, gap + 4, gap + 8].map((behind) => ({ x1: x + behind, x2: x + behind + 2, y1, y2 })),
    ),
    { fill: colour, fillOpacity: 0.6 },
  );
