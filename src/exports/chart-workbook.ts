import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { dateText } from '../format/number.ts';
import { chartTable } from './chart-table.ts';
import { LICENCE, type PublishedChart } from './published-chart.ts';
import type { Value } from './table.ts';
import { withoutTimes } from './zip-times.ts';

/** Text is text, whatever it begins with; an empty cell is missing, never zero. */
const cellOf = (value: Value): Cell => {
  if (value === null) return null;
  return typeof value === 'number'
    ? { type: Number, value }
    : { type: String, value, wrap: true, alignVertical: 'top' };
};

const heading = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

/** What a reader of the workbook must know who does not see the page. */
const about = ({ chart, sources, page, site }: PublishedChart): [string, string][] => [
  ['标题', chart.title],
  ['说明', chart.subtitle],
  ...(chart.note === undefined ? [] : [['注意', chart.note] as [string, string]]),
  ...sources.map((source): [string, string] => [
    '来源',
    `${source.publisher}《${source.title}》，${dateText(source.issued)}` +
      (source.indexNumber === undefined ? '' : `，索引号 ${source.indexNumber}`),
  ]),
  ['数据', '官方自报。空格子就是没有，不是零。'],
  ['地址', page],
  ['许可', `CC BY 4.0（${LICENCE}），请注明“${site.title}”和原文件的发布机构`],
];

/** A chart's rows as an Excel workbook: the table, and a sheet that says what it is. */
export const chartWorkbook = async (published: PublishedChart): Promise<Uint8Array> => {
  const { columns, rows } = chartTable(published);
  const zip = await writeXlsxFile([
    {
      sheet: '数据',
      data: [columns.map(heading), ...rows.map((row) => row.map(cellOf))],
      columns: columns.map((column) => ({ width: column.endsWith('原话') ? 48 : 18 })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: about(published).map(([name, text]) => [heading(name), cellOf(text)]),
      columns: [{ width: 8 }, { width: 90 }],
    },
  ]).toBuffer();
  return withoutTimes(zip);
};
