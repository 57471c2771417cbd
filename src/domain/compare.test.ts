import { describe, expect, test } from 'vitest';
import { relation, standing } from './compare.ts';
import type { Interval } from './quantity.ts';

/** Reads [2,5), (2,∞) and 3 as a mathematician writes them. */
const interval = (written: string): Interval => {
  const match = /^([[(])(.+),(.+)([\])])$/.exec(written);
  const [low, high] = match ? [match[2], match[3]] : [written, written];
  const end = (text = '') => Number(text.replace('∞', 'Infinity'));
  return {
    low: end(low),
    high: end(high),
    lowOpen: match?.[1] === '(',
    highOpen: match?.[4] === ')',
  };
};

describe('how a reported interval stands to a promised one', () => {
  test.each([
    // reported, promised, more is better, less is better, plain relation
    ['9', '10', 'short', 'beyond', 'below'],
    ['10', '10', 'kept', 'kept', 'equal'],
    ['11', '10', 'beyond', 'short', 'above'],
    ['[8,9]', '10', 'short', 'beyond', 'below'],
    ['[8,10]', '10', 'straddles', 'kept', 'atOrBelow'],
    ['[8,10)', '10', 'short', 'beyond', 'below'],
    ['[8,12]', '10', 'straddles', 'straddles', 'across'],
    ['(10,12]', '10', 'beyond', 'short', 'above'],
    ['[10,12]', '10', 'kept', 'straddles', 'atOrAbove'],
    ['(10,∞)', '10', 'beyond', 'short', 'above'],
    ['[10,∞)', '10', 'kept', 'straddles', 'atOrAbove'],
    ['(9,∞)', '10', 'straddles', 'straddles', 'across'],
    ['(-∞,10)', '10', 'short', 'beyond', 'below'],
    ['(-∞,∞)', '10', 'straddles', 'straddles', 'across'],
    ['10', '[10,20]', 'kept', 'kept', 'within'],
    ['20', '[10,20]', 'kept', 'kept', 'within'],
    ['[10,20]', '[10,20]', 'kept', 'kept', 'within'],
    ['[12,15]', '[10,20]', 'kept', 'kept', 'within'],
    ['[15,25]', '[10,20]', 'kept', 'straddles', 'atOrAbove'],
    ['[5,15]', '[10,20]', 'straddles', 'kept', 'atOrBelow'],
    ['[5,25]', '[10,20]', 'straddles', 'straddles', 'across'],
    ['(20,25]', '[10,20]', 'beyond', 'short', 'above'],
    ['[20,25]', '[10,20]', 'kept', 'straddles', 'atOrAbove'],
    ['[5,10)', '[10,20]', 'short', 'beyond', 'below'],
    ['0', '0', 'kept', 'kept', 'equal'],
    ['-1', '0', 'short', 'beyond', 'below'],
  ] as const)('%s against %s: %s, or %s where less is better', (a, b, higher, lower, related) => {
    const [reported, promised] = [interval(a), interval(b)];
    expect(standing(reported, promised, 'higher')).toBe(higher);
    expect(standing(reported, promised, 'lower')).toBe(lower);
    expect(relation(reported, promised)).toBe(related);
  });
});
