import { OUTCOME_WORD } from '../format/words.ts';
import { SIZE, SMALL, SOFT, type Line, type Mark } from './marks.ts';
import { textWidth, wrap } from './measure.ts';
import type { Rated } from './rated.ts';

/** What the texts of a row are made from. */
export type Worded = Pick<Rated, 'label' | 'detail' | 'target' | 'result' | 'gap' | 'verdict'>;

/** One row with its place: the texts around the bar, and the band that the bar may fill. */
export interface PlacedRow<Row extends Worded = Rated> {
  readonly row: Row;
  readonly texts: readonly Line[];
  readonly mark: Mark;
  readonly y1: number;
  readonly y2: number;
}

export interface RatedLayout<Row extends Worded = Rated> {
  readonly rows: readonly PlacedRow<Row>[];
  /** The left and right end of all bars. */
  readonly lane: { readonly left: number; readonly right: number };
  /** Labels stand beside the bars, so one line can run through all rows. */
  readonly beside: boolean;
  readonly height: number;
}

const BAR = 16;
const LEADING = 17;
/** From the centre of a verdict's mark to its word. */
const MARK = 9;
/** The widest label column beside the bars. */
const LABELS = 200;
/** From this width on there is room for labels beside the bars. */
const WIDE = 600;

/** Places rows under each other; `top` is left for the scale. */
export const layRated = <Row extends Worded>(
  rows: readonly Row[],
  width: number,
  top: number,
): RatedLayout<Row> => (width >= WIDE ? beside(rows, width, top) : above(rows, width, top));

const reported = ({ result, gap }: Worded): string => (gap === undefined ? result : '');

/** “ / 目标160个”; where there is little room, “ / 160个”. */
const promised = ({ target, gap }: Worded, long: boolean): string => {
  if (target === '') return '';
  if (gap !== undefined) return `目标${target}`;
  return ` / ${long ? '目标' : ''}${target}`;
};

const verdictWidth = ({ verdict }: Worded): number =>
  textWidth(OUTCOME_WORD[verdict.outcome], SMALL) + MARK + 5;

const verdictAt = ({ verdict }: Worded, x: number, y: number): { text: Line; mark: Mark } => ({
  text: { x: x + 5 + MARK, y, text: OUTCOME_WORD[verdict.outcome] },
  mark: { x: x + 5, y: y - 4, outcome: verdict.outcome },
});

/** The lines of a label from their first baseline, with what belongs below it. */
const labelLines = (row: Worded, width: number): Pick<Line, 'text' | 'size' | 'fill'>[] => [
  ...wrap(row.label, width, SIZE).map((text) => ({ text, size: SIZE })),
  ...wrap(row.detail ?? '', width, SMALL).map((text) => ({ text, fill: SOFT })),
];

const above = <Row extends Worded>(
  rows: readonly Row[],
  width: number,
  top: number,
): RatedLayout<Row> => {
  const rightOf = (row: Worded, long: boolean) =>
    textWidth(reported(row), SIZE) + textWidth(promised(row, long), SMALL) + verdictWidth(row) + 10;
  const long = rows.every((row) => textWidth(row.label, SIZE) + rightOf(row, true) + 12 <= width);
  let y = top;
  const placed = rows.map((row): PlacedRow<Row> => {
    const right = rightOf(row, long);
    // A label that would be squeezed into a third of the width stands above its numbers instead.
    const stacked = width - right < width / 3;
    const label = wrap(row.label, stacked ? width : width - right - 4, SIZE);
    const detail = wrap(row.detail ?? '', width, SMALL);
    const base = y + 13 + (label.length - (stacked ? 0 : 1)) * LEADING;
    const verdict = verdictAt(row, Math.max(0, width - right), base);
    const target = promised(row, long);
    const texts: Line[] = [
      ...label.map((text, index) => ({ x: 0, y: y + 13 + index * LEADING, text, size: SIZE })),
      ...detail.map((text, index) => ({ x: 0, y: base + (index + 1) * 16, text, fill: SOFT })),
      verdict.text,
      {
        ...{ x: width - textWidth(target, SMALL), y: base, text: reported(row) },
        ...({ anchor: 'end', size: SIZE, bold: true } as const),
      },
      { x: width, y: base, text: target, anchor: 'end', fill: SOFT },
    ];
    const y1 = base + detail.length * 16 + 7;
    y = y1 + BAR + 14;
    return { row, texts, mark: verdict.mark, y1, y2: y1 + BAR };
  });
  return { rows: placed, lane: { left: 0, right: width }, beside: false, height: y - 10 };
};

const beside = <Row extends Worded>(
  rows: readonly Row[],
  width: number,
  top: number,
): RatedLayout<Row> => {
  const widest = (measure: (row: Worded) => number) => Math.max(...rows.map(measure));
  const labels = rows.map((row) => labelLines(row, LABELS));
  const left =
    Math.max(...labels.flat().map(({ text, size }) => textWidth(text, size ?? SMALL))) + 14;
  const targets = (long: boolean) => widest((row) => textWidth(promised(row, long), SMALL));
  const fixed = left + widest(verdictWidth) + widest((row) => textWidth(reported(row), SIZE)) + 30;
  const long = width - fixed - targets(true) > 240;
  // Reported numbers end where the promised ones begin, as in a table.
  const middle = width - targets(long);
  const right = middle - (fixed - left) + 2;
  let y = top;
  const placed = rows.map((row, index): PlacedRow<Row> => {
    const label = labels[index] ?? [];
    const height = Math.max(32, label.length * LEADING + 12);
    const centre = y + height / 2;
    const base = centre + 4.5;
    const first = base - ((label.length - 1) * LEADING) / 2;
    const verdict = verdictAt(row, right + 14, base);
    y += height;
    return {
      row,
      texts: [
        ...label.map((line, order) => ({ x: 0, y: first + order * LEADING, ...line })),
        verdict.text,
        {
          ...{ x: middle, y: base, text: reported(row) },
          ...({ anchor: 'end', size: SIZE, bold: true } as const),
        },
        { x: middle, y: base, text: promised(row, long), fill: SOFT },
      ],
      mark: verdict.mark,
      y1: Math.round(centre - 8),
      y2: Math.round(centre + 8),
    };
  });
  return { rows: placed, lane: { left, right }, beside: true, height: y + 4 };
};
