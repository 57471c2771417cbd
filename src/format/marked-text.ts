import { locate } from '../domain/evidence.ts';

/** A quote to be marked where it stands. */
export interface Quoted {
  readonly id: string;
  readonly quote: string;
}

/** A stretch of a text and the quotes that cover it; `starts` are those that begin here. */
export interface Stretch {
  readonly text: string;
  readonly covers: readonly string[];
  readonly starts: readonly string[];
}

/** For each character of the squeezed text, its offset in the text itself. */
const offsets = (text: string): number[] => {
  const kept: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!/\s/u.test(text[index] ?? '')) kept.push(index);
  }
  return kept;
};

/**
 * Cuts a text at the ends of all quotes, which may overlap or be the same.
 * A quote that is not in the text covers nothing; the loader has refused such data before.
 */
export const markQuotes = (text: string, quotes: readonly Quoted[]): readonly Stretch[] => {
  const original = offsets(text);
  const ranges = quotes.flatMap(({ id, quote }) =>
    (locate(quote, text) ?? []).map(({ start, end }, fragment) => ({
      id,
      first: fragment === 0,
      start: original[start] ?? 0,
      end: (original[end - 1] ?? 0) + 1,
    })),
  );
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const covering = ranges.filter(({ start, end }) => start <= from && end >= to);
    return {
      text: text.slice(from, to),
      covers: [...new Set(covering.map(({ id }) => id))],
      starts: covering.filter(({ first, start }) => first && start === from).map(({ id }) => id),
    };
  });
};
