import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { flag, id, list, number, oneOf, optionalNumber, optionalOneOf, ordinal } from './cell.ts';
import { optionalText, parsePrinted, text } from './cell.ts';
import { curatedFlags } from './flag.ts';

const complaint = (schema: z.ZodType, cell: string) =>
  schema.safeParse(cell).error?.issues.map(({ message }) => message);

describe('a number in a cell', () => {
  test.each([
    ['7.45', 7.45, 2],
    ['38.60', 38.6, 2],
    ['20319', 20319, 0],
    ['0', 0, 0],
    ['0.00', 0, 2],
    ['-3.5', -3.5, 1],
    [' 12 ', 12, 0],
  ])('%j is %d with %d decimals', (cell, value, decimals) => {
    expect(number.parse(cell)).toEqual({ value, decimals });
  });
  test.each(['1,000', '12亿', '1e3', '0x10', '.5', '5.', '--1', 'NaN', 'Infinity', '１２', '约5'])(
    '%j is refused',
    (cell) => {
      expect(complaint(optionalNumber, cell)).toEqual([
        `"${cell}" is not a plain number\nwrite it as in 7.45, without separators or a unit`,
      ]);
      expect(parsePrinted(cell)).toBeUndefined();
    },
  );
  test.each(['', '  '])('an empty cell (%j) is missing, never 0', (cell) => {
    expect(optionalNumber.parse(cell)).toBeUndefined();
    expect(complaint(number, cell)).toEqual(['has no number\nfill it in']);
  });
});

describe('a whole number from 1', () => {
  test.each(['1', '120'])('%j is one', (cell) => {
    expect(ordinal.parse(cell)).toBe(Number(cell));
  });
  test.each(['0', '-1', '1.5', '007', '', 'a', ' 1'])('%j is none', (cell) => {
    expect(complaint(ordinal, cell)).toEqual([
      `"${cell}" is not a whole number from 1\nwrite e.g. 53`,
    ]);
  });
});

describe('an id', () => {
  test.each(['a', 'foreign-capital', '100m-buildings'])('%j is one', (cell) => {
    expect(id.parse(cell)).toBe(cell);
  });
  test.each(['', 'Foreign', 'a_b', '-a', 'a-', 'a--b', '外资', 'a b', '../x', '<b>'])(
    '%j is none',
    (cell) => {
      expect(complaint(id, cell)?.[0]).toContain(`"${cell}" is not an id\n`);
    },
  );
});

describe('text and lists', () => {
  test('are trimmed', () => {
    expect(text.parse(' 已完成。 ')).toBe('已完成。');
    expect(optionalText.parse(' ')).toBeUndefined();
    expect(list.parse(' a ; b;; ')).toEqual(['a', 'b']);
    expect(list.parse('')).toEqual([]);
  });
  test('that must be there may not be white space', () => {
    expect(complaint(text, ' \t　')).toEqual(['is empty\nfill it in']);
  });
});

describe('one of a few words', () => {
  test('is named when it is wrong, with the words that are right', () => {
    expect(complaint(oneOf(['up', 'down']), 'Up')).toEqual([
      '"Up" is not known here\nuse one of: up, down',
    ]);
    expect(complaint(optionalOneOf(['up', 'down']), 'left')).toEqual([
      '"left" is not known here\nleave it empty or use one of: up, down',
    ]);
  });
  test('may be left out only where it is optional', () => {
    expect(optionalOneOf(['up']).parse('')).toBeUndefined();
    expect(complaint(oneOf(['up']), '')).toHaveLength(1);
  });
  test('a flag is true or empty, nothing else', () => {
    expect(flag.parse('true')).toBe(true);
    expect(flag.parse('TRUE'), 'as spreadsheets write it').toBe(true);
    expect(flag.parse('')).toBe(false);
    for (const cell of ['false', 'FALSE', '1', 'yes'])
      expect(complaint(flag, cell)).toHaveLength(1);
  });
});

describe('flags of a row', () => {
  test('are set by hand only where nothing else can tell', () => {
    expect(curatedFlags.parse('nameChanged; stageDiffers')).toEqual([
      'nameChanged',
      'stageDiffers',
    ]);
    expect(complaint(curatedFlags, 'provisional')).toEqual([
      '"provisional" is not a flag to be set by hand\n' +
        'use nameChanged or stageDiffers; the others follow from the data',
    ]);
  });
});
