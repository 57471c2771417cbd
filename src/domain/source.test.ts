import { describe, expect, test } from 'vitest';
import { sourceSchema } from './source.ts';

const source = {
  id: 'report',
  title: '主要任务完成情况',
  shortTitle: '完成情况',
  publisher: '区府办',
  issued: '2020-01-08',
  file: 'report.txt',
  sha256: 'a'.repeat(64),
  carried: 'whole',
  rights: '主动公开',
  caveats: [],
};
const accepts = (facts: object) => sourceSchema.safeParse({ ...source, ...facts }).success;

describe('a source', () => {
  test('is accepted as it is', () => {
    expect(accepts({})).toBe(true);
  });
  test.each(['http://example.org/a', 'https://example.org'])('may have the address %s', (url) => {
    expect(accepts({ url })).toBe(true);
  });
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'example.org',
    '/a',
    '',
  ])('may not have the address %j', (url) => {
    expect(accepts({ url })).toBe(false);
  });
  test.each([
    ['2020', true],
    ['2020-03', true],
    ['2020-03-01', true],
    ['2020-3', false],
    ['1.3.2020', false],
    ['', false],
  ])('issued %j is accepted: %s', (issued, accepted) => {
    expect(accepts({ issued })).toBe(accepted);
  });
  test.each(['A'.repeat(64), 'a'.repeat(63), ''])('may not have the sha256 %j', (sha256) => {
    expect(accepts({ sha256 })).toBe(false);
  });
  test('may not have fields that nobody knows', () => {
    expect(accepts({ titel: 'x' })).toBe(false);
  });
});
