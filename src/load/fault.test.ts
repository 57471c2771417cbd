import { describe, expect, test } from 'vitest';
import { DataError, Faults, formatFault, formatFaults } from './fault.ts';

const fault = { file: 'b.csv', line: 12, field: 'quote', problem: 'is empty', remedy: 'copy it' };
const { field: _, ...row } = fault;
const { line: __, ...file } = row;

describe('a fault in one line', () => {
  test('names file, line, field, problem and remedy', () => {
    expect(formatFault(fault)).toBe('b.csv, line 12, quote: is empty → copy it');
  });
  test('leaves out what it does not concern', () => {
    expect(formatFault(row)).toBe('b.csv, line 12: is empty → copy it');
    expect(formatFault(file)).toBe('b.csv: is empty → copy it');
  });
});

describe('many faults', () => {
  test('are counted and sorted by file and line, as numbers', () => {
    const faults = [{ ...row, line: 10 }, { ...row, line: 9 }, file, { ...fault, file: 'a.csv' }];
    expect(formatFaults(faults).split('\n')).toEqual([
      '4 faults in the data; nothing was built:',
      '  a.csv, line 12, quote: is empty → copy it',
      '  b.csv: is empty → copy it',
      '  b.csv, line 9: is empty → copy it',
      '  b.csv, line 10: is empty → copy it',
    ]);
  });
  test('keep the order in which they were found within a line', () => {
    const faults = ['z', 'a'].map((name) => ({ ...fault, field: name }));
    expect(formatFaults(faults).match(/, [az]:/gu)).toEqual([', z:', ', a:']);
  });
  test('are counted in the singular where there is one', () => {
    expect(formatFaults([fault])).toMatch(/^1 fault in the data; nothing was built:\n/u);
  });
  test('are thrown together', () => {
    const faults = new Faults();
    expect(() => faults.throwIfAny()).not.toThrow();
    faults.add(fault);
    faults.add(row);
    expect(() => faults.throwIfAny()).toThrow(DataError);
    expect(() => faults.throwIfAny()).toThrow(formatFaults([fault, row]));
  });
});

describe('what could not be used', () => {
  test('is remembered by record', () => {
    const faults = new Faults();
    faults.lose('a.csv', '2.1');
    expect(faults.mayHold('a.csv', '2.1')).toBe(true);
    expect(faults.mayHold('a.csv', '2.2')).toBe(false);
    expect(faults.mayHold('b.csv', '2.1')).toBe(false);
    expect([faults.lacks('a.csv'), faults.lacks('b.csv')]).toEqual([true, false]);
  });
  test('is remembered by file, whatever follows', () => {
    const faults = new Faults();
    faults.lose('a.csv', '2.1');
    faults.lose('a.csv');
    faults.lose('a.csv', '2.2');
    expect(faults.mayHold('a.csv', '9.9')).toBe(true);
  });
});
