/**
 * How far two codings agree. Percent agreement and kappa count categories; alpha also weighs how
 * far two numbers lie apart and leaves out what one coder did not code.
 */

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;

type Pair<T> = readonly [T, T];

/** The share of units that both coded alike, from 0 to 1; nothing where there are none. */
export const agreement = <T>(pairs: readonly Pair<T>[]): number | undefined =>
  share(pairs.filter(([a, b]) => a === b).length, pairs.length);

/**
 * Cohen's kappa: agreement beyond what two coders with these habits would reach by chance.
 * 1 is complete, 0 is chance; nothing where chance alone explains all (one category only).
 * Source: Cohen, A coefficient of agreement for nominal scales, 1960.
 */
export const cohensKappa = (pairs: readonly Pair<string>[]): number | undefined => {
  const observed = agreement(pairs);
  if (observed === undefined) return undefined;
  const count = (side: 0 | 1, category: string) =>
    pairs.filter((pair) => pair[side] === category).length / pairs.length;
  const categories = new Set(pairs.flat());
  const expected = [...categories].reduce(
    (sum, category) => sum + count(0, category) * count(1, category),
    0,
  );
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
};

/** How unlike two values are, from 0; the ratio metric compares 7 with 14 as it does 700 with 1400. */
const DIFFERENCE = {
  nominal: (a: number, b: number) => (a === b ? 0 : 1),
  interval: (a: number, b: number) => (a - b) ** 2,
  ratio: (a: number, b: number) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
} as const;
export type Metric = keyof typeof DIFFERENCE;

/**
 * Krippendorff's alpha over units that each hold the values of their coders; `undefined` is a
 * value that a coder did not give, and a unit with fewer than two values does not count.
 * 1 is complete agreement, 0 is chance; nothing where the values do not vary.
 * Source: Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 */
export const krippendorffsAlpha = (
  units: readonly (readonly (number | undefined)[])[],
  metric: Metric,
): number | undefined => {
  const difference = DIFFERENCE[metric];
  const paired = units
    .map((values) => values.filter((value) => value !== undefined))
    .filter(({ length }) => length > 1);
  const all = paired.flat();
  const apart = (values: readonly number[]) =>
    values.reduce((sum, a) => sum + values.reduce((part, b) => part + difference(a, b), 0), 0);
  const observed =
    paired.reduce((sum, values) => sum + apart(values) / (values.length - 1), 0) / all.length;
  const expected = apart(all) / (all.length * (all.length - 1));
  return all.length === 0 || expected === 0 ? undefined : 1 - observed / expected;
};
