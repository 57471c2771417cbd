import { HEAD, LEFT, type Placed } from './history-layout.ts';
import { DROP, SIZE, SOFT, type Line, type Mark } from './marks.ts';
import type { ChartSpeech } from './phrases.ts';

/** The words of a row: its year and months, and what stands above its bar. */
export const textsOf = ({ row, heads, base, lane }: Placed, speech: ChartSpeech): Line[] => [
  ...(row.isFirst ? [{ x: 0, y: base, text: speech.year(row.year), size: SIZE, bold: true }] : []),
  ...(row.months === undefined
    ? []
    : [{ x: 0, y: (lane.y1 + lane.y2) / 2 + DROP, text: row.months, fill: SOFT }]),
  ...(row.known === 'absent' ? [{ x: LEFT, y: base, text: row.text, size: SIZE, fill: SOFT }] : []),
  ...heads.flatMap((words, line) =>
    words.map(({ x, text, size, bold, fill }) => ({
      ...{ x: LEFT + x, y: base + line * HEAD, text, size },
      ...(bold ? { bold } : {}),
      ...(fill === undefined ? {} : { fill }),
    })),
  ),
];

/** The marks of verdicts before their words. */
export const marksOf = ({ heads, base }: Placed): Mark[] =>
  heads.flatMap((words, line) =>
    words.flatMap(({ x, outcome }) =>
      outcome ? [{ x: LEFT + x - 8, y: base + line * HEAD - 4, outcome }] : [],
    ),
  );
