import type { Chart } from '../charts/chart.ts';
import { fittest } from './fittest.ts';
import { block, headline, isOneLine, short, space, stack, type Block } from './frame-text.ts';
import { FRAMES, type Frame, type FrameName } from './frames.ts';
import { escapeXml } from './serialise.ts';
import { straightQuotes } from './straight-quotes.ts';
import { coloured, type Theme } from './theme.ts';

/** Where a picture comes from, in words; it travels with the picture wherever that goes. */
export interface Credit {
  /** “来源：……，2024年1月8日。官方自报。” */
  readonly source: string;
  /** The same without what only a search in an archive needs. */
  readonly brief: string;
  /** The name of the site. */
  readonly site: string;
  /** Where the chart is found, without “https://”, and the same for the site. */
  readonly address: string;
  readonly home: string;
}

/** An SVG that needs nothing else: no style sheet, no colour names, no links. */
export interface Standalone {
  readonly svg: string;
  /** In pixels of the design. */
  readonly width: number;
  readonly height: number;
}

/** The fonts of the site; a picture has the first of them that is there when it is drawn. */
const FONTS =
  "'PingFang SC','HarmonyOS Sans SC',MiSans,'Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif";

/** Draws a chart with its finding and its source in a frame. The same chart gives the same bytes. */
export const standalone = (
  chart: Chart,
  credit: Credit,
  name: FrameName,
  theme: Theme = FRAMES[name].theme,
): Standalone => {
  const frame: Frame = FRAMES[name];
  const { body, height } = compose(chart, credit, frame);
  const size = `width="${frame.width}" height="${height}" viewBox="0 0 ${frame.width} ${height}"`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" ` +
    `aria-label="${escapeXml(chart.title)}" font-family="${FONTS}" text-rendering="geometricPrecision" fill="currentColor">` +
    `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.alt)}</desc>` +
    `<rect width="${frame.width}" height="${height}" fill="var(--paper)"/>${body}</svg>`;
  const told = straightQuotes(drawable(svg), chart.language);
  return { svg: coloured(told, theme), width: frame.width, height };
};

/** Control characters are shown in brackets that fonts for Chinese have in another form alone. */
export const drawable = (svg: string): string =>
  svg.replaceAll('\u27E8', '〈').replaceAll('\u27E9', '〉');

const compose = (
  chart: Chart,
  credit: Credit,
  frame: Frame,
): { readonly body: string; readonly height: number } => {
  const { width, pad, small } = frame;
  const inner = width - 2 * pad;
  const gap = small * (frame.brief ? 0.6 : 1.1);
  const top = pad + (frame.above ?? 0);
  const start = top + small * 0.9;
  const foot = footOf(chart, credit, frame, inner);
  const bottom = frame.height === undefined ? undefined : frame.height - pad - (frame.below ?? 0);
  const room = bottom === undefined ? Infinity : bottom - foot.height - gap - start;

  const { head, shown, beside } = fittest(chart, frame, {
    ...{ width: inner, height: room, gap },
    headOf: (wide) => headOf(chart, frame, wide),
  });
  const under = beside ? start : start + head.height + gap;
  // What is left over is shared above and below the drawing, a little less above.
  const spare = bottom === undefined ? 0 : start + room - under - shown.height;
  const y = under + spare * 0.42;
  const x = beside ? width - pad - shown.width : pad + (inner - shown.width) / 2;
  const end = bottom ?? y + shown.height + gap + foot.height;
  return {
    height: frame.height ?? Math.ceil(end + pad),
    body:
      bar(pad, top - small * 0.3, small) +
      head.at(pad, start) +
      shown.at(x, y) +
      rule(pad, end - foot.height, inner, small) +
      foot.at(pad, end - foot.height),
  };
};

/** The site's mark: a short stroke over every picture. */
const bar = (x: number, y: number, small: number): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(small * 3.2)}" ` +
  `height="${short(small * 0.45)}" fill="var(--canal)"/>`;

const rule = (x: number, y: number, width: number, small: number): string =>
  `<path d="M${short(x)} ${short(y)}h${short(width)}" stroke="var(--line)" ` +
  `stroke-width="${short(small / 10)}"/>`;

const headOf = (
  { title: finding, subtitle }: Chart,
  { title, text }: Frame,
  width: number,
): Block =>
  stack(
    [
      headline(finding, width, { size: title, bold: true, fill: 'var(--ink)' }),
      block(subtitle, width, { size: text, fill: 'var(--soft)' }),
    ],
    title * 0.2,
  );

const footOf = ({ note }: Chart, credit: Credit, { small, brief }: Frame, width: number): Block => {
  const { source, site, address, home } = credit;
  const soft = { size: small, fill: 'var(--soft)' };
  const whole = `${site} · ${address}`;
  const own = isOneLine(whole, width, small) ? whole : `${site} · ${home}`;
  return stack(
    [
      space(small * 0.6),
      // The host of a preview says itself where it leads.
      ...(brief
        ? [block(`${site} · ${credit.brief}`, width, soft)]
        : [
            block(note ?? '', width, soft),
            block(source, width, soft),
            block(own, width, { ...soft, fill: 'var(--ink)', bold: true }),
          ]),
    ],
    0,
  );
};
