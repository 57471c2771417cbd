import type { Derived } from '../domain/derived.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Language } from './language.ts';
import { plain } from './number.ts';
import { CHINESE, type Speech } from './speech.ts';

/** What is said of a number that was computed here: that it was, from what, and how sure it is. */
interface DerivedWords {
  readonly derived: (text: string) => string;
  readonly nowhere: string;
  readonly range: (text: string) => string;
  readonly expected: string;
}

const WORDS: Readonly<Record<Language, DerivedWords>> = {
  zh: {
    derived: (text) => `推算${text}`,
    nowhere: '没有文件印过这个数',
    range: (text) => `两个印出来的数都四舍五入过，所以推算的数在${text}之间`,
    expected: '依据的是预计数，最终数可能不同',
  },
  en: {
    derived: (text) => `${text}, derived`,
    nowhere: 'no document prints this number',
    range: (text) => `both printed numbers are rounded, so it lies within ${text}`,
    expected: 'it rests on an expected figure, and the final one may differ',
  },
};

const exactly = (facts: Pick<Quantity, 'value' | 'decimals' | 'unit'>): Quantity => ({
  ...facts,
  bound: 'exact',
});

/** “推算2.71亿美元” */
export const derivedText = (derived: Derived, speech: Speech = CHINESE): string =>
  WORDS[speech.language].derived(speech.quantity(exactly(derived)));

/** “7.45亿美元 ÷ (1 + 175.02%) ≈ 2.71亿美元” */
export const derivedSum = (derived: Derived, speech: Speech = CHINESE): string => {
  const { level, growth, estimated } = derived;
  const printed = speech.quantity(level);
  const rate = plain({ ...growth, value: Math.abs(growth.value) });
  return (
    `${estimated ? speech.words.estimated(printed) : printed} ÷ (1 ${growth.value < 0 ? '−' : '+'} ${rate}%) ` +
    `≈ ${speech.quantity(exactly(derived))}`
  );
};

/** “没有文件印过这个数” */
export const derivedNowhere = ({ language }: Speech = CHINESE): string => WORDS[language].nowhere;

/** What rounding leaves open, or that more is open than that; with one decimal more than was printed, rounded outwards. */
export const derivedRange = (derived: Derived, speech: Speech = CHINESE): string => {
  const decimals = derived.decimals + 1;
  const outwards = (value: number, round: (value: number) => number) =>
    // A hair is left for binary dust, which must not push an end to the next digit.
    Number((round(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals));
  const low = outwards(derived.low, (value) => Math.floor(value + 1e-9));
  const high = outwards(derived.high, (value) => Math.ceil(value - 1e-9));
  const words = WORDS[speech.language];
  if (derived.estimated) return words.expected;
  return words.range(
    speech.quantity({ value: low, upTo: high, decimals, unit: derived.unit, bound: 'exact' }),
  );
};
