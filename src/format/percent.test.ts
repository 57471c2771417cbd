import { expect, test } from 'vitest';
import { percentText } from './percent.ts';

test.each([
  [46.66, 1, '46.7%', '46.7%'],
  [1100, 1, '1100%', '1,100%'],
  [1234.56, 0, '1235%', '1,235%'],
  [99.96, 1, '99.9%', '99.9%'],
] as const)(
  '%d percent of a target with %d decimals is %s, in English %s',
  (rate, decimals, zh, en) => {
    expect(percentText(rate, { language: 'zh' }, decimals)).toBe(zh);
    expect(percentText(rate, { language: 'en' }, decimals)).toBe(en);
  },
);
