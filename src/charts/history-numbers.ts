import { dot, type Markish } from '@observablehq/plot';
import { TAIL, type Placed, type Scene } from './history-layout.ts';
import { boxes, INK, levels, type Box, type MarkLook } from './marks.ts';
import { openEnds, partLook, provisionalLook } from './qualified.ts';
import { partStripes } from './stripes.ts';

const RADIUS = 6.5;

/**
 * What was reported, as bars or as dots of one colour.
 * @param id of the stripes, which a colour has for itself.
 */
export const reportedMarks = (
  placed: readonly Placed[],
  fill: string,
  id: string,
  scene: Scene,
): Markish[] => (scene.kind === 'bars' ? bars : dots)(placed, fill, id, scene);

const bars = (placed: readonly Placed[], fill: string, id: string, { x }: Scene): Markish[] => {
  const to = ({ row, lane }: Placed): Box => ({ ...lane, x2: x(row.value ?? NaN) });
  const tail = ({ row, lane }: Placed): number =>
    row.provisional ? Math.min(TAIL, (x(row.value ?? NaN) - lane.x1) / 3) : 0;
  const whole = placed.filter(({ row }) => row.months === undefined);
  const part = placed.filter(({ row }) => row.months !== undefined);
  const tails = whole.filter(({ row }) => row.provisional);
  const open = placed.filter(({ row }) => row.open).map(to);
  return [
    ...(part.length > 0 ? [partStripes(id, fill)] : []),
    ...boxes(
      whole.map((each) => ({ ...to(each), x2: to(each).x2 - tail(each) })),
      { fill },
    ),
    ...boxes(part.map(to), partLook(id, fill)),
    ...boxes(
      tails.map((each) => {
        const { x2, y1, y2 } = to(each);
        return { x1: x2 - tail(each), x2, y1: y1 + 0.5, y2: y2 - 0.5 };
      }),
      provisionalLook(fill),
    ),
    ...openEnds(
      open.map(({ x2, y1, y2 }) => ({ x: x2, y1, y2 })),
      fill,
    ),
  ];
};

interface Spot {
  readonly row: Placed['row'];
  readonly x: number;
  readonly y: number;
}

const spotIn =
  ({ x }: Scene) =>
  ({ row, lane }: Placed): Spot => ({
    ...{ row, x: x(row.value ?? NaN), y: (lane.y1 + lane.y2) / 2 },
  });

const discs = (spots: readonly Spot[], look: MarkLook): Markish[] =>
  spots.length === 0 ? [] : [dot([...spots], { x: 'x', y: 'y', r: RADIUS, ...look })];

const dots = (placed: readonly Placed[], fill: string, id: string, scene: Scene): Markish[] => {
  const spots = placed.map(spotIn(scene));
  const whole = spots.filter(({ row }) => row.months === undefined && !row.provisional);
  const part = spots.filter(({ row }) => row.months !== undefined);
  const provisional = spots.filter(({ row }) => row.months === undefined && row.provisional);
  const aimed = spots.flatMap(({ row, x, y }) =>
    row.target ? [{ x1: scene.x(row.target.ends[0] ?? NaN), x2: x, y }] : [],
  );
  return [
    ...(part.length > 0 ? [partStripes(id, fill)] : []),
    ...(aimed.length > 0 ? [levels(aimed, { stroke: fill, strokeWidth: 4 })] : []),
    ...discs(whole, { fill }),
    // Stripes need edges to be seen, and pictures have none on discs.
    ...boxes(
      part.map(({ x, y }) => ({ x1: x - RADIUS, x2: x + RADIUS, y1: y - RADIUS, y2: y + RADIUS })),
      partLook(id, fill),
    ),
    ...discs(provisional, provisionalLook(fill)),
  ];
};

/** What was computed here is an outline: no document fills it. */
export const derivedMarks = (placed: readonly Placed[], scene: Scene): Markish[] => {
  const look = { fill: 'none', stroke: INK, strokeWidth: 1.5 };
  return scene.kind === 'bars'
    ? boxes(
        placed.map(({ row, lane }) => ({
          ...{ x1: lane.x1 + 1, x2: scene.x(row.value ?? NaN) },
          ...{ y1: lane.y1 + 1, y2: lane.y2 - 1 },
        })),
        { ...look, strokeDasharray: '5 3' },
      )
    : discs(placed.map(spotIn(scene)), { ...look, strokeDasharray: '4 2.8' });
};
