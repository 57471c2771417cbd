import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ColumnInfo, OpenTable } from '../exports/open-data/column.ts';

const TYPE = { string: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;

const name = (id: string): string => `"${id.replaceAll('"', '""')}"`;
const names = (ids: readonly string[]): string => ids.map(name).join(', ');
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const columnOf = ({ name: id, type, required, words }: ColumnInfo): string =>
  [
    `${name(id)} ${TYPE[type]}`,
    ...(required ? ['NOT NULL'] : []),
    ...(words ? [`CHECK (${name(id)} IN (${words.map(literal).join(', ')}))`] : []),
  ].join(' ');

/** The statement that makes a table, with all its keys. */
const createOf = (table: OpenTable, tables: readonly OpenTable[]): string => {
  const keys = table.foreign.map(({ columns, table: to }) => {
    const key = tables.find((each) => each.name === to)?.key ?? [];
    return `FOREIGN KEY (${names(columns)}) REFERENCES ${name(to)} (${names(key)})`;
  });
  const lines = [...table.columns.map(columnOf), `PRIMARY KEY (${names(table.key)})`, ...keys];
  return `CREATE TABLE ${name(table.name)} (\n  ${lines.join(',\n  ')}\n) STRICT`;
};

/**
 * All tables as one SQLite file, its keys checked, with a table `about` of what it is. The same
 * tables are the same bytes.
 * @throws where a key is broken.
 */
export const sqliteFile = (
  tables: readonly OpenTable[],
  about: readonly (readonly [name: string, text: string])[],
): Uint8Array => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tables-'));
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('BEGIN; PRAGMA defer_foreign_keys = ON');
    for (const table of tables) database.exec(createOf(table, tables));
    for (const table of tables) {
      const marks = table.columns.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${name(table.name)} VALUES (${marks})`);
      for (const row of table.table.rows) insert.run(...row);
    }
    database.exec('CREATE TABLE "about" ("name" TEXT NOT NULL, "text" TEXT NOT NULL) STRICT');
    const insert = database.prepare('INSERT INTO "about" VALUES (?, ?)');
    for (const [key, text] of about) insert.run(key, text);
    database.exec('COMMIT');
    // Written compactly from the beginning, a file has no trace of how it came about.
    const file = path.join(folder, 'tables.sqlite');
    database.prepare('VACUUM INTO ?').run(file);
    return fs.readFileSync(file);
  } finally {
    database.close();
    fs.rmSync(folder, { recursive: true });
  }
};
