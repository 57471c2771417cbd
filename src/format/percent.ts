import { withCommas } from './decimal.ts';
import { percentOfTarget } from './number.ts';
import type { Speech } from './speech.ts';

/** A reported figure in percent of the promised one: 46.7%, in English 1,100%. */
export const percentText = (
  rate: number,
  { language }: Pick<Speech, 'language'>,
  decimals: 0 | 1 = 1,
): string => {
  const number = percentOfTarget(rate, decimals);
  return `${language === 'zh' ? number : withCommas(number)}%`;
};
