import { describe, expect, test } from 'vitest';
import type { Corrected } from '../domain/correction.ts';
import { readCorpus } from '../load/corpus.ts';
import { correctedWord, correctionTexts } from './correction.ts';
import { speechIn, type Speech } from './speech.ts';

// The labels of the real units, by which English converts 万 and 亿.
const english = speechIn('en', readCorpus('data').units);
const texts = (field: Corrected, before: string, after = '', speech?: Speech) =>
  correctionTexts({ field, before, after, year: 2020 }, speech);

describe('what a correction changed is told in words', () => {
  test.each<[Corrected, string, string, string]>([
    ['value', 'exact 7.45 亿美元 2020', '7.45亿美元', 'US$745 million'],
    ['value', 'moreThan 6 万平方米 2020', '超过6万平方米', 'more than 60,000 m²'],
    ['value', 'atLeast 735 亿元 2020', '735亿元以上', 'at least RMB 73.5 billion'],
    ['value', 'atMost 3 件 2020', '3件以内', 'at most 3'],
    ['value', 'between 0.3/0.8 % 2020', '0.3–0.8%', '0.3–0.8%'],
    ['value', 'exact 8+44 个 2020', '52个（8＋44）', '52 (8 + 44)'],
    ['value', 'exact 8 个 2020-01/2020-10', '8个（2020年1–10月）', '8 (Jan–Oct 2020)'],
    ['value', 'exact 8 个 2019', '8个（2019年）', '8 (2019)'],
    ['value', 'exact 841 亿元 2020 estimated', '841亿元（预计）', 'RMB 84.1 billion (estimated)'],
    [
      'value',
      'other exact 900 人次 2020',
      '900人次（口径不同）',
      '900 person-times (different measure)',
    ],
    ['value', 'silent', '报告未提及', 'Not in the report'],
    ['value', 'assertion', '称完成、未给数字', 'Said done, no figure'],
    ['value', 'deferred', '尚无数据', 'No data yet'],
    ['target', 'exactly 8 个 2020', '目标8个', 'target 8'],
    ['growth', '10.2', '增长10.2%', 'up 10.2%'],
    ['growth', '-10.0', '下降10.0%', 'down 10.0%'],
    ['growth', 'about 10', '增长10%左右', 'up about 10%'],
    ['rank', '3 全市', '全市第3', 'ranked no. 3 (全市)'],
    ['rank', '3 全市 2020-01/2020-09', '全市第3', 'ranked no. 3 (全市)'],
    ['completion', '178.77', '完成率178.77%', 'completion rate 178.77%'],
    ['verdict', 'exceeded', '超额', 'Exceeded'],
    ['verdict', 'undetermined notReported', '无法判断 · 报告未提及', 'Unclear · Not in the report'],
  ])('%s %s: %s', (field, said, zh, en) => {
    expect(texts(field, said)).toEqual({ before: zh, after: '没有' });
    expect(texts(field, '', said)).toEqual({ before: '没有', after: zh });
    expect(texts(field, said, '', english)).toEqual({ before: en, after: 'nothing' });
  });
  test('and a removal names all that the figure said', () => {
    const said = 'exact 56.28 亿元 2020; growth 10.2; rank 3 全市';
    expect(texts('removed', said)).toEqual({
      before: '56.28亿元，增长10.2%，全市第3',
      after: '删去',
    });
    expect(texts('removed', said, '', english)).toEqual({
      before: 'RMB 5.628 billion, up 10.2%, ranked no. 3 (全市)',
      after: 'removed',
    });
  });
  test('and a period that was changed is told on both sides', () => {
    expect(texts('value', 'exact 8 个 2020', 'exact 8 个 2020-01/2020-10')).toEqual({
      before: '8个（2020年）',
      after: '8个（2020年1–10月）',
    });
  });
  test('and what is written in no known form is shown as it stands', () => {
    expect(texts('value', '<b>七</b>', 'none').before).toBe('<b>七</b>');
    expect(texts('growth', '很多').before).toBe('很多');
    expect(texts('verdict', '好').before).toBe('好');
  });
  test.each<[string, Corrected, string, string]>([
    ['2.1.target', 'value', '目标', 'target'],
    ['2.1.result', 'value', '报告的数', 'reported figure'],
    ['investment', 'growth', '增速', 'growth rate'],
    ['2.1.target', 'removed', '目标删去', 'target removed'],
    ['2.1.result', 'removed', '报告的数删去', 'reported figure removed'],
  ])('and the %s of %s is told from others', (figure, field, zh, en) => {
    expect(correctedWord({ figure, field })).toBe(zh);
    expect(correctedWord({ figure, field }, english)).toBe(en);
  });
});
