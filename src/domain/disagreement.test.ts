import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  decimalsOf,
  figureWith,
  growth,
  indicatorWith,
  judged,
  other,
  periodOf,
  quantityWith,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { Achievement } from './achievement.ts';
import type { PlaceCorpus } from './corpus.ts';
import {
  checksOf,
  CHECKS,
  disagreementsOf,
  DISAGREEMENT_KINDS,
  type DisagreementKind,
} from './disagreement.ts';
import type { Indicator } from './indicator.ts';
import type { Bound, Quantity } from './quantity.ts';
import type { Result } from './result.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { Year } from './year.ts';

const losses = indicatorWith({ id: 'losses', measure: 'amount', unit: '亿元' });

const yearWith = (facts: Partial<Year>): Year => ({
  ...{ year: 2020, tasksSource: 'report', tasks: [], comparisons: [], achievements: [], goals: [] },
  charts: [],
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
  ...facts,
});
const placeWith = (...years: Year[]): PlaceCorpus => ({
  place: { id: 'lakeside', name: '湖滨区', nameEn: 'Lakeside', within: '', government: '' },
  bureaus: new Map(),
  sources: new Map(),
  years,
});

/** A reported figure; each has its own id, and stands in a document of its own. */
let count = 0;
const said = (
  [value, unit, bound = 'exact']: readonly [number, string, Bound?],
  facts: Partial<Achievement> = {},
  indicator: Indicator = losses,
): { indicator: Indicator; achievement: Achievement } => {
  count += 1;
  const quantity: Quantity = {
    ...quantityWith({ value, unit, bound }),
    decimals: decimalsOf(value),
  };
  return {
    indicator,
    achievement: achievementWith({
      ...{ id: `figure-${count}`, source: `document-${count}`, indicator: indicator.id },
      ...{ quantity, period: periodOf('2020'), quote: `追赃挽损${value}${unit}` },
      ...facts,
    }),
  };
};
const compared = (target: Partial<Target>, result: Result, indicator = indicatorWith()) => ({
  target: targetWith({ indicator: indicator.id, ...target }),
  ...{ result, indicator, verdict: judged(result) },
});
const taskWith = (no: number, report: string): Task =>
  ({ no, text: report, report, section: '', leaders: [], bureaus: [], themes: [] }) as Task;

const found = (...years: Year[]) => disagreementsOf(placeWith(...years), units);
const kinds = (...years: Year[]): DisagreementKind[] => found(...years).map(({ kind }) => kind);
const examined = (kind: DisagreementKind, ...years: Year[]) =>
  checksOf(placeWith(...years), units).find((check) => check.kind === kind)?.examined;

