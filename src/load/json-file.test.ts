import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withFolder } from '../../tests/corpora/folder.ts';
import { text } from '../domain/cell.ts';
import { Faults, formatFault } from './fault.ts';
import { readJson } from './json-file.ts';

const schema = z.strictObject({ name: text, years: z.array(z.number().int()) });
const read = (content: string) => {
  const faults = new Faults();
  const value = withFolder({ 'a.json': content }, (folder) =>
    readJson(folder, 'a.json', schema, faults),
  );
  return { value, faults: faults.all.map(formatFault), lost: faults.lacks('a.json') };
};

describe('a JSON file', () => {
  test('is read by its schema', () => {
    expect(read('{ "name": "甲", "years": [2020] }')).toEqual({
      value: { name: '甲', years: [2020] },
      faults: [],
      lost: false,
    });
  });
  test.each([
    ['raw', '甲\u202E乙'],
    ['as an escape', '甲\\u202E乙'],
  ])('shows control characters that it holds %s', (_, name) => {
    expect(read(`{ "name": "${name}", "years": [] }`).value?.name).toBe('甲⟨U+202E⟩乙');
  });
  test.each([
    ['{ "name": "甲"\n"years": [] }', 'line 2: is not valid JSON before “"years": [] }”'],
    ['{ "name": "甲",\n"years": [2020,] }', 'line 2: is not valid JSON before “] }”'],
    ['{ "name": "甲",\n"years": [2020]', 'line 2: is not valid JSON: it ends too early'],
    ['', 'line 1: is not valid JSON: it ends too early'],
  ])('%j is named with its line', (content, fault) => {
    expect(read(content).faults).toEqual([expect.stringContaining(`a.json, ${fault} →`)]);
    expect(read(content).lost).toBe(true);
  });
  test.each<[string, string[]]>([
    ['{}', ['name: is missing', 'years: is missing']],
    ['{ "name": "", "years": [] }', ['name: is empty']],
    ['{ "name": 5, "years": [] }', ['name: is not text in quotation marks']],
    ['{ "name": "甲", "years": "2020" }', ['years: is not a list in square brackets']],
    ['{ "name": "甲", "years": [20.2] }', ['years.0: is not a whole number']],
    ['{ "name": "甲", "years": [null] }', ['years.0: is not a number without quotation marks']],
    ['{ "name": "甲", "years": [], "age": 3 }', ['age: is not known here']],
    ['[]', ['is not a record in curly brackets']],
  ])('%s is told field by field', (content, faults) => {
    expect(read(content).value).toBeUndefined();
    expect(read(content).faults.map((fault) => fault.split(' → ')[0])).toEqual(
      faults.map((fault) => (fault.startsWith('is') ? `a.json: ${fault}` : `a.json, ${fault}`)),
    );
  });
});
