import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../tests/support/build.ts';
import { everyText, openTable, range, texts } from '../exports/open-data/column.ts';
import { sqliteFile } from './sqlite.ts';

interface Street {
  readonly id: string;
  readonly lamps?: { readonly value: number; readonly upTo?: number };
  readonly next?: string;
}
const streets = (rows: readonly Street[]) =>
  openTable<Street>(
    {
      ...{ name: 'streets', zh: '街道', en: 'Streets', key: ['id'] },
      foreign: [{ columns: ['next'], table: 'streets' }],
      columns: [
        everyText('id', ['编号', 'Id'], ({ id }) => id),
        ...range('lamps', ['路灯', 'Lamps'], ({ lamps }: Street) => lamps, { unit: '盏' }),
        texts('next', ['下一条', 'The next one'], ({ next }) => next),
      ],
    },
    rows,
  );
const two = streets([
  { id: 'O\'Hara"; DROP', lamps: { value: 0 } },
  { id: 'b', lamps: { value: 3, upTo: 5 }, next: 'O\'Hara"; DROP' },
]);

describe('a SQLite file', () => {
  const folder = temporaryFolder('sqlite');
  afterAll(() => fs.rmSync(folder, { recursive: true }));
  const read = (bytes: Uint8Array) => {
    const file = path.join(folder, 'read.sqlite');
    fs.writeFileSync(file, bytes);
    return new DatabaseSync(file, { readOnly: true });
  };

  it('keeps zero, nothing and any text apart', () => {
    const rows = read(sqliteFile([two], []))
      .prepare('SELECT * FROM streets')
      .all();
    expect(rows.map((row) => Object.values(row))).toEqual(two.table.rows);
    expect(rows[0]).toMatchObject({ lamps: 0, lamps_to: null, next: null });
  });
  it('says what it is', () => {
    const file = sqliteFile([two], [['许可', 'CC BY 4.0']]);
    expect(read(file).prepare('SELECT * FROM about').all()).toEqual([
      { name: '许可', text: 'CC BY 4.0' },
    ]);
  });
  it('is the same bytes each time', () => {
    expect(Buffer.from(sqliteFile([two], [])).equals(sqliteFile([two], []))).toBe(true);
  });
  it.each([
    ['leads to no row', [{ id: 'a', next: 'nowhere' }]],
    ['stands twice', [{ id: 'a' }, { id: 'a' }]],
  ])('is not made where a key %s', (_, rows) => {
    expect(() => sqliteFile([streets(rows)], [])).toThrow('constraint failed');
  });
});