describe('one thing reported twice', () => {
  const differ = (...achievements: ReturnType<typeof said>[]) => found(yearWith({ achievements }));
  test.each<[readonly [number, string, Bound?], readonly [number, string, Bound?]]>([
    [
      [165.99, '亿元'],
      [166, '亿元'],
    ],
    [
      [14.31, '亿元'],
      [14.32, '亿元'],
    ],
    [
      [1, '亿元'],
      [10001, '万元'],
    ],
    [
      [100, '亿元', 'moreThan'],
      [100, '亿元'],
    ],
    [
      [100, '亿元', 'almost'],
      [100, '亿元', 'atLeast'],
    ],
  ])('%j and %j differ', (a, b) => {
    expect(differ(said(a), said(b)).map(({ kind }) => kind)).toEqual(['figuresDiffer']);
  });
  test.each<[readonly [number, string, Bound?], readonly [number, string, Bound?]]>([
    [
      [166, '亿元'],
      [166, '亿元'],
    ],
    [
      [1, '亿元'],
      [10000, '万元'],
    ],
    [
      [3200, '亿元', 'moreThan'],
      [3214, '亿元'],
    ],
    [
      [165.99, '亿元'],
      [166, '亿元', 'about'],
    ],
    [
      [100, '亿元', 'atLeast'],
      [100, '亿元'],
    ],
    [
      [100, '亿元'],
      [90, '个'],
    ],
  ])('%j and %j agree, or cannot be compared', (a, b) => {
    expect(differ(said(a), said(b))).toEqual([]);
  });
  test('figures of other periods or other things do not disagree', () => {
    const part = { period: periodOf('2020-01/2020-10') };
    expect(differ(said([1, '亿元']), said([2, '亿元'], part))).toEqual([]);
    expect(differ(said([1, '亿元']), said([2, '亿元'], {}, indicatorWith()))).toEqual([]);
  });
  test('says by how much, in a unit that can be read', () => {
    const [one] = differ(said([165.99, '亿元']), said([166, '亿元']));
    expect(one).toMatchObject({ difference: { value: 100, unit: '万元', decimals: 0 } });
  });
  test.each<[number, number, boolean]>([
    [165.99, 166, true],
    [166, 165.99, true],
    [165.5, 166, true],
    [165.49, 166, false],
    [14.31, 14.32, false],
    [165, 166, false],
  ])('%d and %d: the one may be the other rounded: %s', (a, b, may) => {
    const [one] = differ(said([a, '亿元']), said([b, '亿元']));
    const isRounding = one?.kind === 'figuresDiffer' && one.rounding !== undefined;
    expect(isRounding).toBe(may);
    if (may && one?.kind === 'figuresDiffer') {
      expect(one.rounding?.to.decimals).toBe(0);
      expect(one.rounding?.from.decimals).toBeGreaterThan(0);
    }
  });
  test('is told once, however many documents repeat it', () => {
    expect(differ(said([1, '亿元']), said([2, '亿元']), said([2, '亿元']))).toHaveLength(1);
  });
  test('is found between a table and a later document too', () => {
    const comparisons = [compared({ value: 500 }, figureWith({ value: 520 }))];
    const later = said([530, '个'], {}, indicatorWith());
    const [one] = found(yearWith({ comparisons }), yearWith({ year: 2021, achievements: [later] }));
    expect(one?.figures.map(({ year, figure }) => [year, figure])).toEqual([
      [2020, '2.1.result'],
      [2021, later.achievement.id],
    ]);
    expect(one?.id).toBe(`figuresDiffer--2020-2.1.result--2021-${later.achievement.id}`);
  });
  test('the older document comes first', () => {
    const sources = new Map(
      [
        ['speech', '2021-02'],
        ['table', '2021-01-08'],
      ].map(([id = '', issued = '']) => [id, { id, issued } as never]),
    );
    const achievements = [
      said([166, '亿元'], { source: 'speech' }),
      said([165.99, '亿元'], { source: 'table' }),
    ];
    const place = { ...placeWith(yearWith({ achievements })), sources };
    const [one] = disagreementsOf(place, units);
    expect(one?.figures.map(({ source }) => source)).toEqual(['table', 'speech']);
  });
});

describe('parts beside a total', () => {
  const parts = (value: number, facts: object = {}): Result => ({
    ...other,
    ...{ quantity: quantityWith({ value }), parts: [value - 1, 1] },
    ...facts,
  });
  test.each<[string, Partial<Target>, number, boolean]>([
    ['139 promised, 165 in parts', { value: 139 }, 165, true],
    ['139 promised, 139 in parts', { value: 139 }, 139, false],
    ['139 promised, 138 in parts', { value: 139 }, 138, true],
    ['at least 139, 165 in parts', { value: 139, comparator: 'atLeast' }, 165, false],
    ['at least 139, 138 in parts', { value: 139, comparator: 'atLeast' }, 138, true],
    ['at most 139, 165 in parts', { value: 139, comparator: 'atMost' }, 165, true],
    ['130 to 165, 165 in parts', { value: 130, upTo: 165, comparator: 'between' }, 165, false],
  ])('%s', (_name, target, sum, isNews) => {
    const comparisons = [compared(target, parts(sum))];
    expect(kinds(yearWith({ comparisons }))).toEqual(isNews ? ['partsDoNotAdd'] : []);
    expect(examined('partsDoNotAdd', yearWith({ comparisons }))).toBe(1);
  });
  test('a sum that is the answer is no contradiction', () => {
    const comparisons = [
      compared({ value: 139 }, { ...figureWith({ value: 165 }), parts: [164, 1] }),
    ];
    expect(kinds(yearWith({ comparisons }))).toEqual([]);
  });
  test('parts in another unit are not added against the total', () => {
    const result = parts(165, { quantity: quantityWith({ value: 165, unit: '人次' }) });
    expect(kinds(yearWith({ comparisons: [compared({ value: 139 }, result)] }))).toEqual([]);
  });
});

