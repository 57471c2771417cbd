import { describe, expect, test } from 'vitest';
import {
  achievementWith,
  figureWith,
  indicatorWith,
  periodOf,
  quantityWith,
  silent,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { PlaceCorpus } from './corpus.ts';
import { goalSchema } from './goal.ts';
import { entriesOf, historiesOf, isAwaiting } from './history.ts';
import type { Indicator } from './indicator.ts';
import { judge } from './judge.ts';
import type { Result } from './result.ts';
import type { Year } from './year.ts';

const parking = indicatorWith({ series: 'spaces' });
const garages = indicatorWith({ id: 'garages', series: 'spaces' });
const growth = indicatorWith({ id: 'spaces-growth', measure: 'growth', unit: '%' });

const yearWith = (year: number, facts: Partial<Year>): Year => ({
  ...{ year, tasksSource: 'report', tasks: [], comparisons: [], achievements: [], goals: [] },
  charts: [],
  story: { headline: '', deck: '', description: '', chapters: [], leadCharts: [] },
  ...facts,
});
const compared = (result: Result, indicator = parking, id = '2.1') => {
  const target = targetWith({ id, indicator: indicator.id });
  return { target, result, indicator, verdict: judge({ target, result, indicator, units }) };
};
const reported = (value: number, indicator: Indicator = parking, period = '2019') => ({
  indicator,
  achievement: achievementWith({
    ...{ indicator: indicator.id, quantity: quantityWith({ value }), period: periodOf(period) },
  }),
});
const goal = (indicator: Indicator) => ({
  indicator,
  goal: goalSchema.parse({
    ...{ id: 'spaces', source: 'speech', section: '', bureau: '', indicator: indicator.id },
    ...{ comparator: 'atLeast', value: '600', value_to: '', unit: '个', period: '2021' },
    ...{ quote: '新增停车泊位600个以上', note: '' },
  }),
});
const placeWith = (...years: Year[]): PlaceCorpus => ({
  place: { id: 'lakeside', name: '湖滨区', nameEn: 'Lakeside', within: '', government: '' },
  bureaus: new Map(),
  sources: new Map(),
  years,
});
const series = {
  ...{ id: 'spaces', label: '停车', labelEn: 'Parking' },
  ...{ about: '说法变过。', aboutEn: 'The wording changed.' },
};
const historiesIn = (...years: Year[]) =>
  historiesOf(placeWith(...years), { series: new Map([['spaces', series]]) });

describe('the entries of a place', () => {
  test('set promise and report together where a document does', () => {
    const [entry] = entriesOf(placeWith(yearWith(2020, { comparisons: [compared(figureWith())] })));
    expect(entry).toMatchObject({
      promise: { figure: '2.1.target', source: 'report' },
      report: { figure: '2.1.result' },
      verdict: { outcome: 'met' },
    });
  });
  test('have no report where the document gave no figure, but a verdict that says why', () => {
    const [entry] = entriesOf(placeWith(yearWith(2020, { comparisons: [compared(silent)] })));
    expect(entry?.report).toBeUndefined();
    expect(entry?.verdict?.reason).toBe('notReported');
    expect(entry && isAwaiting(entry)).toBe(false);
  });
  test('await a result only where no document of the year is there', () => {
    const [entry] = entriesOf(placeWith(yearWith(2021, { goals: [goal(parking)] })));
    expect(entry && isAwaiting(entry)).toBe(true);
    expect(entry?.promise).toMatchObject({ figure: 'goal-spaces', source: 'speech' });
  });
  test('tell a figure once that another document repeats', () => {
    const year = yearWith(2020, {
      comparisons: [compared(figureWith({ value: 520 }))],
      achievements: [reported(520, parking, '2020')],
    });
    expect(entriesOf(placeWith(year))).toHaveLength(1);
  });
  test('keep a figure that another document gives otherwise', () => {
    const year = yearWith(2020, {
      comparisons: [compared(figureWith({ value: 520 }))],
      achievements: [reported(521, parking, '2020')],
    });
    expect(entriesOf(placeWith(year))).toHaveLength(2);
  });
});

describe('a history', () => {
  const in2019 = yearWith(2019, { achievements: [reported(480)] });
  test('joins the indicators of its series over the years, oldest first', () => {
    const [history] = historiesIn(
      in2019,
      yearWith(2020, { comparisons: [compared(figureWith(), garages)] }),
    );
    expect(history).toMatchObject({ id: 'spaces', label: '停车', about: '说法变过。' });
    expect(history?.entries.map(({ year, indicator }) => [year, indicator.id])).toEqual([
      [2019, 'parking'],
      [2020, 'garages'],
    ]);
  });
  test('is none where something occurs in one year alone', () => {
    expect(historiesIn(in2019)).toEqual([]);
  });
  test('of an indicator without a series goes by its own name', () => {
    const alone = indicatorWith({ id: 'lifts', label: '电梯', series: undefined });
    const [history] = historiesIn(
      yearWith(2019, { achievements: [reported(1, alone)] }),
      yearWith(2020, { achievements: [reported(2, alone, '2020')] }),
    );
    expect(history).toMatchObject({ id: 'lifts', label: '电梯' });
    expect(history?.about).toBeUndefined();
  });
  test('adds the level that a growth rate implies for a year without one', () => {
    const grown = figureWith({ value: 550 }, { growth: { value: 10, decimals: 0 } });
    const [history] = historiesIn(
      yearWith(2018, { achievements: [reported(400, parking, '2018')] }),
      yearWith(2020, { comparisons: [compared(grown)] }),
    );
    const derived = history?.entries.find(({ year }) => year === 2019);
    expect(derived).toMatchObject({ derived: { value: 500 } });
    expect(derived?.report).toBeUndefined();
  });
  test('never puts a derived level beside a printed one', () => {
    const grown = figureWith({ value: 550 }, { growth: { value: 10, decimals: 0 } });
    const [history] = historiesIn(in2019, yearWith(2020, { comparisons: [compared(grown)] }));
    expect(history?.entries.filter(({ derived }) => derived)).toEqual([]);
  });
  test('derives nothing for the years before the first of the place, nor from a growth rate alone', () => {
    const grown = figureWith({ value: 550 }, { growth: { value: 10, decimals: 0 } });
    const [history] = historiesIn(
      yearWith(2020, { comparisons: [compared(grown), compared(silent, growth, '2.2')] }),
      yearWith(2021, { goals: [goal(parking)] }),
    );
    expect(history?.entries.filter(({ derived }) => derived)).toEqual([]);
  });
});
