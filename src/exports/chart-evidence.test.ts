import { describe, expect, it } from 'vitest';
import { publishedWith, sampleChart } from '../../tests/corpora/sample-chart.ts';
import { indicatorWith, periodOf, quantityWith } from '../../tests/corpora/sample.ts';
import type { Cell } from '../charts/chart.ts';
import { derivePrevious } from '../domain/derived.ts';
import type { JudgedGoal } from '../domain/goal.ts';
import { chartEvidence, evidenceOf } from './chart-evidence.ts';
import { chartTable } from './chart-table.ts';

const published = publishedWith();
const goal: JudgedGoal = {
  goal: {
    ...{ id: 'parking', source: 'speech', section: '停车', bureau: undefined },
    ...{ indicator: 'parking', comparator: 'atLeast', value: 600, decimals: 0, unit: '个' },
    ...{ period: periodOf('2021'), quote: '新增停车泊位600个以上', note: undefined },
  },
  indicator: indicatorWith(),
};
const [first] = published.place.years;
const place = {
  ...published.place,
  years: [first!, { ...first!, year: 2021, comparisons: [], goals: [goal] }],
};
const derived = derivePrevious({
  quantity: quantityWith({ value: 520 }),
  period: periodOf('2020'),
  growth: { value: 4, decimals: 0 },
  ...{ figure: '2.1.result', source: 'report' },
})!;

const promised: Cell[] = [
  { text: '2021年' },
  { text: '600个以上', figure: { year: 2021, id: 'goal-parking' } },
  { text: '结果尚未收录' },
];
const computed: Cell[] = [
  { text: '2019年' },
  { text: '—' },
  { text: '推算500个', figure: { year: 2020, id: '2.1.result' }, derived },
];

describe('the evidence of a row', () => {
  it('is the promise and its document, where it waits for a result', () => {
    expect(evidenceOf(promised, place)).toEqual({
      ...{ kind: 'goal', year: 2021, source: 'speech', goal },
    });
  });

  it('is what a derived number was computed from, and says that it was', () => {
    expect(evidenceOf(computed, place)).toMatchObject({
      ...{ kind: 'derived', year: 2019, source: 'report', derived: { value: 500 } },
      basis: { kind: 'comparison', year: 2020 },
    });
  });

  it('is told once for each record, and a derived number beside the printed one', () => {
    const rows = [...sampleChart.rows, promised, computed, promised, sampleChart.rows[0]!];
    const kinds = chartEvidence({ ...sampleChart, rows }, place).map(({ kind }) => kind);
    expect(kinds).toEqual(['comparison', 'comparison', 'goal', 'derived']);
  });
});

describe('the table of a chart over the years', () => {
  const table = chartTable({
    ...published,
    ...{ place, chart: { ...sampleChart, rows: [promised, computed] } },
  });
  const column = (row: number, name: string) => table.rows[row]![table.columns.indexOf(name)];

  it('holds the numbers and words of a promise, and no result', () => {
    expect([column(0, '目标数值'), column(0, '目标单位')]).toEqual([600, '个']);
    expect(column(0, '目标原话')).toBe('新增停车泊位600个以上');
    expect([column(0, '报告数值'), column(0, '报告原话')]).toEqual([null, null]);
  });

  it('has no derived number among the reported ones', () => {
    expect([column(1, '目标数值'), column(1, '报告数值')]).toEqual([null, null]);
    expect(column(1, '报告原话')).toBe('新增停车泊位520个');
  });
});
