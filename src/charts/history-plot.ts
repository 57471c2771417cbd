import { dot, ruleX, ruleY, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Kind } from './history-axes.ts';
import { flow, type Stretch, type Word } from './history-flow.ts';
import type { HistoryRow } from './history-rows.ts';
import {
  boxes,
  colourOf,
  drawing,
  gaps,
  hatch,
  INK,
  inkLine,
  LINE,
  lines,
  partStripes,
  SIZE,
  SMALL,
  SOFT,
  tooltips,
  verdictMarks,
  WASH,
  type Box,
  type Line,
  type Mark,
} from './marks.ts';
import { boldWidth, textWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';

const BAR = 20;
const LEADING = 20;
/** The column of the years. */
const LEFT = 62;
/** The lighter end of a provisional bar, and the fading one of a lower bound. */
const TAIL = 18;
/** Chinese letters stand a little higher than the first line's own height. */
const TOP = 4;
/** A line that says that what follows is measured otherwise. */
const BREAK = 26;

interface Placed {
  readonly row: HistoryRow;
  readonly heads: readonly (readonly Word[])[];
  /** The first baseline. */
  readonly base: number;
  readonly lane: Box;
  /** The whole row with its words. */
  readonly area: Box;
}

/** What all marks of a drawing share. */
interface Scene {
  readonly placed: readonly Placed[];
  readonly kind: Kind;
  readonly x: (value: number) => number;
  readonly width: number;
}

/**
 * A row for each indicator in each year: what was reported as a bar, or as a dot where zero means
 * nothing; targets as ticks with their printed words.
 * @param titles what a row says to a pointer, in the order of the rows.
 */
export const drawHistory = (
  { rows, kind }: { readonly rows: readonly HistoryRow[]; readonly kind: Kind },
  titles: readonly string[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const placed = place(rows, width, speech);
  const scene = { placed, kind, width, x: scaleOf(rows, kind, width) };
  const of = (...known: HistoryRow['known'][]) =>
    placed.filter(({ row }) => known.includes(row.known));
  const unsaid = of('unsaid');
  const reported = of('reported');
  const colours = [...new Set(reported.map(({ row }) => colour(row)))];
  const height = placed.at(-1)?.area.y2 ?? 0;

  return drawing(width, height, [
    ...(unsaid.length > 0 || placed.some(isUndetermined) ? [hatch()] : []),
    ...boxes(
      of('reported', 'derived').map(({ lane }) => lane),
      { fill: WASH },
    ),
    ...gaps(unsaid.map(({ lane }) => lane)),
    ...dotted(of('awaiting', 'absent').map(laneOfNothing)),
    ...zero(scene, rows),
    ...colours.flatMap((fill, index) => {
      const own = reported.filter(({ row }) => colour(row) === fill);
      return kind === 'bars'
        ? bars(own, fill, `part-${index}`, scene)
        : dots(own, fill, `part-${index}`, scene);
    }),
    ...hollow(of('derived'), scene),
    ...ticks(scene, speech),
    ...breaks(scene, speech),
    ...verdictMarks(placed.flatMap(({ heads, base }) => marksOf(heads, base))),
    ...lines(placed.flatMap((each) => textsOf(each, speech))),
    ...tooltips(
      titles,
      placed.map(({ area }) => area),
    ),
  ]);
};

const isUndetermined = ({ row }: Placed): boolean => row.verdict?.outcome === 'undetermined';

const colour = ({ verdict }: HistoryRow): string =>
  verdict && verdict.outcome !== 'undetermined' ? colourOf(verdict.outcome) : SOFT;

/** Positions of values: from zero in bars, with room for half a dot at both ends else. */
const scaleOf = (
  rows: readonly HistoryRow[],
  kind: Kind,
  width: number,
): ((value: number) => number) => {
  const values = rows.flatMap(({ value, target }) => [value ?? 0, ...(target?.ends ?? [])]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  const inset = kind === 'dots' ? 9 : 0;
  const fade = rows.some(({ open }) => open) ? TAIL : 2;
  const [left, right] = [LEFT + inset, width - inset - (kind === 'bars' ? fade : 2)];
  return (value) => left + ((value - low) / span) * (right - left);
};

const place = (rows: readonly HistoryRow[], width: number, speech: ChartSpeech): Placed[] => {
  let y = TOP;
  return rows.map((row, index): Placed => {
    const previous = rows[index - 1];
    // Years stand further apart than the rows of one.
    if (previous) y += row.isBroken ? BREAK : previous.year === row.year ? 2 : 8;
    const top = y;
    const heads = row.known === 'absent' ? [] : flow(headOf(row, speech), width - LEFT);
    const y1 = top + (heads.length === 0 ? 2 : heads.length * LEADING + 2);
    const y2 = y1 + BAR;
    y = y2 + (row.target ? 24 : 6);
    return {
      ...{ row, heads, base: heads.length === 0 ? y1 + BAR / 2 + 4.5 : top + 14 },
      lane: { x1: LEFT, x2: width - 1, y1, y2 },
      area: { x1: 0, x2: width, y1: index === 0 ? 0 : top, y2: y },
    };
  });
};

/** What stands above a bar: what it is of, the number, and its verdict or that there is no target. */
const headOf = (row: HistoryRow, { words, chart }: ChartSpeech): Stretch[] => {
  const { label, text, verdict, target, known } = row;
  const aside =
    known === 'reported' && !verdict && !target
      ? [{ text: chart.noTarget, size: SMALL, fill: SOFT }]
      : [];
  return [
    ...(label === undefined ? [] : [{ text: label, size: SIZE }]),
    { text, size: SIZE, bold: known === 'reported' },
    ...(verdict
      ? [{ text: words.outcome[verdict.outcome], size: SMALL, outcome: verdict.outcome }]
      : aside),
  ];
};

const marksOf = (heads: Placed['heads'], base: number): Mark[] =>
  heads.flatMap((words, line) =>
    words.flatMap(({ x, outcome }) =>
      outcome ? [{ x: LEFT + x - 8, y: base + line * LEADING - 4, outcome }] : [],
    ),
  );

const textsOf = ({ row, heads, base, lane }: Placed, speech: ChartSpeech): Line[] => [
  ...(row.isFirst ? [{ x: 0, y: base, text: speech.year(row.year), size: SIZE, bold: true }] : []),
  ...(row.months === undefined
    ? []
    : [{ x: 0, y: (lane.y1 + lane.y2) / 2 + 4.5, text: row.months, fill: SOFT }]),
  ...(row.known === 'absent' ? [{ x: LEFT, y: base, text: row.text, size: SIZE, fill: SOFT }] : []),
  ...heads.flatMap((words, line) =>
    words.map(({ x, text, size, bold, fill }) => ({
      ...{ x: LEFT + x, y: base + line * LEADING, text, size },
      ...(bold ? { bold } : {}),
      ...(fill === undefined ? {} : { fill }),
    })),
  ),
];

/** The dots begin where the words end that say why. */
const laneOfNothing = ({ row, lane }: Placed): Box =>
  row.known === 'absent'
    ? { ...lane, x1: Math.min(lane.x2 - 8, LEFT + textWidth(row.text, SIZE) + 8) }
    : lane;

/** Boxes for what this site does not hold: dotted, where a hatch says that nobody told. */
const dotted = (data: readonly Box[]): Markish[] =>
  boxes(
    data.map(({ x1, x2, y1, y2 }) => ({ x1: x1 + 1, x2: x2 - 1, y1: y1 + 1, y2: y2 - 1 })),
    {
      fill: 'none',
      stroke: SOFT,
      strokeWidth: 1.5,
      strokeLinecap: 'round',
      strokeDasharray: '0 5',
    },
  );

/** Where growth begins and decline ends. */
const zero = ({ placed, kind, x }: Scene, rows: readonly HistoryRow[]): Markish[] =>
  kind === 'dots' &&
  rows.some(({ value, target }) => Math.min(value ?? 0, ...(target?.ends ?? [])) < 0)
    ? [
        ruleX(
          placed.map(({ lane }) => ({ x: x(0), y1: lane.y1, y2: lane.y2 })),
          { x: 'x', y1: 'y1', y2: 'y2', stroke: LINE },
        ),
      ]
    : [];

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
    ...boxes(part.map(to), { fill: `url(#${id})`, stroke: fill }),
    ...boxes(
      tails.map((each) => {
        const { x2, y1, y2 } = to(each);
        return { x1: x2 - tail(each), x2, y1: y1 + 0.5, y2: y2 - 0.5 };
      }),
      { fill, fillOpacity: 0.35, stroke: fill, strokeDasharray: '2 2' },
    ),
    ...boxes(
      open.flatMap(({ x2, y1, y2 }) =>
        [2, 6, 10].map((gap) => ({ x1: x2 + gap, x2: x2 + gap + 2, y1, y2 })),
      ),
      { fill, fillOpacity: 0.6 },
    ),
  ];
};

const dots = (placed: readonly Placed[], fill: string, id: string, { x }: Scene): Markish[] => {
  const at = placed.map(({ row, lane }) => ({
    ...{ x: x(row.value ?? NaN), y: (lane.y1 + lane.y2) / 2, row },
    from: row.target ? x(row.target.ends[0] ?? NaN) : undefined,
  }));
  const whole = at.filter(({ row }) => row.months === undefined && !row.provisional);
  const part = at.filter(({ row }) => row.months !== undefined);
  const provisional = at.filter(({ row }) => row.months === undefined && row.provisional);
  const some = (data: typeof at, look: Record<string, unknown>): Markish[] =>
    data.length === 0 ? [] : [dot(data, { x: 'x', y: 'y', r: 6.5, ...look })];
  const aimed = at.filter(({ from }) => from !== undefined);
  return [
    ...(part.length > 0 ? [partStripes(id, fill)] : []),
    ...(aimed.length > 0
      ? [ruleY(aimed, { x1: 'from', x2: 'x', y: 'y', stroke: fill, strokeWidth: 4 })]
      : []),
    ...some(whole, { fill }),
    // Stripes need edges to be seen, and pictures have none on discs.
    ...boxes(
      part.map(({ x, y }) => ({ x1: x - 6.5, x2: x + 6.5, y1: y - 6.5, y2: y + 6.5 })),
      { fill: `url(#${id})`, stroke: fill },
    ),
    ...some(provisional, { fill, fillOpacity: 0.35, stroke: fill, strokeDasharray: '2 2' }),
  ];
};

/** What was computed here is an outline: no document fills it. */
const hollow = (placed: readonly Placed[], { x, kind }: Scene): Markish[] => {
  const look = { fill: 'none', stroke: INK, strokeWidth: 1.5, strokeDasharray: '5 3' };
  if (kind === 'bars' || placed.length === 0) {
    return boxes(
      placed.map(({ row, lane }) => ({
        ...{ x1: lane.x1 + 1, x2: x(row.value ?? NaN) },
        ...{ y1: lane.y1 + 1, y2: lane.y2 - 1 },
      })),
      look,
    );
  }
  const at = placed.map(({ row, lane }) => ({
    ...{ x: x(row.value ?? NaN), y: (lane.y1 + lane.y2) / 2 },
  }));
  return [dot(at, { x: 'x', y: 'y', r: 6.5, ...look, strokeDasharray: '4 2.8' })];
};

const ticks = ({ placed, x, width }: Scene, { chart }: ChartSpeech): Markish[] => {
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

/** A broken line across, with the reason why one does not go on reading. */
const breaks = ({ placed, width }: Scene, { chart }: ChartSpeech): Markish[] => {
  const broken = placed.filter(({ row }) => row.isBroken);
  if (broken.length === 0) return [];
  const text = chart.broken;
  const from = LEFT + textWidth(text, SMALL) * 1.04 + 8;
  return [
    ruleY(
      broken.flatMap(({ area }) => {
        const y = area.y1 - BREAK / 2;
        return [
          { y, x1: 0, x2: LEFT - 6 },
          { y, x1: Math.min(from, width), x2: width },
        ];
      }),
      { x1: 'x1', x2: 'x2', y: 'y', stroke: SOFT, strokeDasharray: '6 4' },
    ),
    ...lines(broken.map(({ area }) => ({ x: LEFT, y: area.y1 - BREAK / 2 + 4, text, fill: SOFT }))),
  ];
};
