import { describe, expect, test } from 'vitest';
import { letterFile } from './letter-file.ts';

describe('a letter as a text file', () => {
  test('opens in old editors: a byte-order mark, and lines that end as they expect', () => {
    const file = letterFile({ title: '申请', lines: [['一、', { words: '出处' }], ['二']] });
    expect(file).toBe('\uFEFF申请\r\n\r\n一、出处\r\n\r\n二\r\n');
  });
  test('holds no control that turns the text, and no break within a line', () => {
    const file = letterFile({ title: '申请', lines: [['原文：', { words: 'a\u202Eb\nc' }]] });
    expect(file).toBe('\uFEFF申请\r\n\r\n原文：ab c\r\n');
  });
});
