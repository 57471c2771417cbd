import { describe, expect, test } from 'vitest';
import { periodOf, quantityWith } from '../../tests/corpora/sample.ts';
import { derivePrevious } from './derived.ts';
import type { Quantity } from './quantity.ts';

const report = (quantity: Partial<Quantity>, rate?: [number, number], period = '2023') => ({
  quantity: quantityWith(quantity),
  period: periodOf(period),
  ...(rate ? { growth: { value: rate[0], decimals: rate[1] } } : {}),
  ...{ estimated: false, figure: '40.1.result', source: 'report' },
});

describe("last year's level, from this year's and its growth", () => {
  test('is divided, not subtracted: 7.45 and +175.02% imply 2.71', () => {
    const derived = derivePrevious(report({ value: 7.45, unit: '元' }, [175.02, 2]));
    expect(derived).toMatchObject({ value: 2.71, decimals: 2, period: { year: 2022 } });
  });
  test('has an interval, since both printed numbers are rounded', () => {
    const derived = derivePrevious(report({ value: 110 }, [10, 0]));
    expect(derived?.value).toBe(100);
    expect(derived?.low).toBeCloseTo(109.5 / 1.105);
    expect(derived?.high).toBeCloseTo(110.5 / 1.095);
  });
  test('follows a fall as well', () => {
    expect(derivePrevious(report({ value: 90 }, [-10, 0]))?.value).toBe(100);
  });
  test('is the same as this year where nothing grew', () => {
    expect(derivePrevious(report({ value: 90 }, [0, 1]))?.value).toBe(90);
  });
  test('says where its level is an estimate', () => {
    const estimate = { ...report({ value: 841 }, [14.5, 1]), estimated: true };
    expect(derivePrevious(estimate)?.estimated).toBe(true);
  });
  test.each([
    ['no growth rate', report({ value: 90 })],
    ['a rate that leaves nothing', report({ value: 90 }, [-100, 0])],
    ['part of a year', report({ value: 90 }, [10, 0], '2023-01/2023-10')],
    ['more than the printed number', report({ value: 90, bound: 'moreThan' }, [10, 0])],
    ['a range', report({ value: 90, upTo: 95 }, [10, 0])],
  ])('is nothing for %s', (_, given) => {
    expect(derivePrevious(given)).toBeUndefined();
  });
});