describe('a growth rate between two years', () => {
  const rate = (value: number) => ({ value, decimals: decimalsOf(value) });
  const twoYears = (before: number, now: number, percent: number, facts = {}) => [
    yearWith({
      year: 2019,
      achievements: [said([before, '亿元'], { period: periodOf('2019'), ...facts })],
    }),
    yearWith({ achievements: [said([now, '亿元'], { growth: rate(percent) })] }),
  ];
  test.each<[number, number, number, boolean]>([
    [100, 110, 10, false],
    [100, 110, 10.4, false],
    [100, 110, 12, true],
    [2.71, 7.45, 175.02, false],
    [2.8, 7.45, 175.02, true],
    [2.7, 7.45, 175.02, false],
  ])('from %d to %d by %d%%: does not fit: %s', (before, now, percent, isNews) => {
    expect(kinds(...twoYears(before, now, percent))).toEqual(isNews ? ['growthDoesNotFit'] : []);
  });
  test('ten months are not set against a year', () => {
    const years = twoYears(50, 110, 10, { period: periodOf('2019-01/2019-10') });
    expect(kinds(...years)).toEqual([]);
    expect(examined('growthDoesNotFit', ...years)).toBe(0);
  });
  test('growth of a growth rate is not read as one', () => {
    const achievements = [said([10, '%'], { growth: rate(2) }, growth)];
    expect(examined('growthDoesNotFit', yearWith({ achievements }))).toBe(0);
  });
});

describe('one thing promised twice', () => {
  const promised = (first: Partial<Target>, second: Partial<Target>) =>
    kinds(
      yearWith({
        comparisons: [first, second].map((facts, index) =>
          compared({ id: `${index + 2}.1`, task: index + 2, ...facts }, figureWith()),
        ),
      }),
    );
  test.each<[string, Partial<Target>, Partial<Target>, boolean]>([
    ['500 and 600', { value: 500 }, { value: 600 }, true],
    ['500 and 500', { value: 500 }, { value: 500 }, false],
    ['500 and at least 500', { value: 500 }, { value: 500, comparator: 'atLeast' }, false],
    ['1万元 and 10000元', { value: 1, unit: '万元' }, { value: 10000, unit: '元' }, false],
    ['1万元 and 10001元', { value: 1, unit: '万元' }, { value: 10001, unit: '元' }, true],
    ['two years', { value: 500 }, { value: 600, period: periodOf('2021') }, false],
    ['a goal and its floor', { value: 5.5, comparator: 'about' }, { value: 5, task: 2 }, false],
  ])('%s', (_name, first, second, isNews) => {
    expect(promised(first, second)).toEqual(isNews ? ['restatedTarget'] : []);
  });
});

