import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, readElements, textOf } from '../support/html.ts';
import { pagesOf, type SitePage } from '../support/pages.ts';
import { dist } from '../support/root.ts';

/** What a reader on a slow phone may be asked to load, in bytes of brotli. */
const budgets = [
  { kind: 'the home page', fits: /^\/(?:en\/)?$/, budget: 36 * 1024 },
  { kind: 'a year’s page', fits: /^\/(?:en\/)?[^/]+\/\d{4}\/$/, budget: 48 * 1024 },
  {
    kind: 'the heaviest task page',
    fits: /^\/[^/]+\/\d{4}\/tasks\/[^/]+\/$/,
    budget: 9 * 1024,
  },
  // Official wording and what is said of it stand there in two languages.
  {
    kind: 'the heaviest task page in English',
    fits: /^\/en\/[^/]+\/\d{4}\/tasks\/[^/]+\/$/,
    budget: 12 * 1024,
  },
];

const pages = pagesOf(dist);

for (const { kind, fits, budget } of budgets) {
  const weighed = pages
    .filter((page) => fits.test(page.path))
    .map((page) => ({ page, bytes: weightOf(page) }))
    .sort((a, b) => b.bytes - a.bytes);
  const shown = kind.startsWith('the heaviest') ? weighed.slice(0, 1) : weighed;

  test(`${kind} exists`, () => {
    expect(weighed).not.toEqual([]);
  });
  test.each(shown.map(({ page, bytes }) => ({ path: page.path, bytes })))(
    `${kind} $path weighs $bytes of ${budget} bytes`,
    ({ bytes }) => {
      expect(bytes).toBeLessThanOrEqual(budget);
    },
  );
}

/** What scripts a page may ship before its reader searches, in bytes of gzip. */
const scriptBudget = 25 * 1024;

test('no page ships more script than a phone is quick with', () => {
  const heavy = pages
    .map((page) => ({ path: page.path, bytes: scriptsOf(page) }))
    .filter(({ bytes }) => bytes > scriptBudget);
  expect(pages.some((page) => scriptsOf(page) > 0)).toBe(true);
  expect(heavy).toEqual([]);
});

/** All scripts of a page with the modules that they import at once, each as a host would send it. */
function scriptsOf(page: SitePage): number {
  const scripts = readElements(page.file).filter(
    (element) =>
      element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json',
  );
  const files = new Set<string>();
  const load = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const source = fs.readFileSync(file, 'utf8');
    for (const [, other = ''] of source.matchAll(/\bimport(?:[^"'`();]*from)?["'](\.[^"']+)["']/g))
      load(path.resolve(path.dirname(file), other));
  };
  for (const script of scripts) {
    const source = attribute(script, 'src');
    if (source !== undefined) load(path.join(dist, new URL(source, 'http://host/').pathname));
  }
  return [
    ...scripts.map((script) => textOf(script)),
    ...[...files].map((file) => fs.readFileSync(file)),
  ]
    .map((source) => gzipSync(source).byteLength)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** The page and all its stylesheets, each as a host would send it. */
function weightOf(page: SitePage): number {
  const sheets = readElements(page.file)
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .map((element) => attribute(element, 'href') ?? '')
    .map((href) => path.join(dist, new URL(href, `http://host${page.path}`).pathname));
  return [page.file, ...new Set(sheets)]
    .map((file) => compressed(fs.readFileSync(file)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

function compressed(bytes: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(bytes, { params }).byteLength;
}
