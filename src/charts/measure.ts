/**
 * How wide a text will be, by estimate, and where to break it. There is no font at build time, and
 * Plot takes a Chinese character for a Latin “e” and breaks at spaces alone.
 */

const FULL = /[\u2014\u2018\u2019\u201C\u201D\u2026\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60%]/u;
const BROAD = /[mwMW]/u;
const WIDE = /[0-9A-Z&+<=>$×]/u;
const SLIM = /[frt]/u;
const NARROW = /[\s.,:;'|!()[\]ijl·/-]/u;

const CHINESE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/u;

/** Found by measuring Noto Sans SC; 0.84–1.05 of the real. */
const EMS: readonly (readonly [RegExp, number])[] = [
  [FULL, 1],
  [BROAD, 0.86],
  [WIDE, 0.64],
  [NARROW, 0.34],
  [SLIM, 0.42],
];

/** The width of a character in em; the few thousand that there are are looked up once each. */
const em = (character: string): number => {
  const known = ems.get(character);
  if (known !== undefined) return known;
  const found = EMS.find(([like]) => like.test(character))?.[1] ?? 0.56;
  ems.set(character, found);
  return found;
};
const ems = new Map<string, number>();

/** The estimated width of a text in pixels. */
export const textWidth = (text: string, size: number): number => widthInEm(text) * size;

const widthInEm = (text: string): number => {
  let width = 0;
  for (const character of text) width += em(character);
  return width;
};

/** The same in bold, which makes small letters wider, but neither digits nor Chinese. */
export const boldWidth = (text: string, size: number): number =>
  textWidth(text, size) + (text.match(/[a-z]/gu) ?? []).length * 0.04 * size;

/** A text cut to a width, with “…” where something is left out. */
export const fit = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text;
  const kept = [...text];
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, size) > width) kept.pop();
  const cut = kept.join('');
  // Between words where there are spaces, unless one word is all there is.
  const whole = text.startsWith(`${cut} `) || CHINESE.test(text);
  const end = whole ? -1 : cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
};

/** Marks that may not begin a line, and those that may not end one. */
const CLOSING = /^[、，。；：！？）】》」”’…%,.;:!?)\]]$/u;
const OPENING = /^[（【《「“‘([]$/u;
const WORD = /[A-Za-z0-9.&+–-]*[0-9]\p{sc=Han}?|[A-Za-z0-9.&+–-]+|[^A-Za-z0-9]/gu;

/**
 * The pieces that stay in one line: words, numbers with a unit, characters with punctuation.
 * A text without Chinese breaks at its spaces alone.
 */
const pieces = (text: string): string[] => {
  if (!CHINESE.test(text)) return text.match(/\S+\s*/gu) ?? [];
  const found: string[] = [];
  let opening = '';
  for (const word of text.match(WORD) ?? []) {
    if (OPENING.test(word)) opening += word;
    else if (CLOSING.test(word) && opening === '' && found.length > 0)
      found[found.length - 1] += word;
    else {
      found.push(opening + word);
      opening = '';
    }
  }
  return opening === '' ? found : [...found, opening];
};

/** A piece with its width in em, and that without the space that it may end with. */
interface Piece {
  readonly text: string;
  readonly full: number;
  readonly trimmed: number;
}

const measured = (parts: readonly string[]): Piece[] =>
  parts.map((text) => ({ text, full: widthInEm(text), trimmed: widthInEm(text.trimEnd()) }));

const greedy = (parts: readonly Piece[], width: number, size: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const { text, full, trimmed } of parts) {
    if (line !== '' && (taken + trimmed) * size > width) {
      lines.push(line);
      line = '';
      taken = 0;
    }
    line += text;
    taken += full;
  }
  return [...lines, line].map((each) => each.trim()).filter((each) => each !== '');
};

/**
 * Breaks a text into as few lines as fit, and makes these about equally long: no character is left
 * alone in the last line. A break after a clause is preferred. A piece wider than `width` keeps a line of its own.
 */
export const wrap = (text: string, width: number, size: number): string[] => {
  const parts = measured(pieces(text));
  const lines = greedy(parts, width, size);
  if (lines.length < 2) return lines;
  const clauses = greedy(measured(text.split(/(?<=[，；：]|[,;:] )/u)), width, size);
  if (clauses.length <= lines.length && clauses.every((line) => textWidth(line, size) <= width)) {
    return clauses;
  }
  for (let narrow = size; narrow < width; narrow += size / 2) {
    const balanced = greedy(parts, narrow, size);
    if (balanced.length <= lines.length) return balanced;
  }
  return lines;
};
