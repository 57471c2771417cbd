import { fold, QUOTATIONS, runsIn, tokensOf, wordsIn } from './tokens.ts';

/** No question needs more characters. */
export const LONGEST = 100;

/** A question as it is searched. */
export interface Query {
  /** What was asked, for reading: one line, no hidden controls, not longer than `LONGEST`. */
  readonly text: string;
  /** The parts with Chinese in them, as they were typed between gaps: 735亿元以上. */
  readonly phrases: readonly string[];
  /** What is looked up: pairs of Chinese characters, words and numbers. Nothing, where nothing can be. */
  readonly tokens: readonly string[];
  readonly wasCut: boolean;
}

/** These words are in every other English label, or make a question of one. */
const IDLE = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 's', 'the', 'to', 'with'],
  ...['are', 'did', 'does', 'how', 'is', 'many', 'much', 'was', 'were', 'what', 'which', 'who'],
]);

/** Reads what somebody typed, or what stands in an address; any text will do. */
export const readQuery = (typed: string): Query => {
  // Cut roughly at first, so that no time is lost on what nobody reads.
  const characters = [...plainLine(typed.slice(0, 20 * LONGEST))];
  const text = characters.slice(0, LONGEST).join('').trim();
  const words = wordsIn(text);
  const telling = words.filter((word) => !IDLE.has(word));
  return {
    text,
    phrases: phrasesIn(text),
    tokens: [
      ...new Set([
        ...runsIn(text).flatMap(tokensOf),
        ...(telling.length > 0 ? telling : words).map(singular),
      ]),
    ],
    wasCut: characters.length > LONGEST || typed.length > 20 * LONGEST,
  };
};

/**
 * What a plural begins with. Words are found by their beginnings, so companies, asked as compan, are
 * found in company too; what only looks like a plural stays as it is.
 */
const singular = (word: string): string =>
  /^[a-z]{4,}$/u.test(word) && !NO_PLURALS.has(word)
    ? word.replace(/(?:(?<=[a-z]{3})ies|(?<=ss|x|ch|sh)es|(?<![isu])s)$/u, '')
    : word;

const NO_PLURALS = new Set(['news', 'series', 'species']);

const phrasesIn = (text: string): readonly string[] =>
  fold(text)
    .replace(QUOTATIONS, '')
    .split(/[^\p{L}\p{N}&.%]+/u)
    .filter((part) => /\p{Script=Han}/u.test(part));

/** Control characters and those that turn the direction of writing; halves of characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

const plainLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(HIDDEN, '').trim();
