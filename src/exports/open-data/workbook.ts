import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Table, Value } from '../table.ts';
import { withoutTimes } from '../zip-times.ts';
import type { ColumnInfo } from './column.ts';

/** A table as it goes into a workbook, with what must be known of it. */
export interface Sheet {
  readonly table: Table;
  readonly columns: readonly ColumnInfo[];
  /** What the table is, and how it may be used. */
  readonly about: readonly (readonly [name: string, text: string])[];
}

/** A cell of a spreadsheet holds no more. */
const LONGEST = 32_767;

/** Text is text, whatever it begins with; an empty cell is missing, never zero. */
const cellOf = (value: Value): Cell => {
  if (value === null) return null;
  return typeof value === 'number'
    ? { type: Number, value }
    : { type: String, value: value.slice(0, LONGEST) };
};
const heading = (value: string): Cell => ({ type: String, value, fontWeight: 'bold' });

/** An Excel workbook with the table, its columns in words, and what it is; the same bytes each time. */
export const tableWorkbook = async ({ table, columns, about }: Sheet): Promise<Uint8Array> => {
  const zip = await writeXlsxFile([
    {
      sheet: '数据',
      data: [table.columns.map(heading), ...table.rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ type }) => ({ width: type === 'string' ? 22 : 12 })),
      stickyRowsCount: 1,
    },
    {
      sheet: '字段',
      data: [
        ['字段', '类型', '单位', '说明', '英文说明'].map(heading),
        ...columns.map(({ name, type, unit, unitIn, zh, en }) =>
          [name, type, unit ?? unitIn ?? null, zh, en].map(cellOf),
        ),
      ],
      columns: [{ width: 18 }, { width: 10 }, { width: 14 }, { width: 60 }, { width: 60 }],
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: about.map(([name, text]) => [heading(name), cellOf(text)]),
      columns: [{ width: 8 }, { width: 90 }],
    },
  ]).toBuffer();
  return withoutTimes(zip);
};
