import { createHash } from 'node:crypto';
import type { Chart } from '../charts/chart.ts';
import { straightQuotes } from '../render/straight-quotes.ts';
import { renderSvg, WIDTHS } from '../render/svg.ts';
import { FRAME_SCRIPT } from './frame-script.ts';
import { FRAME_STYLE } from './frame-style.ts';
import type { EmbedTexts } from './layout.ts';
import { escapeHtml, lineHtml } from './lines.ts';
import type { EmbedWords } from './words.ts';

export interface EmbedPage {
  readonly chart: Chart;
  readonly texts: EmbedTexts;
  readonly words: EmbedWords;
  readonly site: string;
  /** The chart's own page, with its origin. */
  readonly home: string;
  /** A link of the drawing as a whole address. */
  readonly resolve: (href: string) => string;
  /** What a pinned embed says of itself; its picture alone changes later. */
  readonly status?: { readonly alt: string; readonly width: number; readonly height: number };
}

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (pinned: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${hash(FRAME_STYLE)}`,
    `script-src ${hash(FRAME_SCRIPT)}`,
    ...(pinned ? ["img-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');

/** In a frame a link opens elsewhere. */
const linked = (svg: string, resolve: EmbedPage['resolve']): string =>
  svg.replace(
    /<a href="([^"]*)">/gu,
    (_match, href: string) =>
      `<a href="${escapeHtml(resolve(href.replaceAll('&amp;', '&')))}" target="_blank" rel="noopener">`,
  );

const table = ({ chart: { columns, rows } }: EmbedPage): string =>
  `<table><thead><tr>${columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows
    .map((row) => `<tr>${row.map(({ text }) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const statusLine = ({ status, home }: EmbedPage): string =>
  status
    ? `<p class="v"><a href="${escapeHtml(home)}" target="_blank" rel="noopener">` +
      `<img src="status.svg" alt="${escapeHtml(status.alt)}" width="${status.width}" height="${status.height}"></a></p>`
    : '';

/** An embed as one document that needs nothing else. The same chart gives the same bytes. */
export const embedDocument = (page: EmbedPage): string => {
  const { chart, texts, words, home } = page;
  const paragraph = (lines: readonly string[], look: string): string =>
    lines.length === 0 ? '' : `<p class="${look}">${lineHtml(lines, words.lang)}</p>`;
  const label = escapeHtml(words.table(chart.title));
  const head = [
    `<!doctype html><html lang="${words.lang}" data-chart="${chart.id}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(page.status !== undefined)}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(`${chart.title}${words.colon}${page.site}`)}</title>`,
    `<meta name="description" content="${escapeHtml(chart.subtitle)}">`,
    `<link rel="canonical" href="${escapeHtml(home)}">`,
    `<style>${FRAME_STYLE}</style><script>${FRAME_SCRIPT}</script></head>`,
  ];
  const body = [
    // The heading has its lines in boxes, which would come out as gaps in a name.
    `<body><main><figure class="chart" aria-label="${escapeHtml(chart.title)}" aria-describedby="d">`,
    `<h1>${lineHtml(texts.title, words.lang)}</h1>`,
    paragraph(texts.subtitle, 's'),
    `<div class="drawings">${WIDTHS.map((width) => linked(renderSvg(chart, width), page.resolve)).join('')}</div>`,
    paragraph(texts.note, 'n'),
    paragraph(texts.source, 'n'),
    `<p class="h"><a href="${escapeHtml(home)}" target="_blank" rel="noopener">${lineHtml(texts.home, words.lang)}</a></p>`,
    statusLine(page),
    `<details><summary>${escapeHtml(words.details)}</summary><p id="d">${escapeHtml(chart.alt)}</p>`,
    `<section tabindex="0" aria-label="${label}">${table(page)}</section></details>`,
    `</figure></main></body></html>\n`,
  ];
  return head.join('') + straightQuotes(body.join(''), chart.language);
};
