import { describe, expect, test } from 'vitest';
import { parseProse, tokensIn, typedFigures } from './prose.ts';

describe('prose with tokens', () => {
  test('is text and tokens in their order', () => {
    expect(parseProse('新增{result 2.1}，目标{target 2.1}。')).toEqual([
      '新增',
      { name: 'result', of: '2.1' },
      '，目标',
      { name: 'target', of: '2.1' },
      '。',
    ]);
  });
  test.each([
    ['{count kept}', [{ name: 'count', of: 'kept' }]],
    [
      '{a b}{c d}',
      [
        { name: 'a', of: 'b' },
        { name: 'c', of: 'd' },
      ],
    ],
    ['没有数字', ['没有数字']],
    ['', []],
  ])('%j has no empty parts', (prose, parts) => {
    expect(parseProse(prose)).toEqual(parts);
  });
  test.each([
    '{result}',
    '{result 2.1',
    'result 2.1}',
    '{result  2.1}',
    '{结果 2.1}',
    '{{x}}',
    '${x}',
  ])('%j holds no token and is plain text', (prose) => {
    expect(tokensIn(prose)).toEqual([]);
    expect(parseProse(prose)).toEqual([prose]);
  });
});

describe('figures typed into prose', () => {
  test.each<[string, string[]]>([
    ['新增20319个', ['20319']],
    ['增长5.5%，共3项', ['5.5', '3']],
    ['目标是{target 2.1}', []],
    ['{target 2.1}个中的3个', ['3']],
    ['2023年的目标', []],
    ['2023年11月', ['11']],
    ['2023的目标', ['2023']],
    ['12023年', ['1']],
    ['五十二项', []],
    ['{result2.1}', ['2.1']],
    ['新增２０个', ['２０']],
    ['⟨U+202E⟩新增3个', ['3']],
    ['', []],
  ])('%j: %j', (prose, figures) => {
    expect(typedFigures(prose)).toEqual(figures);
  });
});
