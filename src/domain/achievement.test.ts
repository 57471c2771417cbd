import { describe, expect, test } from 'vitest';
import { achievementSchema } from './achievement.ts';

const row = {
  id: 'headquarters',
  bureau: 'investment',
  source: 'news',
  indicator: 'headquarters',
  kind: 'figure',
  value: '11',
  unit: '个',
  bound: 'exact',
  estimated: '',
  period: '2019-01/2019-11',
  growth: '',
  growth_bound: '',
  rank: '',
  rank_among: '',
  attainment: '',
  target: '',
  target_unit: '',
  target_comparator: '',
  target_quote: '',
  quote: '11个项目获得认定',
  flags: '',
  note: '',
  task: '',
};
type Cells = Partial<typeof row>;
const wordsAlone: Cells = { kind: 'assertion', value: '', unit: '', bound: '' };
const read = (cells: Cells) => achievementSchema.parse({ ...row, ...cells });
const faults = (cells: Cells) =>
  achievementSchema
    .safeParse({ ...row, ...cells })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message.split('\n')[0] ?? ''}`);

describe('a row of achievements', () => {
  test('without a target has none, rather than one of 0', () => {
    expect(read({})).toMatchObject({ quantity: { value: 11 }, target: undefined });
  });
  test('with a target keeps it as printed', () => {
    const target = {
      target: '8',
      target_unit: '个',
      target_comparator: 'exactly',
      target_quote: '目标任务（8个）',
    };
    expect(read(target).target).toEqual({
      value: 8,
      decimals: 0,
      unit: '个',
      comparator: 'exactly',
      quote: '目标任务（8个）',
    });
  });
  test('keeps a reported zero', () => {
    expect(read({ value: '0' })).toMatchObject({ quantity: { value: 0 } });
  });
  test('keeps growth, rank and completion rate', () => {
    expect(
      read({
        growth: '-3.5',
        growth_bound: 'moreThan',
        rank: '3',
        rank_among: '全市',
        attainment: '178.77',
      }),
    ).toMatchObject({
      growth: { value: -3.5, decimals: 1 },
      growthBound: 'moreThan',
      rank: 3,
      rankAmong: '全市',
      attainment: { value: 178.77, decimals: 2 },
    });
  });
  test('may be words or a rank alone', () => {
    expect(read(wordsAlone)).not.toHaveProperty('quantity');
    expect(read({ ...wordsAlone, kind: 'rank', rank: '1', rank_among: '全市' }).rank).toBe(1);
  });
});

describe('a row of achievements is refused', () => {
  test.each<[string, Cells, string[]]>([
    ['without its number', { value: '' }, ['value is empty, but kind is "figure"']],
    ['without its unit', { unit: '' }, ['unit is empty, but kind is "figure"']],
    ['without its bound', { bound: '' }, ['bound is empty, but kind is "figure"']],
    ['without its quote', { quote: '' }, ['quote is empty']],
    ['without its period', { period: '' }, ['period "" is not a period']],
    [
      'as a rank without one',
      { ...wordsAlone, kind: 'rank' },
      ['rank is empty, but kind is "rank"'],
    ],
    ['ranked among nobody', { rank: '1' }, ['rank_among is empty, but a rank is given']],
    [
      'with a target that is not quoted',
      { target: '8' },
      [
        'target_unit is empty, but a target is given',
        'target_comparator is empty, but a target is given',
        'target_quote is empty, but a target is given',
      ],
    ],
    ['as words with a number', { kind: 'assertion' }, ['value is filled, but kind is "assertion"']],
    ['with rank 0', { rank: '0', rank_among: '全市' }, ['rank "0" is not a whole number from 1']],
    [
      'with words about a target that is not given',
      { target_quote: '目标任务（8个）' },
      ['target is empty, but target_quote is filled'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(faults(cells)).toEqual(expected);
  });
});
