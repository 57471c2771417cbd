import { describe, expect, test } from 'vitest';
import { targetSchema } from './target.ts';

const row = {
  id: '2.1',
  task: '2',
  indicator: 'parking',
  comparator: 'atLeast',
  value: '500',
  value_to: '',
  unit: '个',
  period: '2020',
  printed_in: 'task',
  quote: '新增停车泊位500个以上',
};
const read = (cells: Partial<typeof row>) => targetSchema.safeParse({ ...row, ...cells });
const faults = (cells: Partial<typeof row>) =>
  read(cells).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('a row of targets', () => {
  test('becomes a target', () => {
    expect(targetSchema.parse(row)).toEqual({
      id: '2.1',
      task: 2,
      indicator: 'parking',
      comparator: 'atLeast',
      value: 500,
      decimals: 0,
      unit: '个',
      period: { year: 2020, from: 1, to: 12 },
      printedIn: 'task',
      quote: '新增停车泊位500个以上',
    });
  });
  test('keeps a promised zero', () => {
    expect(targetSchema.parse({ ...row, value: '0' })).toMatchObject({ value: 0 });
  });
  test('may be a range, even of one number', () => {
    const range = { comparator: 'between', value: '10', value_to: '20' };
    expect(targetSchema.parse({ ...row, ...range })).toMatchObject({ value: 10, upTo: 20 });
    expect(targetSchema.parse({ ...row, ...range, value_to: '10' })).toMatchObject({ upTo: 10 });
  });

  test.each<[string, Partial<typeof row>, string]>([
    [
      'a range without its upper end',
      { comparator: 'between' },
      'value_to is empty, but the target is a range\nfill in the upper end',
    ],
    [
      'an upper end without a range',
      { value_to: '600' },
      'value_to is filled, but the target is no range\nempty it or use "between"',
    ],
    [
      'a range from more to less',
      { comparator: 'between', value_to: '499' },
      'value_to is below value\nwrite the smaller number in value',
    ],
    ['no number', { value: '' }, 'value has no number\nfill it in'],
    ['no quote', { quote: ' ' }, 'quote is empty\nfill it in'],
    [
      'an id of another task',
      { task: '3' },
      'id "2.1" does not begin with task 3\ncorrect the id or the task',
    ],
    [
      'an id without a task',
      { id: 'a' },
      'id "a" is not a target id\nwrite task.number, e.g. 53.2',
    ],
  ])('with %s is refused', (_, cells, fault) => {
    expect(faults(cells)).toEqual([fault]);
  });
});
