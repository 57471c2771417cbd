import { describe, expect, test } from 'vitest';
import {
  decimalsOf,
  figureWith,
  growth,
  indicatorWith,
  periodOf,
  targetWith,
  units,
} from '../../tests/corpora/sample.ts';
import type { Goalpost } from '../domain/goalposts.ts';
import { achievedText, goalpostText } from './goalpost.ts';
import { speechIn } from './speech.ts';

const parking = indicatorWith();
const pledge = (year: number, value: number, facts: object = {}, indicator = parking) => ({
  ...{ year, indicator },
  promise: {
    ...{ figure: `goal-${year}`, source: 'report' },
    target: targetWith({
      ...{ value, decimals: decimalsOf(value), unit: indicator.unit, comparator: 'atLeast' },
      ...facts,
    }),
  },
});
const post = (facts: Partial<Goalpost>): Goalpost => ({
  history: { id: 'parking', label: '停车', labelEn: 'Parking', indicators: [], entries: [] },
  ...{ now: pledge(2021, 500), before: pledge(2020, 500), move: 'kept', isReworded: false },
  ...facts,
});
const achieved = (value: number, facts = {}) => ({
  ...figureWith({ value, ...facts }, { period: periodOf('2020') }),
  ...{ figure: '2.1.result', source: 'report' },
});
const english = speechIn('en', units);

describe('a goalpost in words', () => {
  test.each<[string, string, Partial<Goalpost>]>([
    [
      '和上年目标一样；比上年结果低20个',
      'the same as the 2020 target; 20 below the 2020 result',
      { achieved: achieved(520), toAchieved: 'below' },
    ],
    [
      '比上年目标高10个；和上年结果一样',
      '10 above the 2020 target; the same as the 2020 result',
      { now: pledge(2021, 510), move: 'raised', achieved: achieved(510), toAchieved: 'same' },
    ],
    [
      '比上年目标低10个；上年结果：报告未提及',
      '10 below the 2020 target; 2020 result: not in the report',
      { now: pledge(2021, 490), move: 'lowered', noResult: 'notReported' },
    ],
    [
      '和上年目标一样；比上年结果至少低20个',
      'the same as the 2020 target; at least 20 below the 2020 result',
      { achieved: achieved(520, { bound: 'moreThan' }), toAchieved: 'below' },
    ],
    [
      '和上年目标一样；写法变了：“500个以上”改成“500个”；上年结果：结果尚未收录',
      'the same as the 2020 target; reworded from “at least 500” to “500”; ' +
        '2020 result not collected yet',
      {
        now: pledge(2021, 500, { comparator: 'exactly' }),
        ...{ isReworded: true, noResult: 'awaiting' },
      },
    ],
    [
      '比上年目标低2.5个百分点；上年结果：不满一年，不当作全年来比',
      '2.5 percentage points below the 2020 target; ' +
        '2020 result: less than a year, not compared as one',
      {
        ...{ now: pledge(2021, 7.5, {}, growth), before: pledge(2020, 10, {}, growth) },
        ...{ move: 'lowered', noResult: 'partialPeriod' },
      },
    ],
    [
      '上年的说法：车库',
      '2020 wording: Garages',
      {
        before: pledge(2020, 3, {}, indicatorWith({ label: '车库', labelEn: 'Garages' })),
        ...{ move: 'redefined', achieved: achieved(4) },
      },
    ],
  ])('%s', (zh, en, facts) => {
    expect(goalpostText(post(facts), units)).toBe(zh);
    expect(goalpostText(post(facts), units, english).replaceAll(' 个', '')).toBe(en);
  });
  test('an estimate is called one', () => {
    const found = post({ achieved: { ...achieved(520), estimated: true }, toAchieved: 'below' });
    expect(achievedText(found)).toBe('预计520个');
  });
});
