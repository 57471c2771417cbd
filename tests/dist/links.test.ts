import { describe, expect, inject, test } from 'vitest';
import { brokenLinks, reachablePages } from '../support/links.ts';
import { pagesOf } from '../support/pages.ts';
import { publishedSite } from '../support/published.ts';
import { dist } from '../support/root.ts';
import { subPath } from './build-variants.ts';

describe('at the root of a host', () => {
  test('every link, asset, fragment and id reference resolves', () => {
    expect(brokenLinks(publishedSite(dist))).toEqual([]);
  });

  test('every page can be reached from the first one by following links', () => {
    const reached = reachablePages(publishedSite(dist));
    const missed = pagesOf(dist).filter((page) => !reached.has(page.path));
    expect(missed.map((page) => page.path)).toEqual(['/404.html']);
  });
});

describe('under a sub-path', () => {
  const variant = inject('underSubPath');

  test('the site builds', () => {
    expect(variant.code, variant.output).toBe(0);
  });

  test('every link, asset, fragment and id reference resolves', () => {
    expect(brokenLinks({ folder: variant.folder, ...subPath })).toEqual([]);
  });

  test('the same pages exist', () => {
    // A pinned embed is addressed by the hash of its bytes, which hold the address of the site.
    const paths = (folder: string) =>
      pagesOf(folder)
        .map(({ path }) => path.replace(/^(\/embed\/[^/]+\/)[\da-f]{12}\//u, '$1*/'))
        .toSorted();
    expect(paths(variant.folder)).toEqual(paths(dist));
  });
});
