import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isEmbed, isEnglish, isKit } from '../support/chart-pages.ts';
import { summarise } from '../support/faults.ts';
import { attribute, elementsOf, readElements, textOf, type HtmlElement } from '../support/html.ts';
import { urlOf, type PublishedSite } from '../support/links.ts';
import { looseChinese } from '../support/loose-chinese.ts';
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
  test('names the language of its edition', () => {
    const wrong = pages.filter(
      ({ path: address, elements }) =>
        attribute(first(elements, 'html'), 'lang') !== (isEnglish(address) ? 'en' : 'zh-CN'),
    );
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('is there in both languages, the other one a link away', () => {
    const paths = new Set(pages.map((page) => page.path));
    const own = pages.filter(({ path: address }) => address !== unlisted && !isKit(address));
    const lonely = own.filter(({ path: address, elements }) => {
      const other = isEnglish(address) ? address.slice('/en'.length) : `/en${address}`;
      const leads = elements.some(
        (element) => element.tagName === 'a' && attribute(element, 'href') === other,
      );
      return !(paths.has(other) && leads);
    });
    expect(lonely.map((page) => page.path)).toEqual([]);
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

describe('the English edition', () => {
  const english = pages.filter((page) => isEnglish(page.path));

  test('has no Chinese that does not say that it is Chinese', () => {
    const loose = english.flatMap(({ path: page, file }) =>
      looseChinese(file).map((fault) => ({ page, fault })),
    );
    expect(summarise(loose)).toEqual([]);
  });

  test('has no Chinese in its titles and descriptions', () => {
    const chinese = english.filter(({ elements }) => {
      const described = elements.filter((element) =>
        /^(?:description|og:title|og:description|twitter:title|twitter:description)$/.test(
          attribute(element, 'name') ?? attribute(element, 'property') ?? '',
        ),
      );
      const texts = [
        textOf(first(elements, 'title')),
        ...described.map((element) => attribute(element, 'content') ?? ''),
      ];
      return texts.some((text) => /\p{Script=Han}/u.test(text));
    });
    expect(chinese.map((page) => page.path)).toEqual([]);
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

  test('find both languages of each page, and which one to show to whom', () => {
    const site = published();
    const wrong = listed(site).filter(({ path: address, elements }) => {
      const chinese = isEnglish(address) ? address.slice('/en'.length) : address;
      const links = elements
        .filter(
          (element) =>
            element.tagName === 'link' &&
            !attribute(element, 'type') &&
            attribute(element, 'hreflang'),
        )
        .map((element) => [attribute(element, 'hreflang'), attribute(element, 'href')]);
      const expected = [
        ['zh-CN', urlOf(chinese, site)],
        ['en', urlOf(`/en${chinese}`, site)],
        ['x-default', urlOf(chinese, site)],
      ];
      return JSON.stringify(links) !== JSON.stringify(expected);
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
