import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { attribute, readElements, textOf, type HtmlElement } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';

const SCRIPT_BUDGET = 25 * 1024;
const PAGE_BUDGET = 48 * 1024;

const lists = pagesOf(dist)
  .filter((page) => /^\/[^/]+\/\d{4}\/tasks\/$/.test(page.path))
  .map((page) => ({ ...page, elements: readElements(page.file) }));

test('a list of tasks is there', () => {
  expect(lists).not.toEqual([]);
});

test.each(lists)('$path weighs no more than it may, scripts and all', ({ file, elements }) => {
  const linked = [...elements.flatMap(addressOf)].map((address) =>
    fs.readFileSync(fileOf(address)),
  );
  const bytes = [fs.readFileSync(file), ...linked].reduce((sum, each) => sum + brotli(each), 0);
  expect(bytes).toBeLessThanOrEqual(PAGE_BUDGET);
});

test.each(lists)('$path has little script', ({ elements }) => {
  const scripts = elements.filter(({ tagName }) => tagName === 'script');
  const code = scripts.map((script) => {
    const src = attribute(script, 'src');
    return src === undefined ? textOf(script) : fs.readFileSync(fileOf(src), 'utf8');
  });
  const bytes = gzipSync(code.join('\n')).byteLength;
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

/** What the page cannot be shown without. */
function addressOf(element: HtmlElement): string[] {
  const isSheet = element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet';
  const address = isSheet
    ? attribute(element, 'href')
    : element.tagName === 'script'
      ? attribute(element, 'src')
      : undefined;
  return address === undefined ? [] : [address];
}

function fileOf(address: string): string {
  return path.join(dist, new URL(address, 'http://host/').pathname);
}

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}
