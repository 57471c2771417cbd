import { describe, expect, test } from 'vitest';
import { resultSchema } from './result.ts';

const empty = {
  target: '2.1',
  kind: 'silent',
  value: '',
  value_to: '',
  unit: '',
  bound: '',
  estimated: '',
  period: '',
  parts: '',
  flags: '',
  quote: '',
  note: '',
  growth: '',
};
type Cells = Partial<typeof empty>;
const figure: Cells = {
  kind: 'figure',
  value: '520',
  unit: '个',
  bound: 'exact',
  period: '2020',
  quote: '新增停车泊位520个',
};
const read = (cells: Cells) => resultSchema.parse({ ...empty, ...cells });
const faults = (cells: Cells) =>
  resultSchema
    .safeParse({ ...empty, ...cells })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message.split('\n')[0] ?? ''}`);

describe('a row of results', () => {
  test('with a figure keeps the number as printed', () => {
    expect(read({ ...figure, value: '38.60', estimated: 'true' })).toEqual({
      kind: 'figure',
      target: '2.1',
      flags: [],
      quote: '新增停车泊位520个',
      quantity: { value: 38.6, decimals: 2, unit: '个', bound: 'exact' },
      period: { year: 2020, from: 1, to: 12 },
      estimated: true,
    });
  });
  test('with a zero is a figure, not a missing one', () => {
    expect(read({ ...figure, value: '0' })).toMatchObject({
      kind: 'figure',
      quantity: { value: 0 },
    });
  });
  test.each([
    ['8+44', [8, 44], 52, 0],
    ['19.18+19.47', [19.18, 19.47], 38.65, 2],
    ['24 + 85 + 35 + 21', [24, 85, 35, 21], 165, 0],
    ['0.1+2', [0.1, 2], 2.1, 1],
    ['0+0', [0, 0], 0, 0],
  ])('with the parts %s adds them up', (written, parts, value, decimals) => {
    expect(read({ ...figure, value: '', parts: written })).toMatchObject({
      parts,
      quantity: { value, decimals },
    });
  });
  test('with a range keeps both ends', () => {
    expect(read({ ...figure, value: '0.3', value_to: '0.8' })).toMatchObject({
      quantity: { value: 0.3, upTo: 0.8 },
    });
  });
  test.each(['assertion', 'deferred'])('of kind %s has words alone', (kind) => {
    expect(read({ kind, quote: '已完成。' })).toEqual({
      kind,
      target: '2.1',
      flags: [],
      quote: '已完成。',
    });
  });
  test('of kind silent has nothing but a note for the reader', () => {
    expect(read({ note: '报告没有提。' })).toEqual({
      kind: 'silent',
      target: '2.1',
      flags: [],
      note: '报告没有提。',
    });
  });
});

describe('a row of results is refused', () => {
  test.each(['value', 'value_to', 'unit', 'bound', 'period', 'parts'] as const)(
    'where a silent result has a %s',
    (field) => {
      const cell = { ...figure, value_to: '5', parts: '8+44' }[field] ?? '';
      for (const kind of ['silent', 'assertion', 'deferred'])
        expect(faults({ kind, quote: kind === 'silent' ? '' : '已完成。', [field]: cell })).toEqual(
          [`${field} is filled, but a result of kind "${kind}" has no figure`],
        );
    },
  );
  test.each<[string, Cells, string]>([
    [
      'where a silent report is quoted',
      { quote: '已完成。' },
      'quote is filled, but the report is said to be silent',
    ],
    ['where words are not quoted', { kind: 'assertion' }, 'quote is empty'],
    ['where a figure is not quoted', { ...figure, quote: '' }, 'quote is empty'],
    ['where a figure has no number', { ...figure, value: '' }, 'value has no number'],
    ['where a figure has no unit', { ...figure, unit: '' }, 'unit is empty'],
    ['where a figure has no bound', { ...figure, bound: '' }, 'bound is empty'],
    ['where a figure has no period', { ...figure, period: '' }, 'period "" is not a period'],
    [
      'where the period is in words',
      { ...figure, period: '前三季度' },
      'period "前三季度" is not a period',
    ],
    [
      'where a total stands beside its parts',
      { ...figure, parts: '8+44' },
      'value is filled beside parts',
    ],
    [
      'where parts are no sum',
      { ...figure, value: '', parts: '8和44' },
      'parts "8和44" is not a sum',
    ],
    ['where a part is missing', { ...figure, value: '', parts: '8+' }, 'parts "8+" is not a sum'],
    [
      'where a range runs from more to less',
      { ...figure, value_to: '519' },
      'value_to is below value',
    ],
    [
      'where parts are a range',
      { ...figure, value: '', parts: '8+44', value_to: '60' },
      'value_to is filled beside parts',
    ],
    ['where another figure is not explained', { ...figure, kind: 'other' }, 'note is empty'],
    ['where the kind is not known', { kind: 'maybe' }, 'kind "maybe" is not known here'],
    [
      'where a computed flag is set by hand',
      { flags: 'sumOfParts' },
      'flags.0 "sumOfParts" is not a flag to be set by hand',
    ],
  ])('%s', (_, cells, fault) => {
    expect(faults(cells)).toEqual([fault]);
  });
  test('with all its faults at once', () => {
    expect(faults({ kind: 'other', estimated: 'true' })).toEqual([
      'quote is empty',
      'value has no number',
      'unit is empty',
      'bound is empty',
      'period "" is not a period',
      'note is empty',
    ]);
  });
});
