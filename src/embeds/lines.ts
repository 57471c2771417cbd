import { wrap } from '../charts/measure.ts';

/** What texts are made safe against: markup, and controls that turn the text around them. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text for HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(BIDI, '').replace(/[&<>"]/gu, (character) => ENTITY[character] ?? character);

/**
 * The room for a line in a frame of 328 px, which is what an article leaves on a phone of 360 px:
 * narrower than the 304 px that there are, since the estimate of a width may fall short of the
 * real one by a twentieth.
 */
const ROOM = 288;

/** A text as the lines that it has in a narrow frame, spaces at their ends included. */
export const linesOf = (text: string, size: number): string[] => {
  const clean = text.replace(BIDI, '').trim();
  const trimmed = wrap(clean, ROOM, size);
  let at = 0;
  return trimmed.map((line, index) => {
    const next = trimmed[index + 1];
    const from = at;
    const end = clean.indexOf(line, from) + line.length;
    at = next === undefined ? clean.length : clean.indexOf(next, end);
    return clean.slice(from, at);
  });
};

/** Chinese on a page of another language says so, for those who hear it. */
const HAN = /[《（]?(?:\d*\p{sc=Han}[、，：《》（）]*)+/gu;

/** Lines as elements that break in narrow frames alone. */
export const lineHtml = (lines: readonly string[], lang: string): string =>
  lines
    .map((line) => {
      const text = escapeHtml(line);
      const marked = lang.startsWith('zh')
        ? text
        : text.replace(HAN, (run) => `<span lang="zh-CN">${run}</span>`);
      return `<span>${marked}</span>`;
    })
    .join('');
