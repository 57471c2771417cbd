/**
 * Chinese is written without gaps, so it is found by pairs of neighbouring characters: 固定资产 is
 * 固定, 定资, 资产. Words and numbers are found as they are.
 */

/** Small letters, and half the width for letters and digits of Chinese keyboards; of the same length. */
export const fold = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Lu}/gu, (capital) => {
      const small = capital.toLowerCase();
      return small.length === capital.length ? small : capital;
    });

/** Marks that Chinese puts around a name; a reader asks for 亿元楼, the text has “亿元楼”. */
export const QUOTATIONS = /[“”‘’"'《》〈〉「」『』]/gu;

const RUN = /\p{Script=Han}+/gu;
/** R&D, 113.5 and 5g are each one word. */
const WORD = /[\p{L}\p{N}]+(?:[&.][\p{L}\p{N}]+)*/gu;

/** The stretches of Chinese in a text. */
export const runsIn = (text: string): readonly string[] =>
  fold(text).replace(QUOTATIONS, '').match(RUN) ?? [];

/** The words and numbers in a text, in small letters. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text).replace(RUN, ' ').match(WORD) ?? [];

/** What a stretch of Chinese is asked by: its pairs, or its only character. */
export const tokensOf = (run: string): readonly string[] => {
  const characters = [...run];
  return characters.length < 2 ? characters : pairsOf(characters);
};

/** What a text is found by: single characters, pairs, and words. */
export const indexTokens = (text: string): string[] => [
  ...runsIn(text).flatMap((run) => {
    const characters = [...run];
    return [...characters, ...pairsOf(characters)];
  }),
  ...wordsIn(text),
];

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
