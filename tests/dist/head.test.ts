import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isEmbed } from '../support/chart-pages.ts';
import { attribute, elementsOf, readElements, textOf, type HtmlElement } from '../support/html.ts';
import { urlOf, type PublishedSite } from '../support/links.ts';
import { pagesOf } from '../support/pages.ts';
import { publishedSite } from '../support/published.ts';
import { dist } from '../support/root.ts';
import { subPath } from './build-variants.ts';

/** Found by unknown addresses only, so search engines are told to leave it out. */
const unlisted = '/404.html';

/** Embeds are documents inside other people's pages: they name their chart, not themselves. */
const pages = pagesOf(dist)
  .filter((page) => !isEmbed(page.path))
  .map((page) => ({ ...page, elements: readElements(page.file) }));

/** Pages that ask search engines to leave them out, such as the kit to paste from. */
function isHidden(elements: HtmlElement[]): boolean {
  return elements.some(
    (element) =>
      attribute(element, 'name') === 'robots' && attribute(element, 'content') === 'noindex',
  );
}

describe('every page', () => {
  test('names its language', () => {
    const languages = pages.map(({ elements }) => attribute(first(elements, 'html'), 'lang'));
    expect([...new Set(languages)]).toEqual(['zh-CN']);
  });

  test('has one title, unlike that of any other page', () => {
    expect(wrongCounts('title', () => true)).toEqual([]);
    expect(repeated(pages.map(({ elements }) => textOf(first(elements, 'title')).trim()))).toEqual(
      [],
    );
  });

  test('has one description, unlike that of any other page', () => {
    const isDescription = (element: HtmlElement) => attribute(element, 'name') === 'description';
    expect(wrongCounts('meta', isDescription)).toEqual([]);
    const descriptions = pages.map(({ elements }) => {
      const found = elements.find(isDescription);
      return (found && attribute(found, 'content'))?.trim() ?? '';
    });
    expect(repeated(descriptions)).toEqual([]);
  });

  test('has one main heading', () => {
    expect(wrongCounts('h1', () => true)).toEqual([]);
  });

  test('fits the width of a phone without forbidding to zoom', () => {
    const isViewport = (element: HtmlElement) => attribute(element, 'name') === 'viewport';
    const contents = pages.map(({ elements }) => {
      const found = elements.find(isViewport);
      return found ? attribute(found, 'content') : undefined;
    });
    expect(contents.filter((content) => !content?.includes('width=device-width'))).toEqual([]);
    expect(contents.filter((content) => /user-scalable|maximum-scale/.test(content ?? ''))).toEqual(
      [],
    );
  });
});

describe.each([
  { where: 'at the root', published: () => publishedSite(dist) },
  {
    where: 'under a sub-path',
    published: () => ({ folder: inject('underSubPath').folder, ...subPath }),
  },
])('search engines, $where,', ({ published }) => {
  test('find each page’s own address in its canonical link', () => {
    const site = published();
    const wrong = listed(site).filter(({ address, elements }) => {
      const links = elements.filter((element) => attribute(element, 'rel') === 'canonical');
      return links.length !== 1 || attribute(links[0]!, 'href') !== address;
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('find every page exactly once in the sitemap', () => {
    const site = published();
    expect(sitemapOf(site.folder).toSorted()).toEqual(
      listed(site)
        .map((page) => page.address)
        .toSorted(),
    );
  });

  test('find the sitemap in robots.txt', () => {
    const site = published();
    const robots = fs.readFileSync(path.join(site.folder, 'robots.txt'), 'utf8');
    expect(robots.split(/\r?\n/)).toContain(`Sitemap: ${urlOf('/sitemap.xml', site)}`);
  });

  test('are kept from the page for unknown addresses', () => {
    const { folder } = published();
    const robots = readElements(path.join(folder, unlisted)).find(
      (element) => attribute(element, 'name') === 'robots',
    );
    expect(robots && attribute(robots, 'content')).toContain('noindex');
  });
});

function first(elements: HtmlElement[], name: string): HtmlElement {
  const found = elements.find((element) => element.tagName === name);
  if (!found) throw new Error(`a page has no <${name}>`);
  return found;
}

/** Pages that do not have exactly one such element; a `<title>` inside a drawing is another thing. */
function wrongCounts(name: string, fits: (element: HtmlElement) => boolean): string[] {
  return pages.flatMap(({ path: address, elements }) => {
    const found = elements.filter(
      (element) =>
        element.tagName === name && !element.namespaceURI.endsWith('/svg') && fits(element),
    );
    return found.length === 1 ? [] : [`${address} has ${found.length}`];
  });
}

/** Values that are empty or occur more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => value === '' || values.indexOf(value) !== index);
}

function listed(site: PublishedSite) {
  return pagesOf(site.folder)
    .filter((page) => page.path !== unlisted && !isEmbed(page.path))
    .map((page) => ({
      path: page.path,
      address: urlOf(page.path, site),
      elements: readElements(page.file),
    }))
    .filter(({ elements }) => !isHidden(elements));
}

/** Works for `<loc>` because the parser keeps unknown elements and resolves entities. */
function sitemapOf(folder: string): string[] {
  const xml = fs.readFileSync(path.join(folder, 'sitemap.xml'), 'utf8');
  return elementsOf(xml)
    .filter((element) => element.tagName === 'loc')
    .map((element) => textOf(element).trim());
}
