import { DROP, LEADING, SIZE, SMALL, SOFT, WIDE, type Box, type Line, type Mark } from './marks.ts';
import { textWidth, wrap } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';
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
  /** The whole row, from the one before it to the one after it. */
  readonly area: Box;
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
/** From the centre of a verdict's mark to its word. */
const MARK = 9;
/** The widest label column beside the bars. */
const LABELS = 200;
/** Bars that are shorter tell little; then the numbers move together, or the labels above the bars. */
const ROOM = 200;

/**
 * Places rows under each other; `top` is left for the scale.
 * @param fits whether the words of a gap fit beside the target in the lane. Where they do not, they
 * stand below the label, and the row's own `gap` is empty.
 */
export const layRated = <Row extends Worded>(
  rows: readonly Row[],
  [width, top]: readonly [width: number, top: number],
  speech: ChartSpeech,
  fits: (row: Row, lane: RatedLayout['lane']) => boolean,
): RatedLayout<Row> => {
  const lay = width >= WIDE ? beside : above;
  let told = rows;
  for (;;) {
    const layout = lay(told, width, top, speech);
    const isSpoken = (row: Row) => !row.gap || fits(row, layout.lane);
    if (told.every(isSpoken)) return layout;
    told = told.map((row) => (isSpoken(row) ? row : gapBelow(row, speech)));
  }
};

const gapBelow = <Row extends Worded>(row: Row, { chart }: ChartSpeech): Row => ({
  ...row,
  detail: chart.join([row.detail, row.gap].filter((part) => part !== undefined)),
  gap: '',
});

const reported = ({ result, gap }: Worded): string => (gap === undefined ? result : '');

/** “ / 目标160个”; where there is little room, “ / 160个”. */
const promised = ({ target, gap }: Worded, long: boolean, { chart }: ChartSpeech): string => {
  if (target === '') return '';
  if (gap !== undefined) return chart.targetOf(target);
  return ` / ${long ? chart.targetOf(target) : target}`;
};

const verdictWidth = ({ verdict }: Worded, { words }: ChartSpeech): number =>
  textWidth(words.outcome[verdict.outcome], SMALL) + MARK + 5;

const verdictAt = (
  { verdict: { outcome } }: Worded,
  x: number,
  y: number,
  { words }: ChartSpeech,
): { text: Line; mark: Mark } => ({
  text: { x: x + 5 + MARK, y, text: words.outcome[outcome] },
  mark: { x: x + 5, y: y - 4, outcome },
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
  speech: ChartSpeech,
): RatedLayout<Row> => {
  const rightOf = (row: Worded, long: boolean) =>
    textWidth(reported(row), SIZE) +
    textWidth(promised(row, long, speech), SMALL) +
    verdictWidth(row, speech) +
    10;
  const long = rows.every((row) => textWidth(row.label, SIZE) + rightOf(row, true) + 12 <= width);
  let y = top;
  const placed = rows.map((row): PlacedRow<Row> => {
    const right = rightOf(row, long);
    // A label that would be squeezed into a third of the width stands above its numbers instead.
    const whole = wrap(row.label, width, SIZE);
    const squeezed = wrap(row.label, width - right - 4, SIZE);
    const stacked = width - right < width / 3 || squeezed.length > whole.length + 1;
    const label = stacked ? whole : squeezed;
    const detail = wrap(row.detail ?? '', width, SMALL);
    const target = promised(row, long, speech);
    const [resultWide, targetWide] = [textWidth(reported(row), SIZE), textWidth(target, SMALL)];
    // What is too long for one line has its verdict in a line of its own, then its target too.
    const own = right > width ? 1 : 0;
    const apart = resultWide + targetWide > width ? 1 : 0;
    const first = y + 13 + (label.length - (stacked ? 0 : 1)) * LEADING;
    const base = first + (own + apart) * LEADING;
    const verdict = verdictAt(row, Math.max(0, width - right), first, speech);
    const texts: Line[] = [
      ...label.map((text, index) => ({ x: 0, y: y + 13 + index * LEADING, text, size: SIZE })),
      ...detail.map((text, index) => ({ x: 0, y: base + (index + 1) * 16, text, fill: SOFT })),
      verdict.text,
      {
        ...{ x: width - (apart ? 0 : targetWide), y: base - apart * LEADING, text: reported(row) },
        ...({ anchor: 'end', size: SIZE, bold: true } as const),
      },
      { x: width, y: base, text: target, anchor: 'end', fill: SOFT },
    ];
    const y1 = base + detail.length * 16 + 7;
    const y2 = y1 + BAR;
    // Rows touch, and the last one ends with the drawing.
    const area = { x1: 0, x2: width, y1: y - 10, y2: y2 + 4 };
    y = y2 + 14;
    return { row, texts, mark: verdict.mark, y1, y2, area };
  });
  return { rows: placed, lane: { left: 0, right: width }, beside: false, height: y - 10 };
};

const beside = <Row extends Worded>(
  rows: readonly Row[],
  width: number,
  top: number,
  speech: ChartSpeech,
): RatedLayout<Row> => {
  const widest = (measure: (row: Worded) => number) => Math.max(...rows.map(measure));
  const labels = rows.map((row) => labelLines(row, LABELS));
  const left =
    Math.max(...labels.flat().map(({ text, size }) => textWidth(text, size ?? SMALL))) + 14;
  const verdicts = widest((row) => verdictWidth(row, speech));
  const targets = (long: boolean, of = rows) =>
    Math.max(0, ...of.map((row) => textWidth(promised(row, long, speech), SMALL)));
  const fixed = left + verdicts + widest((row) => textWidth(reported(row), SIZE)) + 30;
  const long = width - fixed - targets(true) > 240;
  const apart = width - targets(long) - fixed >= ROOM;
  // Reported numbers end where the promised ones begin, as in a table.
  const middle = width - targets(long, apart ? rows : rows.filter(({ gap }) => gap === undefined));
  const numbers = Math.max(fixed - left - verdicts - 30 + width - middle, targets(long));
  const right = (apart ? middle : width - numbers) - (apart ? fixed - left : verdicts + 30) + 2;
  if (right - left < ROOM * 0.8) return above(rows, width, top, speech);
  let y = top;
  const placed = rows.map((row, index): PlacedRow<Row> => {
    const label = labels[index] ?? [];
    const height = Math.max(32, label.length * LEADING + 12);
    const centre = y + height / 2;
    const base = centre + DROP;
    const first = base - ((label.length - 1) * LEADING) / 2;
    const verdict = verdictAt(row, right + 14, base, speech);
    const area = { x1: 0, x2: width, y1: y, y2: y + height };
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
        {
          ...{ x: apart || row.gap === undefined ? middle : width - numbers, y: base },
          ...{ text: promised(row, long, speech), fill: SOFT },
        },
      ],
      mark: verdict.mark,
      y1: Math.round(centre - 8),
      y2: Math.round(centre + 8),
      area,
    };
  });
  return { rows: placed, lane: { left, right }, beside: true, height: y + 4 };
};
