import { describe, expect, test } from 'vitest';
import { counted, listed } from './count.ts';

describe('a count with its noun', () => {
  test.each([
    [counted(0, 'target'), '0 targets'],
    [counted(1, 'target'), '1 target'],
    [counted(2, 'company', 'companies'), '2 companies'],
    [counted(1096, 'target'), '1,096 targets'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('things in a row', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %s', (things, expected) => {
    expect(listed(things)).toBe(expected);
  });
});
