import type { Language } from './language.ts';

/** A headline in two breaths; the second one carries the accent. */
export interface Breaths {
  readonly first: string;
  readonly accent: string;
}

/**
 * Where a breath is taken. In English a semicolon parts more than a colon, which may stand in each
 * half; a comma may also part the things of a list, so it comes last.
 */
const MARKS: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [/，/gu],
  en: [/; /gu, /: /gu, /, /gu],
};

/** Cuts a headline behind its last mark. Without one all of it carries the accent. */
export const breaths = (headline: string, language: Language): Breaths => {
  const found = MARKS[language]
    .map((mark) => [...headline.matchAll(mark)].at(-1))
    .find((last) => last !== undefined);
  const cut = found ? found.index + found[0].length : 0;
  return { first: headline.slice(0, cut), accent: headline.slice(cut) };
};
