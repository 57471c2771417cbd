import type { Card, CardCount, CardMark, CardRow } from '../cards/card.ts';
import { fit, textWidth } from '../charts/measure.ts';
import type { Language } from '../format/language.ts';
import { block, headline, isOneLine, line, short, type Block } from './frame-text.ts';
import { escapeXml } from './serialise.ts';
import { drawable } from './standalone.ts';
import { straightQuotes } from './straight-quotes.ts';
import { coloured } from './theme.ts';

/** The size that previews of links ask for. */
const [WIDTH, HEIGHT] = [1200, 630];
const PAD = 56;
const INNER = WIDTH - 2 * PAD;
const FOOT = HEIGHT - 78;
const [INK, SOFT] = ['var(--ink)', 'var(--soft)'];
const FONT = "'Noto Sans SC',sans-serif";

/** Draws the card of a page as an SVG that needs nothing else. The same card gives the same bytes. */
export const pageCard = (
  card: Card,
  { site, language }: { readonly site: string; readonly language: Language },
): string => {
  const { kickers, title, alt } = card;
  const above =
    kickers.find((each) => isOneLine(each, INNER, 27)) ??
    fit(kickers.at(-1) ?? '', INNER / 1.05, 27);
  const head = headOf(title, card);
  const top = PAD + 76;
  const body = bodyOf(card, top + head.height + 26);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" ` +
    `viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="${FONT}" text-rendering="geometricPrecision" fill="currentColor">` +
    `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--paper)"/>` +
    `<rect x="${PAD}" y="${PAD - 14}" width="70" height="9" fill="var(--canal)"/>` +
    head.at(PAD, top) +
    line(above, PAD, PAD + 46, { size: 27, fill: SOFT }) +
    body +
    `<path d="M${PAD} ${FOOT}h${INNER}" stroke="var(--line)" stroke-width="2"/>` +
    line(site, PAD, FOOT + 44, { size: 27, fill: INK, bold: true }) +
    `<text x="${WIDTH - PAD}" y="${FOOT + 43}" font-size="24" fill="${SOFT}" text-anchor="end">` +
    `${escapeXml(card.foot)}</text>` +
    '</svg>';
  return coloured(drawable(straightQuotes(svg, language)), 'light');
};

/** The title as large as the rest leaves room for. */
const headOf = (title: string, { rows, counts, more }: Card): Block => {
  const [most, sizes] =
    rows.length > 2
      ? [108, [46, 42, 38, 34, 30]]
      : rows.length > 0 || counts
        ? [210, [64, 56, 50, 44, 38, 32]]
        : [more === undefined ? 330 : 270, [66, 58, 50, 44, 38, 32]];
  const tried = sizes.map((size) => headline(title, INNER, { size, bold: true, fill: INK }));
  return tried.find(({ height }) => height <= most) ?? shortened(title, sizes.at(-1) ?? 30, most);
};

const shortened = (title: string, size: number, most: number): Block => {
  const kept = [...title];
  const drawn = () => headline(`${kept.join('')}…`, INNER, { size, bold: true, fill: INK });
  let block = drawn();
  while (block.height > most && kept.length > 0) {
    kept.splice(-8);
    block = drawn();
  }
  return block;
};

const bodyOf = ({ title, rows, counts, more, mark, heads }: Card, top: number): string => {
  const room = FOOT - 24 - top;
  if (counts) return barOf(counts, top, room) + (more === undefined ? '' : lastLine(more));
  const [only, ...others] = rows;
  if (!only) {
    if (more === undefined) return '';
    const left = mark ? 52 : 0;
    const text = block(more, INNER - left, { size: 30, fill: SOFT });
    const y = top + Math.max(0, (room - text.height) / 2);
    return (mark ? markOf(mark, PAD, y + 8, 30) : '') + text.at(PAD + left, y);
  }
  if (others.length === 0 && only.target !== undefined)
    return largeRow(only, { title, heads }, top, room);
  return (
    table(rows, heads, top, more === undefined ? room : room - 40) +
    (more === undefined ? '' : lastLine(more))
  );
};

const lastLine = (text: string): string =>
  line(fit(text, INNER, 24), PAD, FOOT - 20, { size: 24, fill: SOFT });

/** One promise and its answer, as large as they fit. */
const largeRow = (
  row: CardRow,
  { title, heads }: Pick<Card, 'title' | 'heads'>,
  top: number,
  room: number,
): string => {
  const { target = '', result, verdict, why, mark, label } = row;
  const half = INNER / 2 - 20;
  const said = result ?? why;
  const size = largest([target, said], half, [76, 66, 56, 48, 40, 34, 28]);
  const y = top + Math.max(0, (room - size - 120) / 2);
  const whole = `${label} · ${verdict}`;
  const isWhole = !title.includes(label) && isOneLine(whole, INNER - 56, 28);
  const words = isWhole ? whole : verdict;
  const under = isOneLine(words, INNER - 56, 32) ? 32 : 28;
  return (
    line(heads[0], PAD, y + 28, { size: 27, fill: SOFT }) +
    line(heads[1], WIDTH / 2 + 20, y + 28, { size: 27, fill: SOFT }) +
    line(fit(target, half, size), PAD, y + 44 + size, { size, fill: INK, bold: true }) +
    line(fit(said, half, size), WIDTH / 2 + 20, y + 44 + size, {
      ...{ size, bold: true },
      fill: result === undefined ? SOFT : inkOf(mark),
    }) +
    markOf(mark, PAD, y + size + 78, 36) +
    line(words, PAD + 54, y + size + 107, { size: under, fill: inkOf(mark), bold: true })
  );
};

