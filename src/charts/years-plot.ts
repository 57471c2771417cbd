import type { PlotOptions } from '@observablehq/plot';
import {
  boxes,
  colourOf,
  drawing,
  gaps,
  hatch,
  inkLine,
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
import type { Annual } from './years.ts';

const BAR = 20;
const TEXT = 22;
const LABELS = 62;
const TAIL = 18;

interface Placed {
  readonly annual: Annual;
  readonly box: Box;
  /** The whole row with its words. */
  readonly area: Box;
}

/**
 * One row a year: what was reported as a bar, the target as a tick with its printed words.
 * @param titles what a row says to a pointer, in the order of the rows.
 */
export const drawYears = (
  rows: readonly Annual[],
  titles: readonly string[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const values = rows.flatMap(({ value, target }) => [value ?? 0, target?.value ?? 0]);
  const most = Math.max(...values) || 1;
  const x = (value: number) => LABELS + (value / most) * (width - LABELS - 2);
  let y = 0;
  const placed = rows.map((annual): Placed => {
    const known = annual.value !== undefined || annual.target !== undefined;
    const top = y;
    const y1 =
      top +
      (known ? TEXT : annual.months ? 8 : 2) +
      (isAsideBelow(annual, width, speech) ? TEXT : 0);
    y = y1 + BAR + (annual.target ? 24 : 14);
    return {
      annual,
      box: { x1: LABELS, x2: width - 1, y1, y2: y1 + BAR },
      area: { x1: 0, x2: width, y1: top, y2: y - 2 },
    };
  });
  const known = placed.filter(({ annual }) => annual.value !== undefined);
  const unknown = placed.filter(({ annual }) => annual.value === undefined);
  const colours = [...new Set(known.map(({ annual }) => colour(annual)))];

  return drawing(width, y - 2, [
    ...(unknown.length > 0 ? [hatch()] : []),
    ...boxes(
      known.map(({ box }) => box),
      { fill: WASH },
    ),
    ...gaps(unknown.map(gap)),
    ...colours.flatMap((fill, index) => {
      const own = known.filter(({ annual }) => colour(annual) === fill);
      return bars(own, fill, `part-${index}`, x);
    }),
    ...ticks(placed, x, width, speech),
    ...verdictMarks(known.flatMap((row) => markOf(row, width, speech) ?? [])),
    ...lines(placed.flatMap((row) => textsOf(row, width, speech))),
    ...tooltips(
      titles,
      placed.map(({ area }) => area),
    ),
  ]);
};

const colour = ({ verdict }: Annual): string =>
  verdict && verdict.outcome !== 'undetermined' ? colourOf(verdict.outcome) : SOFT;

const bars = (
  placed: readonly Placed[],
  fill: string,
  id: string,
  x: (value: number) => number,
) => {
  const whole = placed.filter(({ annual }) => !annual.months);
  const part = placed.filter(({ annual }) => annual.months);
  const to = ({ annual, box }: Placed): Box => ({ ...box, x2: x(annual.value ?? NaN) });
  const tails = whole.filter(({ annual }) => annual.provisional).map(to);
  return [
    ...(part.length > 0 ? [partStripes(id, fill)] : []),
    ...boxes(
      whole.map((row) => ({ ...to(row), x2: to(row).x2 - (row.annual.provisional ? TAIL : 0) })),
      { fill },
    ),
    ...boxes(part.map(to), { fill: `url(#${id})`, stroke: fill }),
    ...boxes(
      tails.map((box) => ({ ...box, x1: box.x2 - TAIL, y1: box.y1 + 0.5, y2: box.y2 - 0.5 })),
      { fill, fillOpacity: 0.35, stroke: fill, strokeDasharray: '2 2' },
    ),
  ];
};

const ticks = (
  placed: readonly Placed[],
  x: (value: number) => number,
  width: number,
  { chart }: ChartSpeech,
) => {
  const promised = placed.flatMap(({ annual: { target }, box }) =>
    target
      ? [{ x: x(target.value), y1: box.y1 - 3, y2: box.y2 + 6, text: chart.targetOf(target.text) }]
      : [],
  );
  if (promised.length === 0) return [];
  return [
    ...inkLine(
      promised,
      promised.map(({ x, y1, y2 }) => ({ x, y1: y1 + 3, y2: y2 - 6 })),
    ),
    ...lines(
      promised.map(({ x: at, y2, text }): Line => {
        // A little room, since Latin words run wider than the estimate.
        const half = (boldWidth(text, SMALL) / 2) * 1.08;
        const middle = Math.min(at, width - half);
        return { x: middle, y: y2 + 12, text, anchor: 'middle', bold: true };
      }),
    ),
  ];
};

/** The hatch begins where the words end that say why. */
const gap = ({ annual, box }: Placed): Box => ({
  ...box,
  x1: LABELS + textWidth(annual.text, SIZE) + 8,
});

/** What stands behind the number: its verdict, or that there is no target to judge it by. */
const asideOf = (
  { verdict, value, target }: Annual,
  { words, chart }: ChartSpeech,
): string | undefined => {
  if (value === undefined) return undefined;
  if (verdict) return words.outcome[verdict.outcome];
  return target ? undefined : chart.noTarget;
};

/** Where both do not fit, it stands in a line of its own. */
const isAsideBelow = (annual: Annual, width: number, speech: ChartSpeech): boolean => {
  const aside = asideOf(annual, speech);
  const mark = annual.verdict ? 13 : 0;
  return (
    aside !== undefined &&
    LABELS + boldWidth(annual.text, SIZE) + 14 + mark + textWidth(aside, SMALL) > width
  );
};

const asideX = (annual: Annual, width: number, speech: ChartSpeech): number =>
  isAsideBelow(annual, width, speech) ? LABELS : LABELS + boldWidth(annual.text, SIZE) + 14;

const markOf = ({ annual, box }: Placed, width: number, speech: ChartSpeech): Mark | undefined =>
  annual.verdict && {
    ...{ x: asideX(annual, width, speech) + 5, y: box.y1 - 10 },
    outcome: annual.verdict.outcome,
  };

const textsOf = ({ annual, box }: Placed, width: number, speech: ChartSpeech): Line[] => {
  const { year: yearText } = speech;
  const { year, months, value, text, verdict } = annual;
  const middle = (box.y1 + box.y2) / 2 + 4.5;
  const after = asideX(annual, width, speech);
  const numbers = box.y1 - 6 - (isAsideBelow(annual, width, speech) ? TEXT : 0);
  return [
    { x: 0, y: months ? middle - 8 : middle, text: yearText(year), size: SIZE, bold: true },
    ...(months ? [{ x: 0, y: middle + 8, text: months, fill: SOFT }] : []),
    value === undefined
      ? { x: LABELS, y: middle, text, size: SIZE }
      : { x: LABELS, y: numbers, text, size: SIZE, bold: true },
    ...(verdict
      ? [{ x: after + 13, y: box.y1 - 6, text: asideOf(annual, speech) ?? '' }]
      : [{ x: after, y: box.y1 - 6, text: asideOf(annual, speech) ?? '', fill: SOFT }]),
  ];
};
