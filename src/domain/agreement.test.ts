import { describe, expect, test } from 'vitest';
import { agreement, cohensKappa, krippendorffsAlpha } from './agreement.ts';

const times = (count: number, pair: readonly [string, string]) =>
  Array.from({ length: count }, () => pair);

describe('percent agreement', () => {
  test('is the share of units coded alike', () => {
    expect(agreement([...times(3, ['a', 'a']), ...times(1, ['a', 'b'])])).toBe(0.75);
  });
  test('is nothing where nothing was coded, rather than 0 or 1', () => {
    expect(agreement([])).toBeUndefined();
  });
});

describe("Cohen's kappa", () => {
  // Fifty applications read by two people: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
  const readings = [
    ...times(20, ['yes', 'yes']),
    ...times(5, ['yes', 'no']),
    ...times(10, ['no', 'yes']),
    ...times(15, ['no', 'no']),
  ];
  test('takes away what chance explains: 0.7 observed against 0.5 expected is 0.4', () => {
    expect(cohensKappa(readings)).toBeCloseTo(0.4, 10);
  });
  test('is 1 for complete agreement', () => {
    expect(cohensKappa([...times(2, ['yes', 'yes']), ...times(1, ['no', 'no'])])).toBe(1);
  });
  test('is below 0 where two agree less than by chance', () => {
    expect(cohensKappa([...times(1, ['yes', 'no']), ...times(1, ['no', 'yes'])])).toBe(-1);
  });
  test('is nothing where there is one category alone, which chance explains', () => {
    expect(cohensKappa(times(4, ['yes', 'yes']))).toBeUndefined();
  });
});

describe("Krippendorff's alpha", () => {
  // Four observers, twelve units, with gaps: example C of Krippendorff 2011.
  const _ = undefined;
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
    [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
  ];
  const units = observers[0]!.map((_value, unit) => observers.map((values) => values[unit]));
  test.each([
    ['nominal', 0.743],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('with the %s metric is what the example prints: %d', (metric, alpha) => {
    expect(krippendorffsAlpha(units, metric)).toBeCloseTo(alpha, 3);
  });
  test('does not punish a zero that both coded', () => {
    expect(
      krippendorffsAlpha(
        [
          [0, 0],
          [5, 5],
        ],
        'ratio',
      ),
    ).toBe(1);
  });
  test('leaves out a unit that one coder alone gave a value', () => {
    const coded = [
      [1, 1],
      [2, 2],
    ];
    expect(krippendorffsAlpha([...coded, [9, undefined]], 'interval')).toBe(
      krippendorffsAlpha(coded, 'interval'),
    );
  });
  test('is nothing where the values do not vary', () => {
    expect(krippendorffsAlpha([[3, 3]], 'interval')).toBeUndefined();
    expect(krippendorffsAlpha([], 'interval')).toBeUndefined();
  });
});
