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

/** How a language is cut into sentences; English needs more letters to say the same. */
interface Manner {
  /** Texts up to this length are shown whole, and no more of a longer one. */
  readonly whole: number;
  /** What is shown before the first mark at most, where a sentence is long. */
  readonly before: number;
  /** What ends a sentence, and where a clause or word may be cut from the next. */
  readonly stop: RegExp;
  readonly pause: RegExp;
  /** Where the end may be cut; the cut comes after what is found. */
  readonly end: RegExp;
  /** Marks of omission. */
  readonly from: string;
  readonly to: string;
}
const CHINESE: Manner = {
  ...{ whole: 90, before: 36, from: '……', to: '……' },
  ...{ stop: /[。；;!！?？]/gu, pause: /[,，、\s]/u, end: /[,，;；。、\s]/gu },
};
const ENGLISH: Manner = {
  ...{ whole: 180, before: 90, from: '… ', to: ' …' },
  ...{ stop: /[.;!?]”?\s/gu, pause: /\s/u, end: /.(?=\s)/gu },
};

const mannerOf = (text: string): Manner =>
  countOf(text, /\p{Script=Latin}/gu) > countOf(text, /\p{Script=Han}/gu) ? ENGLISH : CHINESE;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The sentence with the first mark, in pieces, with marks of omission where the text goes on. */
export const sentenceOf = (text: string, sought: Sought): readonly Piece[] => {
  const spans = spansIn(text, sought);
  const manner = mannerOf(text);
  if (text.length <= manner.whole) return cutAt(text, spans);
  const start = startOf(text, spans[0]?.[0] ?? 0, manner);
  const end = endOf(text, start, manner);
  const inside = spans
    .filter(([from]) => from >= start && from < end)
    .map(([from, to]): Span => [from - start, Math.min(to, end) - start]);
  return [
    ...(start > 0 ? [{ text: manner.from, marked: false }] : []),
    ...cutAt(text.slice(start, end), inside),
    ...(end < text.length ? [{ text: manner.to, marked: false }] : []),
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

/** The beginning of the sentence, or of a clause where the sentence began too far before. */
const startOf = (text: string, mark: number, { before, stop, pause }: Manner): number => {
  const from = Math.max(0, mark - before);
  const shown = text.slice(from, mark);
  const last = [...shown.matchAll(stop)].at(-1);
  if (last) return from + last.index + last[0].length;
  return from === 0 ? 0 : from + shown.search(pause) + 1;
};

const endOf = (text: string, start: number, { whole, end }: Manner): number => {
  const limit = start + whole;
  if (limit >= text.length) return text.length;
  const last = [...text.slice(start, limit).matchAll(end)].at(-1);
  if (last && last.index > whole / 2) return start + last.index + last[0].length;
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
