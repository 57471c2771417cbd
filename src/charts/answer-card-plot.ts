import { rect, type Markish, type PlotOptions } from '@observablehq/plot';
import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import type { AnswerCell } from './answer-card.ts';
import {
  boxes,
  colourOf,
  drawing,
  HATCH,
  HATCH_LINE,
  INK,
  levels,
  LINE,
  lines,
  PAPER,
  SMALL,
  SOFT,
  WIDE,
  type Box,
  type Line,
} from './marks.ts';
import { textWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';
import { hatch } from './stripes.ts';

/** The height of a cell and of its segments, and the distance from row to row. */
const CELL = 34;
const SEGMENT = 14;
const ROW = 38;

interface Grid {
  readonly perRow: number;
  readonly side: number;
  readonly gap: number;
}

/**
 * Ten a row as on paper, twenty where there is room. All are whole pixels, and rows are equally
 * high everywhere: with 120 links that keeps the three drawings short.
 */
const gridOf = (width: number): Grid =>
  width >= WIDE
    ? { perRow: 20, side: 31, gap: 5 }
    : width >= 400
      ? { perRow: 10, side: 43, gap: 5 }
      : { perRow: 10, side: 29, gap: 3 };

interface Segment extends Box {
  readonly outcome: Outcome;
}

/** Tasks as numbered cells that are links, with a key below. */
export const drawAnswerCard = (
  cells: readonly AnswerCell[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const grid = gridOf(width);
  const { side } = grid;
  const start = Math.floor((width - grid.perRow * (side + grid.gap) + grid.gap) / 2);
  const placed = cells.map((cell, index) => {
    const x1 = start + (index % grid.perRow) * (side + grid.gap);
    const y1 = 1 + Math.floor(index / grid.perRow) * ROW;
    return { ...cell, x1, x2: x1 + side, y1, y2: y1 + CELL };
  });
  const testable = placed.filter(isTestable);
  const segments = testable.flatMap((cell) => segmentsOf(cell));
  const bottom = Math.ceil(cells.length / grid.perRow) * ROW;
  const key = keyOf(cells, width, bottom + 10, speech);

  const plot = drawing(width, key.bottom, [
    hatch(),
    ...cellMarks(placed),
    ...segmentMarks([...segments, ...key.segments]),
    ...boxes(key.faint, { fill: 'none', stroke: LINE, rx: 3 }),
    ...lines([
      ...placed.filter((cell) => !isTestable(cell)).map((cell) => numberOf(cell, SOFT)),
      ...testable.map((cell) => ({ ...numberOf(cell, INK), bold: true })),
      ...key.labels,
    ]),
  ]);
  return { ...plot, color: { type: 'identity' } };
};

const isTestable = ({ outcomes }: AnswerCell): boolean => outcomes.length > 0;

/** In the order of their numbers, since they are reached in it by keyboard. */
const cellMarks = (cells: readonly (AnswerCell & Box)[]): Markish[] => [
  rect([...cells], {
    ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', rx: 3, strokeWidth: 1.2 },
    ...{ fill: PAPER, stroke: outlineOf, href: 'href', ariaLabel: 'name' },
  }),
];

const outlineOf = ({ outcomes }: AnswerCell): string => {
  if (outcomes.length === 0) return LINE;
  return outcomes.includes('missed') ? colourOf('missed') : INK;
};

/** The foot of a cell, divided between its targets. */
const segmentsOf = ({ outcomes, x1, x2, y2 }: AnswerCell & Box): Segment[] => {
  const [left, right] = [x1 + 2, x2 - 2];
  const wide = (right - left + 1) / outcomes.length;
  const edge = (index: number) => Math.round(left + index * wide);
  return outcomes.map((outcome, index) => ({
    ...{ x1: edge(index), x2: edge(index + 1) - 1 },
    // A missed one stands out of the row, so that it shows without colour.
    ...{ y1: y2 - SEGMENT - (outcome === 'missed' ? 4 : 0), y2: y2 - 2, outcome },
  }));
};

/** Clicks go through to the cell, which is the link. */
const THROUGH = { pointerEvents: 'none' };

const segmentMarks = (segments: readonly Segment[]): Markish[] => {
  const missed = segments.filter(({ outcome }) => outcome === 'missed');
  return [
    ...OUTCOMES.flatMap((outcome) =>
      boxes(
        segments.filter((segment) => segment.outcome === outcome),
        outcome === 'undetermined'
          ? { fill: HATCH, stroke: HATCH_LINE, strokeWidth: 0.6, ...THROUGH }
          : { fill: colourOf(outcome), ...THROUGH },
      ),
    ),
    // Struck through, for the same reason.
    ...(missed.length > 0
      ? [
          levels(
            missed.map(({ x1, x2, y1, y2 }) => ({ x1, x2, y: Math.round((y1 + y2) / 2) })),
            { stroke: PAPER, strokeWidth: 2.5, ...THROUGH },
          ),
        ]
      : []),
  ];
};

const numberOf = ({ no, x1, x2, y1 }: AnswerCell & Box, fill: string): Line => ({
  ...{ x: (x1 + x2) / 2, y: y1 + (CELL - SEGMENT) / 2 + 5, text: String(no) },
  ...{ anchor: 'middle', fill, through: true },
});

/** What the segments mean; it belongs to the drawing, so that it travels with the picture. */
const keyOf = (
  cells: readonly AnswerCell[],
  width: number,
  top: number,
  { chart, words }: ChartSpeech,
) => {
  const present = OUTCOMES.filter((outcome) =>
    cells.some(({ outcomes }) => outcomes.includes(outcome)),
  );
  const untestable = cells.some(({ outcomes }) => outcomes.length === 0);
  const segments: Segment[] = [];
  const faint: Box[] = [];
  const labels: Line[] = [];
  let [x, y] = [0, top];
  for (const entry of [...present, ...(untestable ? (['untestable'] as const) : [])]) {
    const text = entry === 'untestable' ? chart.nothingToCheck : words.outcome[entry];
    const wide = 26 + textWidth(text, SMALL) + 14;
    if (x > 0 && x + wide - 14 > width) [x, y] = [0, y + 20];
    const box = { x1: x + 0.5, x2: x + 20, y1: y, y2: y + 13 };
    if (entry === 'untestable') faint.push(box);
    else segments.push({ ...box, outcome: entry });
    labels.push({ x: x + 26, y: y + 11, text });
    x += wide;
  }
  return { segments, faint, labels, bottom: y + 18 };
};
