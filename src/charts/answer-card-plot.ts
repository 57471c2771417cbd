import { link, rect, type Markish, type PlotOptions } from '@observablehq/plot';
import { OUTCOMES, type Outcome } from '../domain/verdict.ts';
import { OUTCOME_WORD, UNTESTABLE_WORD } from '../format/words.ts';
import type { AnswerCell } from './answer-card.ts';
import {
  boxes,
  colourOf,
  drawing,
  HATCH,
  hatch,
  INK,
  LINE,
  lines,
  PAPER,
  SMALL,
  SOFT,
  type Box,
  type Line,
} from './marks.ts';
import { textWidth } from './measure.ts';

interface Grid {
  readonly perRow: number;
  readonly side: number;
  readonly gap: number;
  readonly height: number;
  readonly segment: number;
}

/** Ten a row as on paper, twenty where there is room. */
const gridOf = (width: number): Grid =>
  width >= 600
    ? { perRow: 20, side: 31, gap: 5, height: 38, segment: 15 }
    : width >= 400
      ? { perRow: 10, side: 42, gap: 6, height: 38, segment: 15 }
      : { perRow: 10, side: 29, gap: 3, height: 35, segment: 14 };

interface Segment extends Box {
  readonly outcome: Outcome;
}

/** Tasks as numbered cells that are links, with a key below. */
export const drawAnswerCard = (cells: readonly AnswerCell[], width: number): PlotOptions => {
  const grid = gridOf(width);
  const { side } = grid;
  // Whole pixels, so that 120 cells stay short in the page; the rest goes to both ends.
  const start = Math.floor((width - grid.perRow * (side + grid.gap) + grid.gap) / 2);
  const placed = cells.map((cell, index) => {
    const x1 = start + (index % grid.perRow) * (side + grid.gap);
    const y1 = 1 + Math.floor(index / grid.perRow) * (grid.height + grid.gap);
    return { ...cell, x1, x2: x1 + side, y1, y2: y1 + grid.height };
  });
  const testable = placed.filter(({ outcomes }) => outcomes.length > 0);
  const faint = placed.filter(({ outcomes }) => outcomes.length === 0);
  const segments = testable.flatMap((cell) => segmentsOf(cell, grid.segment));
  const bottom = Math.ceil(cells.length / grid.perRow) * (grid.height + grid.gap) - grid.gap;
  const key = keyOf(cells, width, bottom + 14);

  return drawing(width, key.bottom, [
    hatch(),
    ...cellsOf(faint, LINE, 1),
    ...cellsOf(testable, INK, 1.2),
    ...segmentMarks([...segments, ...key.segments]),
    ...boxes(key.faint, { fill: 'none', stroke: LINE, rx: 3 }),
    ...lines([
      ...faint.map((cell) => numberOf(cell, grid, SOFT)),
      ...testable.map((cell) => ({ ...numberOf(cell, grid, INK), bold: true })),
      ...key.labels,
    ]),
  ]);
};

const cellsOf = (
  cells: readonly (AnswerCell & Box)[],
  stroke: string,
  strokeWidth: number,
): Markish[] =>
  cells.length === 0
    ? []
    : [
        rect([...cells], {
          ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', rx: 3 },
          ...{ fill: PAPER, stroke, strokeWidth, href: 'href', ariaLabel: 'name' },
        }),
      ];

/** The foot of a cell, divided between its targets. */
const segmentsOf = ({ outcomes, x1, x2, y2 }: AnswerCell & Box, height: number): Segment[] => {
  const [left, right] = [x1 + 2, x2 - 2];
  const wide = (right - left + 1) / outcomes.length;
  const edge = (index: number) => Math.round(left + index * wide);
  return outcomes.map((outcome, index) => ({
    ...{ x1: edge(index), x2: edge(index + 1) - 1 },
    ...{ y1: y2 - height, y2: y2 - 2, outcome },
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
        { fill: outcome === 'undetermined' ? HATCH : colourOf(outcome), ...THROUGH },
      ),
    ),
    // Struck through, so that it shows without colour.
    ...(missed.length > 0
      ? [
          link(missed, {
            ...{ x1: 'x1', x2: 'x2', y1: 'y2', y2: 'y1', stroke: PAPER, strokeWidth: 2 },
            ...THROUGH,
          }),
        ]
      : []),
  ];
};

const numberOf = ({ no, x1, x2, y1 }: AnswerCell & Box, grid: Grid, fill: string): Line => ({
  ...{ x: (x1 + x2) / 2, y: y1 + (grid.height - grid.segment) / 2 + 4.5, text: String(no) },
  ...{ anchor: 'middle', fill },
});

/** What the segments mean; it belongs to the drawing, so that it travels with the picture. */
const keyOf = (cells: readonly AnswerCell[], width: number, top: number) => {
  const present = OUTCOMES.filter((outcome) =>
    cells.some(({ outcomes }) => outcomes.includes(outcome)),
  );
  const untestable = cells.some(({ outcomes }) => outcomes.length === 0);
  const segments: Segment[] = [];
  const faint: Box[] = [];
  const labels: Line[] = [];
  let [x, y] = [0, top];
  for (const entry of [...present, ...(untestable ? (['untestable'] as const) : [])]) {
    const text = entry === 'untestable' ? `${UNTESTABLE_WORD}，没有数可核` : OUTCOME_WORD[entry];
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
