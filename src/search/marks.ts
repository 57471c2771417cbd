import { fold, QUOTATIONS } from './tokens.ts';

/** A piece of a text, marked where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What is to be marked, folded: stretches with Chinese, and whole words. */
export interface Sought {
  readonly stretches: readonly string[];
  readonly words: readonly string[];
}

/** The whole text in pieces. */
export const piecesOf = (text: string, sought: Sought): readonly Piece[] =>
  cutAt(text, spansIn(text, sought));

/** Texts up to this length are shown whole. */
const WHOLE = 90;

/** The sentence with the first mark, in pieces, with marks of omission where the text goes on. */
export const sentenceOf = (text: string, sought: Sought): readonly Piece[] => {
  const spans = spansIn(text, sought);
  if (text.length <= WHOLE) return cutAt(text, spans);
  const start = startOf(text, spans[0]?.[0] ?? 0);
  const end = endOf(text, start);
  const inside = spans
    .filter(([from]) => from >= start && from < end)
    .map(([from, to]): Span => [from - start, Math.min(to, end) - start]);
  const omitted = { text: '……', marked: false };
  return [
    ...(start > 0 ? [omitted] : []),
    ...cutAt(text.slice(start, end), inside),
    ...(end < text.length ? [omitted] : []),
  ];
};

/** How much of what was asked for a text has, in characters; 0 where it has nothing. */
export const fitOf = (text: string, { stretches, words }: Sought): number => {
  const folded = fold(text);
  return [
    ...stretches.filter((stretch) => stretchesIn(folded, stretch).length > 0),
    ...words.filter((word) => wordPlaces(folded, word).length > 0),
  ].reduce((sum, { length }) => sum + length, 0);
};

/** True where a text has a stretch; quotation marks and gaps inside it do not count. */
export const has = (text: string, stretch: string): boolean =>
  stretchesIn(fold(text), stretch).length > 0;

/** A stretch of a text, from its first character to before its end. */
type Span = readonly [start: number, end: number];

const spansIn = (text: string, { stretches, words }: Sought): readonly Span[] => {
  const folded = fold(text);
  return merged([
    ...stretches.flatMap((stretch) => stretchesIn(folded, stretch)),
    ...words.flatMap((word) => wordPlaces(folded, word)),
  ]);
};

const cutAt = (text: string, spans: readonly Span[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), marked: false });
  return pieces.filter((piece) => piece.text !== '');
};

/** What is shown before the first mark at most, where a sentence is long. */
const BEFORE = 36;

/** The beginning of the sentence, or of a clause where the sentence began too far before. */
const startOf = (text: string, mark: number): number => {
  const from = Math.max(0, mark - BEFORE);
  const before = text.slice(from, mark);
  const stop = before.search(/[。；;!！?？][^。；;!！?？]*$/u);
  if (stop >= 0) return from + stop + 1;
  return from === 0 ? 0 : from + before.search(/[,，、\s]/u) + 1;
};

const endOf = (text: string, start: number): number => {
  const limit = start + WHOLE;
  if (limit >= text.length) return text.length;
  const pause = text.slice(start, limit).search(/[,，;；。、\s][^,，;；。、\s]*$/u);
  if (pause > WHOLE / 2) return start + pause + 1;
  // Nobody is shown half a character.
  return /[\uD800-\uDBFF]/u.test(text.charAt(limit - 1)) ? limit - 1 : limit;
};

const stretchesIn = (folded: string, stretch: string): Span[] =>
  placesOf(folded, [...stretch].map(escaped).join(`(?:${QUOTATIONS.source}|\\s)*`));

/** Chinese stands beside a word without a gap; other letters make it another word. */
const wordPlaces = (folded: string, word: string): Span[] =>
  placesOf(folded, `(?<!${LETTER})${[...word].map(escaped).join('')}(?!${LETTER})`);

const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{N}]';

const placesOf = (folded: string, pattern: string): Span[] =>
  [...folded.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');

const merged = (spans: readonly Span[]): readonly Span[] => {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};