const largest = (texts: readonly string[], width: number, sizes: readonly number[]): number =>
  sizes.find((size) => texts.every((text) => textWidth(text, size) * 1.05 <= width)) ??
  sizes.at(-1) ??
  28;

/** Between columns, and the least that a label may be broken to. */
const [GAP, NARROWEST] = [28, 340];
const MARK = 50;

/** All rows of a table in one size: the largest in which each figure is whole and each label has two lines. */
const layoutOf = (rows: readonly CardRow[], heads: Card['heads'], step: number) => {
  const widest = (texts: readonly string[], size: number): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size) * 1.06));
  const tried = [31, 28, 26, 24, 22, 20, 19].map((size) => {
    const targets = rows.map(({ target = '' }) => target);
    const target = targets.some((text) => text !== '')
      ? Math.max(widest(targets, size), textWidth(heads[0], 23)) + GAP
      : 0;
    const said = rows.map(({ result: figure, why }) => figure ?? why);
    const result = Math.max(widest(said, size), textWidth(heads[1], 23));
    const label = INNER - MARK - target - result - GAP;
    const labels = rows.map((row) => block(row.label, label, { size, fill: INK }));
    const fits = labels.every(({ height }) => height <= Math.min(step, size * 3));
    return { size, target, result, label, labels, isFit: label >= NARROWEST && fits };
  });
  const found = tried.find(({ isFit }) => isFit) ?? tried.at(-1);
  if (!found) throw new Error('a card has no sizes to try');
  return found;
};

const table = (
  rows: readonly CardRow[],
  heads: Card['heads'],
  top: number,
  room: number,
): string => {
  const step = Math.min(76, (room - 34) / rows.length);
  const { size, target, result, labels } = layoutOf(rows, heads, step);
  const [atTarget, atResult] = [WIDTH - PAD - result - target, WIDTH - PAD - result];
  const head = (text: string, x: number) => line(text, x, top + 22, { size: 23, fill: SOFT });
  return (
    (target > 0 ? head(heads[0], atTarget) : '') +
    head(heads[1], atResult) +
    rows
      .map((row, index) => {
        const middle = top + 34 + (index + 0.5) * step;
        const y = middle + size * 0.36;
        const label = labels[index];
        const isNumber = row.result !== undefined;
        return (
          markOf(row.mark, PAD, middle - size * 0.5, size) +
          (label?.at(PAD + MARK, middle - label.height / 2) ?? '') +
          (row.target === undefined ? '' : line(row.target, atTarget, y, { size, fill: INK })) +
          line(row.result ?? row.why, atResult, y, {
            ...{ size, fill: isNumber ? inkOf(row.mark) : SOFT },
            ...(isNumber ? { bold: true } : {}),
          })
        );
      })
      .join('')
  );
};

/** The outcomes of many targets as parts of one bar, with their counts below. */
const barOf = (counts: readonly CardCount[], top: number, room: number): string => {
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  const y = top + Math.max(10, (room - 190) / 2);
  let x = PAD;
  const parts = counts.map(({ mark, count }) => {
    const width = (count / whole) * INNER;
    const drawn = `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="70" fill="${
      mark === 'undetermined' ? 'url(#h)' : `var(--${mark})`
    }"/>`;
    x += width;
    return drawn;
  });
  const share = INNER / counts.length;
  const legend = counts.map(({ mark, label, count }, index) => {
    const left = PAD + index * share;
    return (
      markOf(mark, left, y + 106, 34) +
      line(String(count), left + 50, y + 142, { size: 54, fill: inkOf(mark), bold: true }) +
      line(label, left, y + 186, { size: 27, fill: SOFT })
    );
  });
  return HATCH + parts.join('') + legend.join('');
};

const HATCH =
  '<defs><pattern id="h" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<path d="M3 0V12" stroke="var(--hatch)" stroke-width="3"/></pattern></defs>';

const inkOf = (mark: CardMark): string =>
  mark === 'exceeded' || mark === 'missed'
    ? `var(--${mark})`
    : mark === 'met'
      ? 'var(--canal)'
      : INK;

/** The forms of the marks, 16 units wide; pages draw the same. */
const FORMS: Readonly<Record<CardMark, string>> = {
  exceeded: '<path d="M8 1 15.2 14.5H.8Z" fill="var(--exceeded)"/>',
  met: '<circle cx="8" cy="8" r="7" fill="var(--met)"/>',
  missed:
    '<path d="M10.5 2.2A6.3 6.3 0 1 0 13.8 5.5" fill="none" stroke="var(--missed)" stroke-width="2.6"/>',
  undetermined:
    '<path d="M1.5 1.5h13v13h-13zM2 7 7 2M2 12.5 12.5 2M4 14.5 14.5 4M9.5 14.5l5-5" fill="none" stroke="var(--hatch)" stroke-width="1.3"/>',
  untestable: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="var(--soft)" stroke-width="1.2"/>',
  awaiting:
    '<path d="M2.5 8h.01M8 8h.01M13.5 8h.01" fill="none" stroke="var(--soft)" stroke-width="3" stroke-linecap="round"/>',
};

const markOf = (mark: CardMark, x: number, y: number, size: number): string =>
  `<g transform="translate(${short(x)} ${short(y)}) scale(${short(size / 16)})">${FORMS[mark]}</g>`;
