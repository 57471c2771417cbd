import type { Kind } from './history-axes.ts';
import { flow, type Stretch, type Word } from './history-flow.ts';
import type { HistoryRow } from './history-rows.ts';
import { DROP, SIZE, SMALL, SOFT, type Box } from './marks.ts';
import type { ChartSpeech } from './phrases.ts';

/** A row with its place. */
export interface Placed {
  readonly row: HistoryRow;
  /** The lines of words above the bar. */
  readonly heads: readonly (readonly Word[])[];
  /** The first baseline. */
  readonly base: number;
  readonly lane: Box;
  /** The whole row with its words. */
  readonly area: Box;
}

/** What all marks of a drawing share. */
export interface Scene {
  readonly placed: readonly Placed[];
  readonly kind: Kind;
  readonly x: (value: number) => number;
  readonly width: number;
}

/** The column of the years. */
export const LEFT = 62;
/** From one line of words above a bar to the next one. */
export const HEAD = 20;
/** The lighter end of a provisional bar, and the fading one of a lower bound. */
export const TAIL = 18;
/** A line that says that what follows is measured otherwise. */
export const BREAK = 26;
const BAR = 20;
/** Chinese letters stand a little higher than the first line's own height. */
const TOP = 4;

/** Places the rows of a history under each other, and its values from left to right. */
export const layHistory = (
  { rows, kind }: { readonly rows: readonly HistoryRow[]; readonly kind: Kind },
  width: number,
  speech: ChartSpeech,
): Scene => ({ placed: place(rows, width, speech), kind, width, x: scaleOf(rows, kind, width) });

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
    const y1 = top + (heads.length === 0 ? 2 : heads.length * HEAD + 2);
    const y2 = y1 + BAR;
    y = y2 + (row.target ? 24 : 6);
    return {
      ...{ row, heads, base: heads.length === 0 ? y1 + BAR / 2 + DROP : top + 14 },
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
