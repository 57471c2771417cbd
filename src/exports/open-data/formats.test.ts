import { describe, expect, it } from 'vitest';
import { unzip } from '../../../tests/support/unzip.ts';
import { archiveOf } from './archive.ts';
import { everyText, numbers, openTable, range } from './column.ts';
import { slugOf } from './dataset.ts';
import { rowSchema } from './json-schema.ts';
import { tableWorkbook } from './workbook.ts';

describe('the JSON Schema of a row', () => {
  const { columns: all } = openTable<undefined>(
    {
      ...{ name: 'streets', zh: '街道', en: 'Streets', key: ['id'], foreign: [] },
      columns: [
        everyText('id', ['编号', 'Id'], () => 'a'),
        ...range('lamps', ['路灯', 'Lamps'], () => undefined, { unit: '盏' }),
      ],
    },
    [],
  );
  const type = (column: string, columns = all) =>
    (rowSchema(columns) as { properties: Record<string, { type: unknown }> }).properties[column]
      ?.type;

  it('takes a number for a range whose upper end has a column of its own', () => {
    expect(type('lamps')).toEqual(['number', 'null']);
  });
  it('takes a text as well where both ends share a cell', () => {
    const shared = all.filter(({ name }) => name !== 'lamps_to');
    expect(type('lamps', shared)).toEqual(['number', 'string', 'null']);
  });
  it('takes no null where nothing may be missing', () => {
    expect(type('id')).toBe('string');
  });
});

describe('an archive', () => {
  const [a, b] = [new TextEncoder().encode('一'), new TextEncoder().encode('b'.repeat(99))];

  it('is the same bytes in whatever order the files come', () => {
    const forwards = archiveOf(
      'x',
      new Map([
        ['a.csv', a],
        ['b.xlsx', b],
      ]),
    );
    const backwards = archiveOf(
      'x',
      new Map([
        ['b.xlsx', b],
        ['a.csv', a],
      ]),
    );
    expect(Buffer.from(forwards).equals(backwards)).toBe(true);
    const files = unzip(Buffer.from(forwards));
    expect([...files.keys()]).toEqual(['x/a.csv', 'x/b.xlsx']);
    expect(files.get('x/a.csv')?.toString('utf8')).toBe('一');
  });
});

describe('a workbook', () => {
  it('keeps a text that begins like a formula a text, and says what its columns hold', async () => {
    const table = openTable<string>(
      {
        ...{ name: 'x', zh: '表', en: 'Table', key: ['x'], foreign: [] },
        columns: [
          everyText('x', ['文字', 'Text'], (row) => row),
          numbers('n', ['数', 'Number'], () => undefined, { unit: '%' }),
        ],
      },
      ['=1+1'],
    );
    const make = () =>
      tableWorkbook({ table: table.table, columns: table.columns, about: [['许可', 'CC BY']] });
    const files = unzip(Buffer.from(await make()));
    const all = [...files.values()].map((file) => file.toString('utf8')).join('');
    for (const word of ['=1+1', '文字', '%', 'CC BY']) expect(all).toContain(word);
    expect(all).not.toContain('<f>');
    expect(Buffer.from(await make()).equals(await make())).toBe(true);
  });
});

describe('the name of files', () => {
  it.each([
    ['Lakeside Scorecard', 'lakeside-scorecard'],
    ['</title><script>alert(1)</script>', 'title-script-alert-1-script'],
    ['答卷', 'data'],
  ])('is made of letters and digits: %j', (titleEn, slug) => {
    expect(slugOf({ titleEn })).toBe(slug);
  });
});
