import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withFolder } from '../../tests/corpora/folder.ts';
import { ordinal, text } from '../domain/cell.ts';
import { Faults, formatFault } from './fault.ts';
import { readTable, refuseDuplicates } from './table.ts';

const schema = z.object({ no: ordinal, name: text });
const read = (content: string) => {
  const faults = new Faults();
  const rows = withFolder({ 'a.csv': content }, (folder) =>
    readTable(folder, 'a.csv', ['no', 'name'], schema, faults),
  );
  return { rows, faults: faults.all.map(formatFault), told: faults };
};

describe('a table', () => {
  test('becomes rows that know their line', () => {
    expect(read('no,name\n1,甲\n2,乙\n').rows).toEqual([
      { line: 2, row: { no: 1, name: '甲' } },
      { line: 3, row: { no: 2, name: '乙' } },
    ]);
  });
  test('counts the lines inside cells', () => {
    expect(read('no,name\n1,"甲\n乙\n丙"\n2,丁\n').rows).toEqual([
      { line: 2, row: { no: 1, name: '甲\n乙\n丙' } },
      { line: 5, row: { no: 2, name: '丁' } },
    ]);
  });
  test.each([
    ['with line ends of Windows', 'no,name\r\n1,甲\r\n2,乙\r\n'],
    ['with a byte-order mark', '\uFEFFno,name\n1,甲\n2,乙\n'],
    ['without a last line end', 'no,name\n1,甲\n2,乙'],
    ['with columns in another order', 'name,no\n甲,1\n乙,2\n'],
    ['with spaces in the header', ' no , name \n1,甲\n2,乙\n'],
    ['with quotation marks everywhere', '"no","name"\n"1","甲"\n"2","乙"\n'],
    ['separated by semicolons', 'no;name\n1;甲\n2;乙\n'],
    ['separated by tabs', 'no\tname\n1\t甲\n2\t乙\n'],
    ['with empty columns behind it', 'no,name,,\n1,甲,,\n2,乙, ,\n'],
    ['with empty cells behind some rows', 'no,name\n1,甲,\n2,乙,,\n'],
    ['with empty rows below it', 'no,name\n1,甲\n2,乙\n,\n,\n'],
  ])('%s is the same table', (_, content) => {
    expect(read(content).faults).toEqual([]);
    expect(read(content).rows.map(({ row }) => row)).toEqual([
      { no: 1, name: '甲' },
      { no: 2, name: '乙' },
    ]);
  });
  test('leaves out empty lines and keeps the count', () => {
    expect(read('no,name\n1,甲\n\n,\n2,乙\n\n').rows.map(({ line }) => line)).toEqual([2, 5]);
  });
  test('keeps commas, quotation marks and formulas in cells as they are', () => {
    const names = ['a,b', '“甲”', 'say "no"', '=1+1', "'x", '<b>'];
    const cells = names.map((name, index) => `${index + 1},"${name.replaceAll('"', '""')}"`);
    const { rows } = read(`no,name\n${cells.join('\n')}\n`);
    expect(rows.map(({ row }) => row.name)).toEqual(names);
  });
  test('keeps semicolons and tabs in cells of a table with commas', () => {
    expect(read('no,name\n1,甲;乙\n2,甲\t乙\n').rows.map(({ row }) => row.name)).toEqual([
      '甲;乙',
      '甲\t乙',
    ]);
  });
  test('keeps commas and semicolons in cells of a table with semicolons', () => {
    expect(read('no;name\n1;"甲;乙"\n2;甲,乙\n').rows.map(({ row }) => row.name)).toEqual([
      '甲;乙',
      '甲,乙',
    ]);
  });
  test('may lack the empty cells at the end of a row, as Excel leaves them out', () => {
    const noted = z.object({ no: ordinal, name: text, note: z.string(), more: z.string() });
    const faults = new Faults();
    const content = 'no,name,note,more\n1,甲\n2,乙,丙\n3,丁,,\n';
    const rows = withFolder({ 'a.csv': content }, (folder) =>
      readTable(folder, 'a.csv', ['no', 'name', 'note', 'more'], noted, faults),
    );
    expect(faults.all).toEqual([]);
    expect(rows.map(({ row }) => row)).toEqual([
      { no: 1, name: '甲', note: '', more: '' },
      { no: 2, name: '乙', note: '丙', more: '' },
      { no: 3, name: '丁', note: '', more: '' },
    ]);
  });
  test('with a header alone is empty', () => {
    expect(read('no,name\n')).toMatchObject({ rows: [], faults: [] });
  });
});

describe('a faulty table', () => {
  test('keeps its good rows and names every bad one', () => {
    const { rows, faults } = read('no,name\n0,\n2,乙\nx,丙\n');
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(faults).toEqual([
      'a.csv, line 2, no: "0" is not a whole number from 1 → write e.g. 53',
      'a.csv, line 2, name: is empty → fill it in',
      'a.csv, line 4, no: "x" is not a whole number from 1 → write e.g. 53',
    ]);
  });
  test('remembers the bad rows by their first column, wherever it stands', () => {
    const { told } = read('name,no\n甲,1\n,7\n');
    expect(['1', '7', '8'].map((no) => told.mayHold('a.csv', no))).toEqual([false, true, false]);
  });
  test.each([
    ['an unclosed quotation mark', 'no,name\n1,甲\n2,"乙\n3,丙\n', 'a.csv, line 3: opens'],
    ['text after a quotation mark', 'no,name\n1,甲\n2,"乙"丙\n', 'a.csv, line 3: has a quotation'],
    ['an unclosed header', '"no,name\n1,甲\n', 'a.csv, line 1: opens'],
    ['no header at all', '', 'a.csv: is empty'],
    ['blank lines alone', '\n\n', 'a.csv: is empty'],
    ['a missing column', 'no\n1\n', 'a.csv, line 1, name: is missing in the header'],
    ['an unknown column', 'no,name,age\n', 'a.csv, line 1, age: is not a column'],
    ['a column without a name', 'no,name,\n1,甲,x\n', 'a.csv, line 1: has a column without'],
    ['a column without a name', 'no,,name\n1,,甲\n', 'a.csv, line 1: has a column without'],
    ['a repeated column', 'no,name,no\n', 'a.csv, line 1, no: stands twice'],
  ])('with %s is told once and may hold anything', (_, content, fault) => {
    const { faults, told } = read(content);
    expect(faults).toEqual([expect.stringContaining(fault)]);
    expect(told.mayHold('a.csv', '99')).toBe(true);
  });
  test.each([
    ['1,甲,乙', 'has 3 cells instead of 2 → put cells that hold a comma between quotation marks'],
    ['1', 'has 1 cells instead of 2 → write a comma for every empty cell too'],
  ])('with the row %s is refused where a cell is missing or too many', (row, fault) => {
    const { rows, faults, told } = read(`no,name\n${row}\n`);
    expect(rows).toEqual([]);
    expect(faults).toEqual([`a.csv, line 2: ${fault}`]);
    expect([told.mayHold('a.csv', '1'), told.mayHold('a.csv', '2')]).toEqual([true, false]);
  });
});

test('a duplicate names the line of the first, every time', () => {
  const faults = new Faults();
  const rows = ['a', 'b', 'a', 'a'].map((row, index) => ({ line: index + 2, row }));
  refuseDuplicates(rows, 'a.csv', 'id', (row) => row, faults);
  expect(faults.all.map(formatFault)).toEqual([
    'a.csv, line 4, id: "a" stands in line 2 already → remove one of the two or correct it',
    'a.csv, line 5, id: "a" stands in line 2 already → remove one of the two or correct it',
  ]);
});
