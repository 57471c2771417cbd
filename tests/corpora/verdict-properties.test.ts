import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment } from '../../src/domain/comparison.ts';
import { DIRECTIONS, MEASURES } from '../../src/domain/indicator.ts';
import { judge } from '../../src/domain/judge.ts';
import { BOUNDS, type Quantity } from '../../src/domain/quantity.ts';
import type { Result } from '../../src/domain/result.ts';
import { COMPARATORS, type Target } from '../../src/domain/target.ts';
import { OUTCOMES, REASONS } from '../../src/domain/verdict.ts';
import { explore } from './properties.ts';
import { indicatorWith, periodOf, targetWith, units } from './sample.ts';

const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 100, 0.1, 0.3, 5.5, 500),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2))),
);
const decimals = fc.integer({ min: 0, max: 3 });
const target: fc.Arbitrary<Target> = fc
  .record({ value: number, decimals, comparator: fc.constantFrom(...COMPARATORS), more: number })
  .map(({ value, decimals, comparator, more }) =>
    targetWith({
      ...{ value, decimals, comparator },
      ...(comparator === 'between' ? { upTo: value + Math.abs(more) } : {}),
    }),
  );
const quantity: fc.Arbitrary<Quantity> = fc
  .record({ value: number, decimals, bound: fc.constantFrom(...BOUNDS) })
  .map((facts) => ({ ...facts, unit: '个' }));
const measured = fc.record({
  quantity,
  period: fc.constantFrom(periodOf('2020'), periodOf('2020-01/2020-09')),
  estimated: fc.boolean(),
});
const answer = { target: '2.1', flags: [], quote: '已完成。' };
const figure: fc.Arbitrary<Result> = measured.map((facts) => ({
  ...{ ...answer, kind: 'figure' as const },
  ...facts,
}));
const words: fc.Arbitrary<Result> = fc.oneof(
  fc.constant<Result>({ target: '2.1', flags: [], kind: 'silent' }),
  fc.constantFrom<Result>({ ...answer, kind: 'assertion' }, { ...answer, kind: 'deferred' }),
  measured.map((facts): Result => ({ ...answer, kind: 'other', note: '口径不同', ...facts })),
);
const indicator = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    direction: fc.constantFrom(...DIRECTIONS.filter((direction) => direction !== 'neutral')),
  })
  .map(indicatorWith);

describe('whatever is promised and reported', { timeout: 60_000 }, () => {
  test('ends in one of the outcomes, with a reason exactly where it is undetermined', () => {
    fc.assert(
      fc.property(target, fc.oneof(figure, words), indicator, (target, result, indicator) => {
        const { outcome, reason } = judge({ target, result, indicator, units });
        expect(OUTCOMES).toContain(outcome);
        if (outcome === 'undetermined') expect(REASONS).toContain(reason);
        else expect(reason).toBeUndefined();
      }),
      explore(2000),
    );
  });
  test('nothing but a figure is ever met, exceeded or missed', () => {
    fc.assert(
      fc.property(target, words, indicator, (target, result, indicator) => {
        expect(judge({ target, result, indicator, units }).outcome).toBe('undetermined');
      }),
      explore(1000),
    );
  });
  test('a judged figure shows the arithmetic that it rests on', () => {
    fc.assert(
      fc.property(target, figure, indicator, (target, result, indicator) => {
        const { arithmetic, figures } = judge({ target, result, indicator, units });
        expect(arithmetic?.promised.value).toBe(target.value);
        expect(figures).toEqual(['2.1.target', '2.1.result']);
      }),
      explore(1000),
    );
  });
  test('more is never worse where more is good, nor better where less is', () => {
    const rank = { missed: 0, met: 1, exceeded: 2 } as const;
    const exact = fc.tuple(number, number).map(([a, b]) => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(
        target.filter(({ comparator }) => comparator !== 'about'),
        exact,
        indicator,
        (target, [less = 0, more = 0], indicator) => {
          const of = (value: number) =>
            judge({
              ...{ target, indicator, units },
              result: {
                ...{ ...answer, kind: 'figure', period: periodOf('2020'), estimated: false },
                quantity: { value, decimals: 2, unit: '个', bound: 'exact' },
              },
            }).outcome as keyof typeof rank;
          const step = rank[of(more)] - rank[of(less)];
          if (indicator.direction === 'higher') expect(step).toBeGreaterThanOrEqual(0);
          else expect(step).toBeLessThanOrEqual(0);
        },
      ),
      explore(1000),
    );
  });
  test('a percentage of the target is a finite number or none', () => {
    fc.assert(
      fc.property(target, fc.oneof(figure, words), indicator, (target, result, indicator) => {
        const rate = attainment({ target, result, indicator }, units);
        if (rate !== undefined) {
          expect(Number.isFinite(rate)).toBe(true);
          expect(['count', 'amount']).toContain(indicator.measure);
        }
      }),
      explore(1000),
    );
  });
});
