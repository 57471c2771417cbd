import type { Chart } from '../charts/chart.ts';
import { textWidth } from '../charts/measure.ts';
import { block, line, SLACK, stack, type Block, type Look } from './frame-text.ts';

/** More rows than this are not read in a picture. */
const ROWS = 12;

/** Whether a table of a chart can be read in a picture. */
export const isFew = ({ rows }: Chart): boolean => rows.length <= ROWS;

/**
 * What a drawing shows, in words, where there is no room for the drawing itself: its table, or what
 * its description says of it. Nothing where the table is too wide. A limit leaves out what comes
 * last, and says so.
 */
export const inWords = (
  chart: Chart,
  width: number,
  size: number,
  limit = Infinity,
): Block | undefined =>
  isFew(chart) ? table(chart, width, size, limit) : account(chart, width, size, limit);

const table = (
  { columns, rows, brief }: Chart,
  width: number,
  size: number,
  limit: number,
): Block | undefined => {
  const [head = [], ...all] = brief ?? [columns, ...rows.map((row) => row.map(({ text }) => text))];
  const rest = head.map((_, index) => (index === 0 ? `… ${limit}/${rows.length}` : ''));
  const said = limit < all.length ? [...all.slice(0, limit), rest] : all;
  // Without its verdicts a brief table still says what was promised and reported.
  const shorter = brief
    ? [head, ...said].map((row) => row.slice(0, -1))
    : [head, ...said.map(inShort)].map(needed);
  const reported = brief ? head.length - 2 : REPORTED;
  return tableOf([head, ...said], width, size, reported) ?? tableOf(shorter, width, size, reported);
};

/**
 * What a comparison cannot do without: what, promised, reported, and the verdict, which says where
 * the two may not be compared.
 */
const needed = (row: readonly string[]): readonly string[] =>
  row.filter((_, index) => index <= REPORTED || index === row.length - 1);

/** The verdict without its reason, which the reported words give as well. */
const inShort = (row: readonly string[]): readonly string[] => [
  ...row.slice(0, -1),
  row.at(-1)?.split(/ · |，|, /u)[0] ?? '',
];

const tableOf = (
  texts: readonly (readonly string[])[],
  width: number,
  size: number,
  reported: number,
): Block | undefined => {
  const wides = (texts[0] ?? []).map((_, index) =>
    Math.max(...texts.map((row) => textWidth(row[index] ?? '', size) * SLACK)),
  );
  const spare = width - wides.reduce((sum, wide) => sum + wide, 0);
  const gap = Math.min(size * 3, spare / Math.max(1, wides.length - 1));
  if (gap < size) return undefined;
  const step = size * 1.55;
  return {
    height: texts.length * step,
    faults: 0,
    at: (left, top) =>
      texts
        .flatMap((row, order) => {
          let x = left;
          return row.map((text, index) => {
            const y = top + order * step + step * 0.7;
            const svg = line(text, x, y, lookOf(index === reported, order, size));
            x += (wides[index] ?? 0) + gap;
            return svg;
          });
        })
        .join(''),
  };
};

const REPORTED = 2;
const lookOf = (bold: boolean, row: number, size: number): Look => {
  if (row === 0) return { size, fill: 'var(--soft)' };
  return { size, fill: 'var(--ink)', bold };
};

/** A description begins with what is drawn; what it shows comes after. */
const account = ({ alt }: Chart, width: number, size: number, limit: number): Block => {
  const [first = '', ...said] = alt.split(/(?<=。)|(?<=\.) /u);
  return stack(
    (said.length > 0 ? said : [first])
      .slice(0, limit)
      .map((sentence) => block(sentence, width, { size: size * 1.15, fill: 'var(--ink)' })),
    size,
  );
};
