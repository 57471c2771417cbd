import type { Indicator } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Target } from '../domain/target.ts';
import type { Units } from '../domain/unit.ts';
import type { Language } from './language.ts';
import * as en from './number-en.ts';
import * as zh from './number.ts';
import { wordsIn, type Words } from './words.ts';

/** How one language writes numbers, periods and words: whoever has it need not know which one. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
  readonly label: (indicator: Indicator) => string;
  readonly quantity: (quantity: Quantity) => string;
  readonly target: (
    target: Pick<Target, 'value' | 'decimals' | 'unit' | 'comparator'> & { upTo?: number },
  ) => string;
  readonly year: (year: number) => string;
  readonly months: (period: Period) => string;
  readonly period: (period: Period) => string;
  /** From an ISO date, or as much of it as is known. */
  readonly date: (iso: string) => string;
}

export const CHINESE: Speech = {
  language: 'zh',
  words: wordsIn('zh'),
  label: ({ label }) => label,
  quantity: zh.quantityText,
  target: zh.targetText,
  year: (year) => `${year}年`,
  months: zh.monthsText,
  period: zh.periodText,
  date: zh.dateText,
};

/** English converts 万 and 亿 by the labels of the units. */
const english = (units: Units): Speech => ({
  language: 'en',
  words: wordsIn('en'),
  label: ({ labelEn }) => labelEn,
  quantity: (quantity) => en.quantityTextEn(quantity, units),
  target: (target) => en.targetTextEn(target, units),
  year: String,
  months: en.monthsTextEn,
  period: en.periodTextEn,
  date: en.dateTextEn,
});

export const speechIn = (language: Language, units: Units): Speech =>
  language === 'zh' ? CHINESE : english(units);
