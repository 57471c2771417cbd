import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toJson } from './table.ts';

const table = {
  columns: ['name', 'value'],
  rows: [
    ['绿地，“新增”', 38.65],
    ['含"引号"\n换行', null],
    ['零', 0],
  ],
};

describe('a table as CSV', () => {
  it('begins with a byte-order mark and the header, and ends its lines with CRLF', () => {
    expect(toCsv(table)).toMatch(/^\uFEFFname,value\r\n/u);
    expect(toCsv(table).endsWith('\r\n')).toBe(true);
  });

  it('reads back as it was, line breaks and quotation marks included', () => {
    const { data } = Papa.parse<Record<string, string>>(toCsv(table).trim(), { header: true });
    expect(data).toEqual([
      { name: '绿地，“新增”', value: '38.65' },
      { name: '含"引号"\n换行', value: '' },
      { name: '零', value: '0' },
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'does not let a spreadsheet run %j',
    (text) => {
      const [, row] = Papa.parse<string[]>(toCsv({ columns: ['a'], rows: [[text]] }).trim()).data;
      expect(row?.[0]).toBe(`'${text}`);
    },
  );

  it('leaves a negative number a number', () => {
    expect(toCsv({ columns: ['a'], rows: [[-3]] })).toBe('\uFEFFa\r\n-3\r\n');
  });
});

describe('a table as JSON', () => {
  it('has the same fields, with null for what is missing and 0 for zero', () => {
    expect(JSON.parse(toJson(table))).toEqual([
      { name: '绿地，“新增”', value: 38.65 },
      { name: '含"引号"\n换行', value: null },
      { name: '零', value: 0 },
    ]);
  });
});
