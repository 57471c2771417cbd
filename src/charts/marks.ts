import { dot, rect, ruleX, ruleY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Outcome } from '../domain/verdict.ts';

/**
 * What all charts are drawn with. Positions are pixels: labels are measured and placed by hand,
 * since Plot cannot measure Chinese, so every chart computes its own layout.
 */

export const INK = 'var(--ink)';
export const SOFT = 'var(--soft)';
export const LINE = 'var(--line)';
export const PAPER = 'var(--paper)';
export const WASH = 'var(--wash)';
export const HATCH_LINE = 'var(--hatch)';
/** The fill of whatever is not known. */
export const HATCH = 'url(#hatch)';

/** The sizes of labels and of what goes with them. */
export const SIZE = 13;
export const SMALL = 12;
/** From the baseline of a line of text to that of the next one. */
export const LEADING = 17;
/** From the middle of a line of text down to its baseline. */
export const DROP = 4.5;
/** From this width on a drawing has room for words beside its marks, not above them alone. */
export const WIDE = 600;

/** The colour of a verdict; what is undetermined has a hatch instead. */
export const colourOf = (outcome: Outcome): string =>
  outcome === 'undetermined' ? HATCH_LINE : `var(--${outcome})`;

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** One line of text, its baseline at `y`. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Lets the text be read across lines. */
  readonly halo?: boolean;
  /** Lets a pointer through to the link below. */
  readonly through?: boolean;
}

/** Plot's options for a drawing in pixels, with neither axes nor margins. */
export const drawing = (width: number, height: number, marks: Markish[]): PlotOptions => ({
  width,
  height: Math.ceil(height),
  margin: 0,
  axis: null,
  x: { type: 'identity' },
  y: { type: 'identity' },
  marks,
});

/** What Plot is told of marks besides where they are. */
export type MarkLook = { readonly fill?: string; readonly stroke?: string } & Record<
  string,
  unknown
>;

/** Rectangles of one look; nothing for none. */
export const boxes = (data: readonly Box[], look: MarkLook): Markish[] =>
  data.length === 0 ? [] : [rect([...data], { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...look })];

/**
 * Tooltips that need no script: areas that show nothing, but answer to a pointer. They belong last
 * in a drawing, over its marks. Pictures leave them out, which `render/` does by `pointer-events`.
 */
export const tooltips = (titles: readonly string[], areas: readonly Box[]): Markish[] =>
  boxes(
    // Whole pixels, for the same reason as those of texts.
    areas.map(({ x1, x2, y1, y2 }, index) => ({
      ...{ x1: Math.round(x1), x2: Math.round(x2), y1: Math.round(y1), y2: Math.round(y2) },
      title: titles[index],
    })),
    { fill: 'none', pointerEvents: 'all', title: 'title' },
  );

/** Rectangles that stand for something unknown: hatched, with a broken outline. */
export const gaps = (data: readonly Box[]): Markish[] =>
  boxes(data, { fill: HATCH, stroke: HATCH_LINE, strokeDasharray: '3 2' });

/** An upright stretch. */
export interface Upright {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}
export const uprights = (data: readonly Upright[], look: MarkLook): Markish =>
  ruleX([...data], { x: 'x', y1: 'y1', y2: 'y2', ...look });

/** A stretch from left to right, or from right to left. */
export interface Level {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}
export const levels = (data: readonly Level[], look: MarkLook): Markish =>
  ruleY([...data], { x1: 'x1', x2: 'x2', y: 'y', ...look });

/** The line of a target, set off from the bars that it crosses. */
export const inkLine = (stretches: readonly Upright[], bars: readonly Upright[]): Markish[] => [
  uprights(bars, { stroke: PAPER, strokeWidth: 5 }),
  uprights(stretches, { stroke: INK, strokeWidth: 2 }),
];

/** Lines of text; lines of one look share a group. */
export const lines = (data: readonly Line[]): Markish[] => {
  const looks = Map.groupBy(
    data.filter(({ text }) => text !== ''),
    ({ anchor, size, bold, fill, halo, through }) =>
      [anchor, size, bold, fill, halo, through].join(),
  );
  return [...looks.values()].map((group) => {
    const { anchor = 'start', size = SMALL, bold, fill = INK, halo, through } = group[0] ?? {};
    // Whole pixels: nobody sees the difference, and the drawing is a tenth shorter.
    const rounded = group.map((line) => ({
      ...line,
      x: Math.round(line.x),
      y: Math.round(line.y),
    }));
    return text(rounded, {
      ...{ x: 'x', y: 'y', text: 'text', textAnchor: anchor, lineAnchor: 'bottom' },
      ...{ fontSize: size, fill, ...(bold ? { fontWeight: 700 } : {}) },
      ...(halo ? { stroke: PAPER, strokeWidth: 4 } : {}),
      ...(through ? { pointerEvents: 'none' } : {}),
    } as const);
  });
};

/** The mark of a verdict, centred on a point. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly outcome: Outcome;
}

/** Triangle up, disc, open ring with a gap, hatched square: told apart without colour. */
export const verdictMarks = (data: readonly Mark[]): Markish[] => {
  const of = (outcome: Outcome) => data.filter((mark) => mark.outcome === outcome);
  const at = { x: 'x', y: 'y' } as const;
  const some = (found: Mark[], draw: () => Markish) => (found.length > 0 ? [draw()] : []);
  const [exceeded, met, missed, undetermined] = (
    ['exceeded', 'met', 'missed', 'undetermined'] as const
  ).map(of) as [Mark[], Mark[], Mark[], Mark[]];
  return [
    ...some(exceeded, () =>
      dot(exceeded, { ...at, symbol: 'triangle', r: 3.9, fill: colourOf('exceeded'), dy: 1 }),
    ),
    ...some(met, () => dot(met, { ...at, r: 4.2, fill: colourOf('met') })),
    ...some(missed, () =>
      dot(missed, {
        ...{ ...at, r: 3.8, stroke: colourOf('missed'), strokeWidth: 2 },
        // The ring is open at its right.
        ...{ strokeDasharray: '18 6', strokeDashoffset: -3 },
      }),
    ),
    ...boxes(
      undetermined.map(({ x, y }) => ({ x1: x - 4, x2: x + 4, y1: y - 4, y2: y + 4 })),
      { fill: HATCH, stroke: HATCH_LINE },
    ),
  ];
};
