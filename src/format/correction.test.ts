import { describe, expect, test } from 'vitest';
import type { Corrected } from '../domain/correction.ts';
import { correctedWord, correctionTexts } from './correction.ts';

const texts = (field: Corrected, before: string, after = '') =>
  correctionTexts({ field, before, after, year: 2020 });

describe('what a correction changed is told in words', () => {
  test.each<[Corrected, string, string]>([
    ['value', 'exact 7.45 亿美元 2020', '7.45亿美元'],
    ['value', 'moreThan 6 万平方米 2020', '超过6万平方米'],
    ['value', 'atLeast 735 亿元 2020', '735亿元以上'],
    ['value', 'atMost 3 起 2020', '3起以内'],
    ['value', 'between 0.3/0.8 % 2020', '0.3–0.8%'],
    ['value', 'exact 8+44 个 2020', '52个（8＋44）'],
    ['value', 'exact 8 个 2020-01/2020-10', '8个（2020年1–10月）'],
    ['value', 'exact 8 个 2019', '8个（2019年）'],
    ['value', 'exact 841 亿元 2020 estimated', '841亿元（预计）'],
    ['value', 'other exact 900 人次 2020', '900人次（口径不同）'],
    ['value', 'silent', '报告未提及'],
    ['value', 'assertion', '称完成、未给数字'],
    ['value', 'deferred', '尚无数据'],
    ['target', 'exactly 8 个 2020', '目标8个'],
    ['growth', '10.2', '增长10.2%'],
    ['growth', '-10.0', '下降10.0%'],
    ['growth', 'about 10', '增长10%左右'],
    ['rank', '3 全市', '全市第3'],
    ['rank', '3 全市 2020-01/2020-09', '全市第3'],
    ['completion', '178.77', '完成率178.77%'],
    ['verdict', 'exceeded', '超额'],
    ['verdict', 'undetermined notReported', '无法判断 · 报告未提及'],
  ])('%s %s: %s', (field, said, words) => {
    expect(texts(field, said)).toEqual({ before: words, after: '没有' });
    expect(texts(field, '', said)).toEqual({ before: '没有', after: words });
  });
  test('and a removal names all that the figure said', () => {
    expect(texts('removed', 'exact 56.28 亿元 2020; growth 10.2; rank 3 全市')).toEqual({
      before: '56.28亿元，增长10.2%，全市第3',
      after: '删去',
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
  test('and a target is told from a result', () => {
    expect(correctedWord({ figure: '2.1.target', field: 'value' })).toBe('目标');
    expect(correctedWord({ figure: '2.1.result', field: 'value' })).toBe('报告的数');
    expect(correctedWord({ figure: 'investment', field: 'growth' })).toBe('增速');
  });
});
