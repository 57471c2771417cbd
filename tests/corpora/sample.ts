/** The smallest records that the engine accepts; a test states only what it is about. */
import type { Achievement } from '../../src/domain/achievement.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { judge } from '../../src/domain/judge.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { Bound, Quantity } from '../../src/domain/quantity.ts';
import type { FigureResult, Result } from '../../src/domain/result.ts';
import type { Target } from '../../src/domain/target.ts';
import type { Unit, Units } from '../../src/domain/unit.ts';
import type { Verdict } from '../../src/domain/verdict.ts';

const unit = (id: string, base: string, factor: number): [string, Unit] => [
  id,
  { id, labelEn: id, base, factor, spellings: [id] },
];

export const units: Units = new Map([
  unit('个', '个', 1),
  unit('人次', '人次', 1),
  unit('%', '%', 1),
  unit('平方米', '平方米', 1),
  unit('万平方米', '平方米', 10_000),
  unit('万方', '平方米', 10_000),
  unit('元', '元', 1),
  unit('万元', '元', 10_000),
  unit('亿元', '元', 100_000_000),
]);

/** A count of which more is better. */
export const indicatorWith = (facts: Partial<Indicator> = {}): Indicator => ({
  id: 'parking',
  label: '新增停车泊位',
  labelEn: 'New parking spaces',
  unit: '个',
  measure: 'count',
  direction: 'higher',
  definition: undefined,
  ...facts,
});

export const growth = indicatorWith({ id: 'growth', unit: '%', measure: 'growth' });
export const lowerIsBetter = indicatorWith({ id: 'complaints', direction: 'lower' });

export const periodOf = (written: string): Period => {
  const period = parsePeriod(written);
  if (!period) throw new Error(`not a period: ${written}`);
  return period;
};

/** The decimals that a number has as it is written here. */
export const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A promise of exactly 500 in the whole year. */
export const targetWith = (facts: Partial<Target> = {}): Target => ({
  id: '2.1',
  task: 2,
  indicator: 'parking',
  comparator: 'exactly',
  value: 500,
  decimals: decimalsOf(facts.value ?? 500),
  unit: '个',
  period: periodOf('2020'),
  printedIn: 'task',
  quote: '新增停车泊位500个',
  ...facts,
});

export const quantityWith = (facts: Partial<Quantity> = {}): Quantity => ({
  value: 500,
  decimals: decimalsOf(facts.value ?? 500),
  unit: '个',
  bound: 'exact',
  ...facts,
});

/** A reported figure of the whole year. */
export const figureWith = (
  quantity: Partial<Quantity> = {},
  facts: Partial<Omit<FigureResult, 'quantity'>> = {},
): FigureResult => ({
  kind: 'figure',
  target: '2.1',
  flags: [],
  quote: '新增停车泊位500个',
  quantity: quantityWith(quantity),
  period: periodOf('2020'),
  estimated: false,
  ...facts,
});

export const silent: Result = { kind: 'silent', target: '2.1', flags: [] };
export const assertion: Result = { kind: 'assertion', target: '2.1', flags: [], quote: '已完成。' };
export const deferred: Result = {
  kind: 'deferred',
  target: '2.1',
  flags: [],
  quote: '暂无法预估',
};
export const other: Result = {
  ...figureWith({ value: 900, unit: '人次' }),
  kind: 'other',
  note: '目标按个算，报告按人次算。',
};

/** The verdict on a target of 500 pieces and the result that a test gives. */
export const judged = (
  result: Result,
  target: Partial<Target> = {},
  indicator: Indicator = indicatorWith(),
): Verdict => judge({ target: targetWith(target), result, indicator, units });

/** The verdict in one word: the outcome, or the reason why there is none. */
export const inAWord = ({ outcome, reason }: Pick<Verdict, 'outcome' | 'reason'>): string =>
  reason ?? outcome;

/** How a number of each bound is printed, for the names of tests. */
export const PRINTED: Record<Bound, (value: number) => string> = {
  exact: (value) => String(value),
  moreThan: (value) => `超${value}`,
  atLeast: (value) => `${value}以上`,
  almost: (value) => `近${value}`,
  about: (value) => `约${value}`,
  several: (value) => `数${value}`,
};

/** A figure that a bureau reported, without a target. */
export const achievementWith = (facts: Partial<Achievement> = {}): Achievement => ({
  id: 'headquarters',
  bureau: 'investment',
  source: 'news',
  indicator: 'headquarters',
  kind: 'figure',
  estimated: false,
  period: periodOf('2019'),
  growth: undefined,
  growthBound: undefined,
  rank: undefined,
  rankAmong: undefined,
  attainment: undefined,
  target: undefined,
  quote: '11个项目获得认定',
  flags: [],
  note: undefined,
  task: undefined,
  quantity: quantityWith({ value: 11 }),
  ...facts,
});
