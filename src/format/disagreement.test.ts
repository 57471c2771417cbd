import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  indicatorWith,
  periodOf,
  quantityWith,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import { DISAGREEMENT_KINDS, type Disagreement } from '../domain/disagreement.ts';
import { checkText, disagreementText } from './disagreement.ts';
import { readCorpus } from '../load/corpus.ts';
import { LANGUAGES } from './language.ts';
import { speechIn } from './speech.ts';

// The labels of the real units, by which English converts 万 and 亿.
const english = speechIn('en', readCorpus('data').units);
const indicator = indicatorWith({ label: '追赃挽损', labelEn: 'Money recovered', unit: '亿元' });
const printing = (figure: string) => ({
  ...{ year: 2020, figure, source: 'report', quote: '……', sentence: '', indicator },
});
const reported = (value: number, facts: object = {}) => ({
  ...printing('losses'),
  ...{ period: periodOf('2020'), estimated: false },
  quantity: quantityWith({ value, decimals: decimalsOf(value), unit: '亿元' }),
  ...facts,
});
const amount = (value: number, unit = '亿元') => quantityWith({ value, unit });
const promised = (value: number) => ({
  ...printing('2.1.target'),
  target: targetWith({ value, unit: '亿元' }),
});
const named = { id: 'x', figures: [] };

const ALL: readonly Disagreement[] = [
  {
    ...{ ...named, kind: 'figuresDiffer', reports: [reported(165.99), reported(166)] },
    ...{ difference: amount(100, '万元'), rounding: { from: amount(165.99), to: amount(166) } },
  },
  {
    ...{ ...named, kind: 'figuresDiffer', difference: amount(100, '万元') },
    reports: [reported(14.31), reported(14.32, { estimated: true })],
  },
  {
    ...{ ...named, kind: 'partsDoNotAdd', promised: promised(5), difference: amount(-1) },
    reported: { ...printing('2.1.result'), quantity: amount(4), parts: [1.5, 2.5] },
  },
  {
    ...{ ...named, kind: 'growthDoesNotFit', before: reported(100) },
    now: reported(110, { growth: { value: 12, decimals: 0 } }),
    implied: { value: amount(98), low: 97.3, high: 99.1 },
  },
  { ...named, kind: 'restatedTarget', promises: [promised(5), promised(6)] },
  {
    ...{ ...named, kind: 'unitOutOfLine', small: reported(1.5, { quantity: amount(1.5, '元') }) },
    ...{ others: [reported(2.6)], asNeighbour: amount(1.5), times: 826 },
  },
  {
    ...{ ...named, kind: 'rateWithoutTarget', rate: { value: 178.77, decimals: 2 } },
    readings: [
      {
        reported: reported(1.9, { period: periodOf('2020-01/2020-11') }),
        implied: amount(1.06),
      },
      { reported: reported(8.58), implied: amount(4.8) },
    ],
  },
];

describe('a disagreement in words', () => {
  test.each<[number, string, string]>([
    [0, '追赃挽损：165.99亿元，还是166亿元', '165.99亿元四舍五入，就是166亿元。'],
    [1, '追赃挽损：14.31亿元，还是14.32亿元', '两处相差100万元。'],
    [2, '追赃挽损：目标5亿元，分项相加4亿元', '1.5＋2.5＝4，比目标少1亿元。'],
    [3, '追赃挽损：增速和前后两年的数对不上', '2020年印的是100亿元。'],
    [4, '追赃挽损：目标是5亿元，还是6亿元', '2020年的同一项目标，印了两个数。'],
    [5, '追赃挽损：1.5元，还是1.5亿元', '如果漏了“亿”字：1.5亿元。'],
    [
      6,
      '完成率178.77%：说的是1.9亿元，还是8.58亿元',
      '说的是追赃挽损：8.58亿元 ÷ 178.77% ≈ 目标4.8亿元。',
    ],
  ])('%d: %s', (index, title, sum) => {
    const text = disagreementText(ALL[index] as Disagreement);
    expect(text.title).toBe(title);
    expect(text.sums).toContain(sum);
  });
  test.each<[number, string, string]>([
    [
      0,
      'Money recovered: RMB 16.599 billion or RMB 16.6 billion',
      'RMB 16.599 billion may be rounded to RMB 16.6 billion.',
    ],
    [
      1,
      'Money recovered: RMB 1.431 billion or RMB 1.432 billion',
      'The two differ by RMB 1 million.',
    ],
    [
      2,
      'Money recovered: target RMB 500 million, parts add up to RMB 400 million',
      '1.5 + 2.5 = 4, RMB 100 million below the target.',
    ],
    [
      3,
      'Money recovered: the growth rate does not fit the figures of both years',
      'For 2020 the documents print RMB 10 billion.',
    ],
    [
      4,
      'Money recovered: a target of RMB 500 million or RMB 600 million',
      'Two numbers are printed for the same target of 2020.',
    ],
    [
      5,
      'Money recovered: RMB 1.5 or RMB 150 million',
      'If the character 亿 (100 million) is missing: RMB 150 million.',
    ],
    [
      6,
      'A completion rate of 178.77%: of RMB 190 million or RMB 858 million',
      'If it belongs to “Money recovered”: RMB 858 million ÷ 178.77% ≈ a target of RMB 480 million.',
    ],
  ])('%d in English: %s', (index, title, sum) => {
    const text = disagreementText(ALL[index] as Disagreement, english);
    expect(text.title).toBe(title);
    expect(text.sums).toContain(sum);
  });
  test('says of an estimate that it is one, and of part of a year that it is', () => {
    expect(disagreementText(ALL[1] as Disagreement).unknown).toContain('预计数');
    expect(disagreementText(ALL[6] as Disagreement).unknown).toContain('1–11月');
    expect(disagreementText(ALL[1] as Disagreement, english).unknown).toContain('an estimate');
    expect(disagreementText(ALL[6] as Disagreement, english).unknown).toContain('Jan–Nov alone');
  });
  test.each(LANGUAGES)('is whole in %s, and accuses nobody', (language) => {
    for (const each of ALL) {
      const { title, sums, known, unknown } = disagreementText(each, speechIn(language, units));
      for (const text of [title, known, unknown, ...sums]) {
        expect(text).not.toMatch(/undefined|NaN|造假|撒谎|虚报/u);
        expect(text.trim()).not.toBe('');
      }
    }
  });
});

describe('a check in words', () => {
  test.each([
    [0, 0, '没有可核的', 'Nothing to check'],
    [5, 0, '没有发现', 'None'],
    [5, 2, '2处', '2'],
  ])('put to %d, with %d found: %s', (examined, found, zh, en) => {
    const check = {
      ...{ kind: 'figuresDiffer' as const, examined },
      found: ALL.slice(0, found),
    };
    expect(checkText(check).result).toBe(zh);
    expect(checkText(check, english).result).toBe(en);
  });
  test.each([
    [1, '1对数', '1 pair of figures'],
    [1200, '1200对数', '1,200 pairs of figures'],
  ])('counts %d of what it examined', (examined, zh, en) => {
    const check = { kind: 'figuresDiffer' as const, examined, found: [] };
    expect(checkText(check).examined).toBe(zh);
    expect(checkText(check, english).examined).toBe(en);
  });
  test('every kind has its question', () => {
    for (const kind of DISAGREEMENT_KINDS) {
      expect(checkText({ kind, examined: 1, found: [] }).asks).toMatch(/吗|没有不相称的/u);
      expect(checkText({ kind, examined: 1, found: [] }, english).asks).toMatch(/\?$/u);
    }
  });
});
