import type { Language } from '../format/language.ts';

/** What cards say beside names, figures and verdicts. */
export interface CardWords {
  readonly heads: readonly [target: string, result: string];
  readonly task: (place: string, year: number, no: number, section: string) => readonly string[];
  readonly history: (place: string) => string;
  readonly story: (place: string, year: number) => string;
  readonly nothingToCheck: string;
  readonly noTarget: string;
  readonly more: (count: number) => string;
  readonly foot: string;
  /** A page in one line, with who says so. */
  readonly sentence: (where: string, what: string) => string;
  readonly joint: string;
  readonly comma: string;
}

const ZH: CardWords = {
  heads: ['定了', '报了'],
  task: (place, year, no, section) => [
    `${place}${year}年第${no}题 · ${section}`,
    `${place}${year}年第${no}题`,
  ],
  history: (place) => `${place} · 各年定了多少、报了多少`,
  story: (place, year) => `${place} · ${year}年答卷`,
  nothingToCheck: '没有可以核对的数，不判断',
  noTarget: '有数，没有目标',
  more: (count) => `另有${count}个，见页面`,
  foot: '数字都是官方自报',
  sentence: (where, what) => `${where}：${what.replace(/。$/u, '')}。数字为官方自报。`,
  joint: '；',
  comma: '，',
};

const EN: CardWords = {
  heads: ['Promised', 'Reported'],
  task: (place, year, no, section) => [
    `${place}, task ${no} of ${year}: ${section}`,
    `${place}, task ${no} of ${year}`,
  ],
  history: (place) => `${place}: promised and reported, year by year`,
  story: (place, year) => `${place}, ${year}`,
  nothingToCheck: 'No figure that could be checked, so no verdict',
  noTarget: 'a figure without a target',
  more: (count) => `and ${count} more on the page`,
  foot: 'Figures as reported by the government itself',
  sentence: (where, what) =>
    `${where}. ${what.replace(/\.$/u, '')}. Figures as reported by the government itself.`,
  joint: '; ',
  comma: ', ',
};

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = { zh: ZH, en: EN };
