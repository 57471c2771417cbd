import { describe, expect, it } from 'vitest';
import { publishedWith, sampleChart } from '../../tests/corpora/sample-chart.ts';
import { chartEvidence } from './chart-evidence.ts';
import { chartTable } from './chart-table.ts';

const records = (published = publishedWith()) => {
  const { columns, rows } = chartTable(published);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index]])),
  );
};

describe('the table of a chart', () => {
  it('holds what is drawn, with the numbers, quotes and document of each row', () => {
    expect(records()[0]).toEqual({
      ...{ 指标: '停车', 目标: '500个', 报告: '520个' },
      ...{ 目标数值: 500, 目标单位: '个', 报告数值: 520, 报告单位: '个' },
      ...{ 目标原话: '新增停车泊位500个', 报告原话: '新增停车泊位520个' },
      ...{ 原件: '2020年主要任务完成情况', 发布机构: '区府办' },
      ...{ 发布日期: '2021-01-08', 索引号: 'K1/2021-1' },
    });
  });

  it('leaves empty what a silent report does not say, and never writes zero', () => {
    expect(records()[1]).toMatchObject({ 目标数值: 500, 报告数值: null, 报告原话: null });
  });

  it('gives a row that only counts no quote', () => {
    expect(records()[2]).toMatchObject({ 目标原话: null, 原件: null });
  });

  it('has no columns of quotes where no row has any', () => {
    const rows = [[{ text: '达标' }, { text: '21个' }]];
    const chart = { ...sampleChart, columns: ['结论', '目标数'], rows };
    expect(chartTable(publishedWith({ chart })).columns).toEqual(['结论', '目标数']);
  });
});

describe('the evidence of a chart', () => {
  const { place } = publishedWith();

  it('is given once for each row that cites figures, in the order of the rows', () => {
    const targets = chartEvidence(sampleChart, place).map(
      (each) => each.kind === 'comparison' && each.comparison.target.id,
    );
    expect(targets).toEqual(['2.1', '2.2']);
  });

  it('is not given twice where two rows cite the same figure', () => {
    const rows = [...sampleChart.rows, ...sampleChart.rows];
    expect(chartEvidence({ ...sampleChart, rows }, place)).toHaveLength(2);
  });

  it('is nothing where a figure is of a year that is not there', () => {
    const rows = [[{ text: '1', figure: { year: 1999, id: '2.1.target' } }]];
    expect(chartEvidence({ ...sampleChart, rows }, place)).toEqual([]);
  });
});
