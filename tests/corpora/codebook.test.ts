import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { placeSchema } from '../../src/domain/place.ts';
import { sourceSchema } from '../../src/domain/source.ts';
import { COLUMNS } from '../../src/load/columns.ts';

const codebook = fs.readFileSync(path.resolve(import.meta.dirname, '../../data/README.md'), 'utf8');
const examples = [...codebook.matchAll(/```json\n([\s\S]*?)```/gu)].map(
  ([, json = '']) => JSON.parse(json.replace(/"…[^"]*…"/u, `"${'0'.repeat(64)}"`)) as unknown,
);

describe('the codebook', () => {
  test('shows a place and its documents as they are read', () => {
    const [place, sources] = examples;
    expect(() => placeSchema.parse(place)).not.toThrow();
    expect(() => z.array(sourceSchema).parse(sources)).not.toThrow();
    expect(examples).toHaveLength(2);
  });
  test('names every table that is read', () => {
    const files = Object.keys(COLUMNS).map((name) => `${name.replace('goalR', 'goal-r')}.csv`);
    expect(files.filter((file) => !codebook.includes(file))).toEqual([]);
  });
  test('explains every column that may be left out', () => {
    const optional = Object.values(COLUMNS)
      .flat()
      .filter((column) => column.endsWith('?'))
      .map((column) => `\`${column.slice(0, -1)}\``);
    expect(new Set(optional).size).toBeGreaterThan(2);
    expect(optional.filter((column) => !codebook.includes(column))).toEqual([]);
  });
});
