import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/load/corpus.ts';
import { codeFiles, importsIn, type Import } from './source-code.ts';

/** What each layer may import: layers of `src` and packages; after `types:` types alone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain', 'zod'],
  load: ['load', 'domain', 'papaparse', 'zod', 'node:'],
  format: ['format', 'domain'],
  charts: ['charts', 'domain', 'format', '@observablehq/plot', 'd3'],
  cards: ['cards', 'domain', 'format'],
  render: [
    ...[
      'render',
      'types:charts',
      'types:cards',
      'types:format',
      'charts/measure.ts',
      '@observablehq/plot',
      'linkedom',
    ],
    ...['@resvg/resvg-js', 'subset-font', 'node:'],
  ],
  embeds: ['embeds', 'domain', 'format', 'charts', 'render', 'site', 'load/published.ts', 'node:'],
  exports: ['exports', 'domain', 'format', 'charts', 'papaparse', 'write-excel-file', 'fflate'],
};

/** Components, layouts and pages get what they show from others. */
const READS_FILES = /^(?:node:|papaparse$|load\/)/u;

const CLOCK_OR_CHANCE =
  /new Date\(\s*\)|(?<!new )\bDate\(|\bDate\.now|\bMath\.random|\.toLocale\w*String|\bIntl\.|\bcrypto\.randomUUID/gu;

const allowed = ({ of, types }: Import, layer: string): boolean =>
  (MAY_IMPORT[layer] ?? []).some((rule) => {
    const name = rule.replace('types:', '');
    if (rule.startsWith('types:') && !types) return false;
    return of === name || of.startsWith(name.endsWith(':') ? name : `${name}/`);
  });

describe('the house rules', () => {
  test('all files are read, and their imports', () => {
    const layers = new Set(codeFiles.map(({ layer }) => layer));
    for (const layer of ['domain', 'load', 'format']) expect(layers).toContain(layer);
    expect(codeFiles.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
  });

  test('each layer imports what it may, and nothing else', () => {
    const violations = codeFiles
      .filter(({ layer }) => layer in MAY_IMPORT)
      .flatMap(({ file, layer, imports }) =>
        imports
          .filter((each) => !allowed(each, layer))
          .map(
            ({ of }) =>
              `${file} imports ${of}; ${layer} may import ${MAY_IMPORT[layer]?.join(', ')}`,
          ),
      );
    expect(violations).toEqual([]);
  });

  test('components, layouts and pages read no files', () => {
    const violations = codeFiles
      .filter(({ layer }) => ['components', 'layouts', 'pages'].includes(layer))
      .flatMap(({ file, imports }) =>
        imports.filter(({ of }) => READS_FILES.test(of)).map(({ of }) => `${file} imports ${of}`),
      );
    expect(violations).toEqual([]);
  });

  test('components take what they show as props, not from the corpus', () => {
    const violations = codeFiles
      .filter(({ layer }) => layer === 'components')
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ of, types }) => of === 'site/corpus.ts' && !types)
          .map(({ of }) => `${file} imports values of ${of}`),
      );
    expect(violations).toEqual([]);
  });

  test('nothing depends on a clock, on chance or on the machine’s language', () => {
    const violations = codeFiles.flatMap(({ file, code }) =>
      (code.match(CLOCK_OR_CHANCE) ?? []).map((found) => `${file} has ${found}`),
    );
    expect(violations).toEqual([]);
  });

  test('no place and no year of the data is written into the code', () => {
    const { places } = readCorpus(path.resolve(import.meta.dirname, '../../data'));
    const years = places.flatMap(({ years }) => years.map(({ year }) => String(year)));
    const names = places.flatMap(({ place }) => [place.id, place.name, place.nameEn]);
    const written = new RegExp(`(?<![\\w-])(?:${[...names, ...years].join('|')})(?![\\w-])`, 'gu');
    const violations = codeFiles.flatMap(({ file, code }) => {
      // A remedy shows how to write a period: “write 2023, or …”.
      const own = code.replace(/(?:\\n|\b)write [^'"`]*/gu, '');
      return (own.match(written) ?? []).map((found) => `${file} has ${found}`);
    });
    expect(violations).toEqual([]);
  });
});

describe('the reader of imports', () => {
  test.each<[string, string, boolean]>([
    ["import { a } from './a.ts';", 'domain/a.ts', false],
    ["import type { A } from '../load/a.ts';", 'load/a.ts', true],
    ["import { type A, type B } from './a.ts';", 'domain/a.ts', true],
    ["import { type A, b } from './a.ts';", 'domain/a.ts', false],
    ["import {\n  a,\n  b,\n} from 'zod';", 'zod', false],
    ["import * as Plot from '@observablehq/plot';", '@observablehq/plot', false],
    ["import '../styles/site.css';", 'styles/site.css', false],
    ["export { a } from './a.ts';", 'domain/a.ts', false],
    ["export * from './a.ts';", 'domain/a.ts', false],
    ["const a = await import('node:fs');", 'node:fs', false],
  ])('understands %j', (code, of, types) => {
    expect(importsIn(code, 'domain/x.ts')).toEqual([{ of, types }]);
  });
  test('takes nothing else for an import', () => {
    expect(importsIn("const important = 'a';\nconst from = 'b';", 'domain/x.ts')).toEqual([]);
  });
});
