import { describe, expect, test } from 'vitest';
import { escapeHtml, lineHtml, linesOf } from './lines.ts';

const LONG = '2023年政府工作报告的任务，一格一项；格里每一段是一个量化目标，颜色看官方自报的结果';
const ENGLISH = 'Foreign capital: the target was US$600 million, the report said US$745 million';

describe('the lines of a text', () => {
  test.each([LONG, ENGLISH, '短', 'a  b'])('give the whole of %j when joined', (text) => {
    expect(linesOf(text, 18).join('')).toBe(text);
  });

  test('are more where the letters are larger', () => {
    expect(linesOf(LONG, 18).length).toBeGreaterThan(linesOf(LONG, 13).length);
    expect(linesOf('短', 18)).toHaveLength(1);
  });

  test('keep a space that they were broken at, so that wide frames show it', () => {
    const lines = linesOf(ENGLISH, 18);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
  });

  test('have no character that turns the direction of writing', () => {
    expect(linesOf('一\u202E二\u2066三', 18)).toEqual(['一二三']);
  });
});

describe('a text in HTML', () => {
  test('is no markup', () => {
    expect(escapeHtml('<a href="x">&amp;')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;');
    expect(lineHtml(['<b>'], 'zh-CN')).toBe('<span>&lt;b&gt;</span>');
  });

  test('says of Chinese in English that it is Chinese, and nothing in Chinese', () => {
    expect(lineHtml(['by 区府办, 《2023年任务》'], 'en')).toBe(
      '<span>by <span lang="zh-CN">区府办</span>, <span lang="zh-CN">《2023年任务》</span></span>',
    );
    expect(lineHtml(['区府办'], 'zh-CN')).toBe('<span>区府办</span>');
  });
});
