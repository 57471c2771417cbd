import { describe, expect, test } from 'vitest';
import { quantityWith } from '../../tests/corpora/sample.ts';
import { halfLastDigit, mirror, scale, sum, tidy, toInterval, type Quantity } from './quantity.ts';

const shown = ({ low, high, lowOpen, highOpen }: ReturnType<typeof toInterval>) =>
  `${lowOpen ? '(' : '['}${low},${high}${highOpen ? ')' : ']'}`;

describe('the interval that a printed number stands for', () => {
  test.each<[string, Partial<Quantity>, string]>([
    ['500 is itself', { value: 500 }, '[500,500]'],
    ['0 is itself', { value: 0 }, '[0,0]'],
    ['0.3–0.8 is a range', { value: 0.3, upTo: 0.8 }, '[0.3,0.8]'],
    ['超6 excludes 6', { value: 6, bound: 'moreThan' }, '(6,Infinity)'],
    ['6以上 includes 6', { value: 6, bound: 'atLeast' }, '[6,Infinity)'],
    ['近300 stays below 300', { value: 300, bound: 'almost' }, '(-Infinity,300)'],
    ['约200 is half a unit around 200', { value: 200, bound: 'about' }, '[199.5,200.5]'],
    ['约5.5 is half a tenth around 5.5', { value: 5.5, bound: 'about' }, '[5.45,5.55]'],
    ['约2.30 is half a hundredth', { value: 2.3, decimals: 2, bound: 'about' }, '[2.295,2.305]'],
    ['约0 lies around 0', { value: 0, bound: 'about' }, '[-0.5,0.5]'],
    ['数10 is from 20 to below 100', { value: 10, bound: 'several' }, '[20,100)'],
  ])('%s', (_, quantity, interval) => {
    expect(shown(toInterval(quantityWith(quantity)))).toBe(interval);
  });
});

describe('arithmetic is done as on paper', () => {
  test.each([
    [[8, 44], 52],
    [[19.18, 19.47], 38.65],
    [[0.1, 0.2], 0.3],
    [[24, 85, 35, 21], 165],
    [[1.005, 2.005], 3.01],
    [[], 0],
  ])('%j add up to %d', (parts, total) => {
    expect(sum(parts)).toBe(total);
  });
  test.each([
    [0, 0.5],
    [1, 0.05],
    [2, 0.005],
    [3, 0.0005],
  ])('half of the last digit with %d decimals is %d', (decimals, half) => {
    expect(halfLastDigit(decimals)).toBe(half);
  });
  test('dust is removed, digits are not', () => {
    expect(tidy(0.1 + 0.2)).toBe(0.3);
    expect(tidy(1096.78)).toBe(1096.78);
    expect(tidy(Infinity)).toBe(Infinity);
  });
});

describe('intervals', () => {
  const interval = toInterval(quantityWith({ value: 38.65, bound: 'moreThan' }));
  test('are scaled without dust', () => {
    expect(shown(scale(interval, 10_000))).toBe('(386500,Infinity)');
    expect(shown(scale(toInterval(quantityWith({ value: 0.07 })), 10_000))).toBe('[700,700]');
  });
  test('are mirrored with their open ends', () => {
    expect(shown(mirror(interval))).toBe('(-Infinity,-38.65)');
    expect(mirror(mirror(interval))).toEqual(interval);
  });
});
