/**
 * Quotes against documents. White space is removed before comparing, and only white space:
 * punctuation and misprints are part of what was published.
 */

/** A quote may leave out words between its fragments; each fragment must be found, in order. */
export const ELLIPSIS = '……';

export const squeeze = (written: string): string => written.replace(/\s+/gu, '');

/**
 * Where each fragment of a quote stands in a document, as offsets into the squeezed document.
 * @returns `undefined` where a fragment is missing.
 */
export const locate = (
  quote: string,
  document: string,
): readonly { readonly start: number; readonly end: number }[] | undefined => {
  const squeezed = squeeze(document);
  const found: { start: number; end: number }[] = [];
  for (const fragment of quote.split(ELLIPSIS).map(squeeze)) {
    const start = squeezed.indexOf(fragment, found.at(-1)?.end ?? 0);
    if (fragment === '' || start < 0) return undefined;
    found.push({ start, end: start + fragment.length });
  }
  return found;
};

const NUMERAL = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const DIGITS: Record<string, number> = {
  ...{ 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const POWERS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const CHINESE_NUMERAL = /[零一二两三四五六七八九十百千]+/gu;

/** Reads 十五 as 15 and 两百 as 200; a power without a digit before it counts once (百场). */
const chineseNumber = (numeral: string): number => {
  let total = 0;
  let digit: number | undefined;
  for (const character of numeral) {
    const power = POWERS[character];
    if (power === undefined) {
      digit = DIGITS[character] ?? 0;
    } else {
      total += (digit ?? 1) * power;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
};

/** Every number that a quote prints, in digits or as a Chinese numeral (百场, 零增长, 第一). */
export const numbersIn = (quote: string): readonly number[] => [
  ...(squeeze(quote).match(NUMERAL) ?? []).map((numeral) => Number(numeral.replaceAll(',', ''))),
  ...(squeeze(quote).match(CHINESE_NUMERAL) ?? []).map(chineseNumber),
];

/** The ways in which a quote prints a number in digits, e.g. 38.60 for the value 38.6. */
export const printings = (quote: string, value: number): readonly string[] =>
  (squeeze(quote).match(NUMERAL) ?? [])
    .map((numeral) => numeral.replaceAll(',', ''))
    .filter((numeral) => Number(numeral) === Math.abs(value));

/** Says whether a quote prints a number; -3 may be printed as 下降3. */
export const prints = (quote: string, value: number): boolean =>
  numbersIn(quote).includes(Math.abs(value));
