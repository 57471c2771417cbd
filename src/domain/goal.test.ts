import { describe, expect, test } from 'vitest';
import { goalResultSchema, goalSchema, targetOfGoal } from './goal.ts';

const row = {
  id: 'foreign-capital',
  source: 'report',
  section: '开放',
  bureau: '',
  indicator: 'foreign-capital',
  comparator: 'atLeast',
  value: '6',
  value_to: '',
  unit: '亿美元',
  period: '2024',
  quote: '实际利用外资6亿美元以上',
  note: '',
};
const answer = {
  goal: 'foreign-capital',
  source: 'news',
  kind: 'figure',
  value: '6.10',
  value_to: '',
  unit: '亿美元',
  bound: 'exact',
  estimated: '',
  period: '2024',
  parts: '',
  flags: '',
  quote: '实际利用外资6.10亿美元',
  note: '',
  growth: '',
};
const faults = (schema: typeof goalSchema | typeof goalResultSchema, cells: object) =>
  schema
    .safeParse(cells)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message.split('\n')[0] ?? ''}`);

describe('a row of goals', () => {
  test('of the government as a whole has no bureau, rather than an empty one', () => {
    expect(goalSchema.parse(row).bureau).toBeUndefined();
    expect(goalSchema.parse({ ...row, bureau: 'commerce' }).bureau).toBe('commerce');
  });
  test('can be judged like any target', () => {
    expect(targetOfGoal({ goal: goalSchema.parse(row) })).toMatchObject({
      ...{ id: 'foreign-capital', comparator: 'atLeast', value: 6, unit: '亿美元' },
      period: { year: 2024, from: 1, to: 12 },
    });
  });
  test('that is a range keeps its upper end', () => {
    const range = goalSchema.parse({ ...row, comparator: 'between', value_to: '7' });
    expect(targetOfGoal({ goal: range }).upTo).toBe(7);
  });
  test.each([
    [{ bureau: 'Commerce!' }, 'bureau "Commerce!" is not an id'],
    [{ comparator: 'between' }, 'value_to is empty, but the target is a range'],
    [{ value_to: '7' }, 'value_to is filled, but the target is no range'],
  ])('with %j is refused', (cells, fault) => {
    expect(faults(goalSchema, { ...row, ...cells })).toEqual([fault]);
  });
});

describe('a row of goal results', () => {
  test('is a result with the document that it stands in', () => {
    expect(goalResultSchema.parse(answer)).toMatchObject({
      ...{ goal: 'foreign-capital', source: 'news' },
      result: { kind: 'figure', target: 'foreign-capital', quantity: { value: 6.1, decimals: 2 } },
    });
  });
  test('is refused like a result, each fault at its field', () => {
    expect(faults(goalResultSchema, { ...answer, value: '', quote: '' })).toEqual([
      'quote is empty',
      'value has no number',
    ]);
  });
});
