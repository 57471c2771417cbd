/** Where a built site's links lead, and which of them lead nowhere. */
import fs from 'node:fs';
import path from 'node:path';
import { attribute, attributeName, readElements, textOf, type HtmlElement } from './html.ts';
import { summarise } from './faults.ts';
import { pagesOf } from './pages.ts';

export interface PublishedSite {
  folder: string;
  /** The origin, as in `https://example.org`. */
  site: string;
  /** The path under it, with slashes at both ends. */
  base: string;
}

/** Attributes that hold one address. */
const addresses = ['href', 'src', 'xlink:href', 'action', 'formaction', 'poster', 'data'];
/** Attributes that hold ids of the same page, separated by white space. */
const references = [
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-details',
  'aria-controls',
  'aria-owns',
];

interface ParsedPage {
  path: string;
  elements: HtmlElement[];
  ids: Set<string>;
}

/** Every link, asset, fragment and id reference that does not resolve. */
export function brokenLinks(published: PublishedSite): string[] {
  const pages = new Map(parse(published.folder).map((page) => [page.path, page]));
  const faults = [...pages.values()].flatMap((page) => {
    const dangling = referencesOf(page.elements).filter((id) => !page.ids.has(id));
    const broken = addressesOf(page.elements).flatMap((address) => {
      const fault = faultOf(address, page, pages, published);
      return fault ? [`${address.value} ${fault}`] : [];
    });
    return [...dangling.map((id) => `no element has the id “${id}”`), ...broken].map((fault) => ({
      page: page.path,
      fault,
    }));
  });
  return summarise(faults);
}

/** The pages that a reader can come to by following links from the first one. */
export function reachablePages(published: PublishedSite): Set<string> {
  const pages = new Map(parse(published.folder).map((page) => [page.path, page]));
  const reached = new Set(['/']);
  for (const address of reached) {
    const page = pages.get(address);
    if (!page) continue;
    for (const element of page.elements) {
      if (element.tagName !== 'a') continue;
      const target = new URL(attribute(element, 'href') ?? '', urlOf(page.path, published));
      const inside = insidePath(target, published);
      if (inside !== undefined && pages.has(inside)) reached.add(inside);
    }
  }
  return reached;
}

export function urlOf(page: string, { site, base }: PublishedSite): string {
  return new URL(base + page.slice(1), site).href;
}

function parse(folder: string): ParsedPage[] {
  return pagesOf(folder).map((page) => {
    const elements = readElements(page.file);
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    return { path: page.path, elements, ids: new Set(ids) };
  });
}

interface Address {
  value: string;
  /** Whether a reader follows it, rather than the browser by itself. */
  followed: boolean;
}

function faultOf(
  { value, followed }: Address,
  page: ParsedPage,
  pages: Map<string, ParsedPage>,
  published: PublishedSite,
): string | undefined {
  if (!URL.canParse(value, urlOf(page.path, published))) return 'is no address';
  const target = new URL(value, urlOf(page.path, published));
  if (target.origin !== published.site) {
    if (!followed) return 'is loaded from elsewhere';
    const leadsOut = ['https:', 'http:', 'mailto:'].includes(target.protocol);
    return leadsOut ? undefined : 'is nothing to follow';
  }
  const inside = insidePath(target, published);
  if (inside === undefined) return `lies outside of ${published.base}`;
  const asPage = pages.get(inside);
  if (!asPage && !isFile(path.join(published.folder, inside))) return 'leads nowhere';
  const fragment = decodeURIComponent(target.hash.slice(1)).split(':~:')[0];
  if (fragment && !asPage?.ids.has(fragment)) return 'names no element of that page';
  return undefined;
}

function insidePath(target: URL, { site, base }: PublishedSite): string | undefined {
  const address = decodeURIComponent(target.pathname);
  if (target.origin !== site || !address.startsWith(base)) return undefined;
  return `/${address.slice(base.length)}`;
}

function isFile(file: string): boolean {
  return fs.existsSync(file) && fs.statSync(file).isFile();
}

function addressesOf(elements: HtmlElement[]): Address[] {
  return elements.flatMap((element) => {
    const values = [
      ...element.attrs
        .filter((each) => addresses.includes(attributeName(each)))
        .map((each) => each.value),
      ...(attribute(element, 'srcset')
        ?.split(',')
        .map((candidate) => candidate.trim().split(/\s/)[0] ?? '') ?? []),
      ...(isAddressMeta(element) ? [attribute(element, 'content') ?? ''] : []),
    ];
    return values.map((value) => ({ value, followed: element.tagName === 'a' }));
  });
}

function isAddressMeta(element: HtmlElement): boolean {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  return element.tagName === 'meta' && /^(og|twitter):(url|image)$/.test(name);
}

function referencesOf(elements: HtmlElement[]): string[] {
  return elements.flatMap((element) => [
    ...element.attrs
      .filter((each) => references.includes(attributeName(each)))
      .flatMap((each) => each.value.split(/\s+/).filter(Boolean)),
    ...element.attrs.flatMap((each) => paintServers(each.value)),
    ...(element.tagName === 'style' ? paintServers(textOf(element)) : []),
  ]);
}

/** The ids in `url(#…)`: patterns, clip paths, markers. */
function paintServers(text: string): string[] {
  return [...text.matchAll(/url\(\s*["']?#([^)"']+)/g)].map((match) => match[1] ?? '');
}