describe('a unit out of line with its sentence', () => {
  const report = '甲2.63万元,乙1.41万元,丙17.05元;丁3.5元。';
  const inTask = (value: number, unit: string, quote: string) =>
    said([value, unit], { source: 'report', task: 4, quote }, indicatorWith({ id: quote }));
  const year = (...achievements: ReturnType<typeof said>[]) =>
    yearWith({ tasks: [taskWith(4, report)], achievements });
  const [a, b] = [inTask(2.63, '万元', '甲2.63万元'), inTask(1.41, '万元', '乙1.41万元')];
  const small = inTask(17.05, '元', '丙17.05元');

  test('a lost 万: both readings are told', () => {
    const [one] = found(year(a, b, small));
    expect(one).toMatchObject({
      ...{ kind: 'unitOutOfLine', times: 826 },
      asNeighbour: { value: 17.05, unit: '万元' },
    });
    expect(one?.figures).toHaveLength(3);
  });
  test('one neighbour is enough', () => {
    expect(kinds(year(a, small))).toEqual(['unitOutOfLine']);
  });
  test.each<[string, readonly ReturnType<typeof said>[]]>([
    ['another sentence', [a, b, inTask(3.5, '元', '丁3.5元')]],
    ['no decimals', [a, inTask(17, '元', '丙17.05元')]],
    ['less than a hundred times smaller', [a, inTask(263.5, '元', '丙17.05元')]],
    ['another kind of unit', [a, inTask(17.05, '平方米', '丙17.05元')]],
    ['a neighbour without 万', [a, small, inTask(99, '元', '乙1.41万元')]],
  ])('%s is no sign of it', (_name, achievements) => {
    expect(kinds(year(...achievements))).toEqual([]);
  });
  test('without the document, only figures of one quote share a sentence', () => {
    const quote = '甲2.63万元,丙17.05元';
    const [one, two] = [
      said([2.63, '万元'], { source: 'news', quote }, indicatorWith({ id: 'a' })),
      said([17.05, '元'], { source: 'news', quote }, indicatorWith({ id: 'b' })),
    ];
    expect(kinds(yearWith({ achievements: [one, two] }))).toEqual(['unitOutOfLine']);
  });
});

describe('a completion rate without its target', () => {
  const news = { source: 'news' };
  const whole = said(
    [8.58, '亿元'],
    { ...news, quote: '外资8.58亿元' },
    indicatorWith({ id: 'all' }),
  );
  const rated = (facts: Partial<Achievement>) =>
    said(
      [1.9, '亿元'],
      {
        ...{ ...news, quote: '外资8.58亿元。高技术外资1.9亿元，完成率178.77%' },
        attainment: { value: 178.77, decimals: 2 },
        ...facts,
      },
      losses,
    );
  test('may belong to either of two figures', () => {
    const [one] = found(yearWith({ achievements: [whole, rated({})] }));
    expect(one?.kind).toBe('rateWithoutTarget');
    if (one?.kind !== 'rateWithoutTarget') return;
    expect(one.readings.map(({ implied }) => [implied.value, implied.unit])).toEqual([
      [1.1, '亿元'],
      [4.8, '亿元'],
    ]);
  });
  test.each<[string, Partial<Achievement>]>([
    ['its quote prints one figure alone', { quote: '高技术外资1.9亿元，完成率178.77%' }],
    [
      'its target is printed',
      {
        target: { value: 1, decimals: 0, unit: '亿元', comparator: 'exactly', quote: '目标1亿元' },
      },
    ],
    ['it stands in another document', { source: 'elsewhere' }],
  ])('is clear where %s', (_name, facts) => {
    expect(kinds(yearWith({ achievements: [whole, rated(facts)] }))).toEqual([]);
  });
});

describe('the checks', () => {
  test('are one for each kind, in its order', () => {
    expect(CHECKS.map(({ kind }) => kind)).toEqual(DISAGREEMENT_KINDS);
  });
  test('find nothing and count nothing where there is nothing', () => {
    const checks = checksOf(placeWith(), units);
    expect(checks.map(({ examined, found }) => [examined, found.length])).toEqual(
      CHECKS.map(() => [0, 0]),
    );
  });
});
