import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Kind } from './history-axes.ts';
import { BREAK, layHistory, LEFT, type Placed, type Scene } from './history-layout.ts';
import { derivedMarks, reportedMarks } from './history-numbers.ts';
import type { HistoryRow } from './history-rows.ts';
import { targetMarks } from './history-targets.ts';
import { marksOf, textsOf } from './history-texts.ts';
import {
  boxes,
  colourOf,
  drawing,
  gaps,
  levels,
  LINE,
  lines,
  SIZE,
  SMALL,
  SOFT,
  tooltips,
  uprights,
  verdictMarks,
  WASH,
  type Box,
} from './marks.ts';
import { textWidth } from './measure.ts';
import type { ChartSpeech } from './phrases.ts';
import { hatch } from './stripes.ts';

/**
 * A row for each indicator in each year: what was reported as a bar, or as a dot where zero means
 * nothing; targets as ticks with their printed words.
 * @param titles what a row says to a pointer, in the order of the rows.
 */
export const drawHistory = (
  history: { readonly rows: readonly HistoryRow[]; readonly kind: Kind },
  titles: readonly string[],
  width: number,
  speech: ChartSpeech,
): PlotOptions => {
  const scene = layHistory(history, width, speech);
  const { placed } = scene;
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
    ...zero(scene),
    ...colours.flatMap((fill, index) => {
      const own = reported.filter(({ row }) => colour(row) === fill);
      return reportedMarks(own, fill, `part-${index}`, scene);
    }),
    ...derivedMarks(of('derived'), scene),
    ...targetMarks(scene, speech),
    ...breaks(scene, speech),
    ...verdictMarks(placed.flatMap(marksOf)),
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
const zero = ({ placed, kind, x }: Scene): Markish[] =>
  kind === 'dots' &&
  placed.some(({ row: { value, target } }) => Math.min(value ?? 0, ...(target?.ends ?? [])) < 0)
    ? [
        uprights(
          placed.map(({ lane }) => ({ x: x(0), y1: lane.y1, y2: lane.y2 })),
          { stroke: LINE },
        ),
      ]
    : [];

/** A broken line across, with the reason why one does not go on reading. */
const breaks = ({ placed, width }: Scene, { chart }: ChartSpeech): Markish[] => {
  const broken = placed.filter(({ row }) => row.isBroken);
  if (broken.length === 0) return [];
  const text = chart.broken;
  const from = LEFT + textWidth(text, SMALL) * 1.04 + 8;
  return [
    levels(
      broken.flatMap(({ area }) => {
        const y = area.y1 - BREAK / 2;
        return [
          { y, x1: 0, x2: LEFT - 6 },
          { y, x1: Math.min(from, width), x2: width },
        ];
      }),
      { stroke: SOFT, strokeDasharray: '6 4' },
    ),
    ...lines(broken.map(({ area }) => ({ x: LEFT, y: area.y1 - BREAK / 2 + 4, text, fill: SOFT }))),
  ];
};
