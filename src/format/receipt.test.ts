import { describe, expect, test } from 'vitest';
import {
  assertion,
  deferred,
  figureWith,
  judged,
  other,
  silent,
  units,
} from '../../tests/corpora/sample.ts';
import { sum } from '../domain/quantity.ts';
import type { Result } from '../domain/result.ts';
import type { Target } from '../domain/target.ts';
import { noteBeside, receiptText, verdictText } from './receipt.ts';
import { speechIn } from './speech.ts';

describe('a verdict in words', () => {
  test.each<[string, Result]>([
    ['超额', figureWith({ value: 501 })],
    ['达标', figureWith()],
    ['未达标', figureWith({ value: 499 })],
    ['无法判断 · 报告未提及', silent],
    ['无法判断 · 尚无数据', deferred],
    ['无法判断 · 称完成、未给数字', assertion],
    ['无法判断 · 口径不同', other],
    ['无法判断 · 区间跨过目标', figureWith({ value: 499, bound: 'moreThan' })],
  ])('is %s', (words, result) => {
    expect(verdictText(judged(result))).toBe(words);
  });
  test('says that it depends on the reading', () => {
    const verdict = judged(figureWith({ value: 500.4 }), { comparator: 'about' });
    expect(verdictText(verdict)).toBe('无法判断 · 看怎么读');
  });
});

describe('a receipt', () => {
  test.each<[string, Result, Partial<Target>]>([
    ['501个 ＞ 500个', figureWith({ value: 501 }), {}],
    ['500个 ＝ 500个', figureWith(), {}],
    ['0个 ＜ 500个', figureWith({ value: 0 }), {}],
    ['500个以上 ≥ 500个', figureWith({ bound: 'atLeast' }), {}],
    ['超过499个 跨过 500个', figureWith({ value: 499, bound: 'moreThan' }), {}],
    ['近500个 ＜ 500个', figureWith({ bound: 'almost' }), {}],
    [
      '38.65万方 ＞ 35万平方米',
      figureWith({ value: 38.65, unit: '万方' }),
      { value: 35, unit: '万平方米' },
    ],
    ['8＋44＝52；52个 ＝ 52个', figureWith({ value: 52 }, { parts: [8, 44] }), { value: 52 }],
    [
      '19.18＋19.47＝38.65；38.65个 ＞ 35个',
      figureWith({ value: sum([19.18, 19.47]) }, { parts: [19.18, 19.47] }),
      { value: 35 },
    ],
    [
      '500.4个 在…之内 500个左右；从严读超额，从宽读达标',
      figureWith({ value: 500.4 }),
      { comparator: 'about' },
    ],
    [
      '15个 在…之内 10–20个',
      figureWith({ value: 15 }),
      { comparator: 'between', value: 10, upTo: 20 },
    ],
  ])('shows the arithmetic: %s', (words, result, target) => {
    expect(receiptText(judged(result, target))).toBe(words);
  });
  test.each<[string, Result]>([
    ['完成情况里没有提到这一项。', silent],
    ['完成情况说暂时还没有数据。', deferred],
    ['完成情况称已做到，但没有给出可以核对的数字。', assertion],
    ['完成情况给的是另一个单位、时段或口径的数，不能拿来比。', other],
  ])('says why there is no arithmetic: %s', (words, result) => {
    expect(receiptText(judged(result))).toBe(words);
  });
  test('says of a figure of something else what it adds up to, and why it is not compared', () => {
    const sumOfParts = { ...other, ...figureWith({ value: 165 }, { parts: [24, 85, 35, 21] }) };
    const result: Result = { ...sumOfParts, kind: 'other', note: '没有说各类是否重叠。' };
    expect(receiptText(judged(result), result)).toBe('24＋85＋35＋21＝165个。没有说各类是否重叠。');
    expect(receiptText(judged(other), other)).toBe('目标按个算，报告按人次算。');
  });
});

describe('a receipt in English', () => {
  const english = speechIn('en', units);
  test('shows the arithmetic and both readings', () => {
    const parts = figureWith({ value: 52, unit: '%' }, { parts: [8, 44] });
    expect(receiptText(judged(parts, { value: 52, unit: '%' }), parts, english)).toBe(
      '8 + 44 = 52; 52% = 52%',
    );
    const about = figureWith({ value: 500.4, unit: '%' });
    expect(receiptText(judged(about, { comparator: 'about', unit: '%' }), about, english)).toBe(
      '500.4% is within about 500%; read strictly: Exceeded, leniently: Met',
    );
  });
  test('says why there is none, without the curated note, which is Chinese', () => {
    expect(receiptText(judged(silent), silent, english)).toBe(
      'The completion report does not mention it.',
    );
    expect(receiptText(judged(other), other, english)).toMatch(/which cannot be compared\.$/u);
  });
  test('has a verdict in two words', () => {
    expect(verdictText(judged(other), english)).toBe('Unclear · Different measure');
  });
});

describe('a note on a result', () => {
  const english = speechIn('en', units);
  const note = '原文作“今年以来”。';
  test.each<[string, Result, string | undefined, string | undefined]>([
    ['beside a figure', { ...figureWith(), note }, note, note],
    ['beside words alone', { ...assertion, note }, note, note],
    ['nowhere where there is none', silent, undefined, undefined],
    [
      'within the line of a figure of something else, but beside it in English',
      { ...other, note },
      ...([undefined, note] as const),
    ],
  ])('stands %s', (_, result, beside, besideEnglish) => {
    expect([noteBeside(result), noteBeside(result, english)]).toEqual([beside, besideEnglish]);
  });
});
