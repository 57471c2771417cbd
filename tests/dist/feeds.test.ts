/** The feeds as two real readers read them; rss-parser takes no XML that is not well-formed. */
import fs from 'node:fs';
import path from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { attribute, readElements } from '../support/html.ts';
import { filesOf } from '../support/pages.ts';
import { publishedSite } from '../support/published.ts';
import { dist, root } from '../support/root.ts';
import { subPath } from './build-variants.ts';

const site = publishedSite(dist);
const atoms = filesOf(dist).filter((file) => path.basename(file) === 'feed.xml');
const jsons = filesOf(dist).filter((file) => path.basename(file) === 'feed.json');
const read = (file: string, folder = dist): string =>
  fs.readFileSync(path.join(folder, file), 'utf8');
const address = (file: string): string => `${site.site}${site.base}${file}`;

const atom = (file: string) => parseAtomFeed(read(file));
const json = (file: string) => parseJsonFeed(read(file));
const DAY = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/u;

/** The documents that say when they were collected, by the end of their address. */
const collected = fs
  .readdirSync(path.join(root, 'data'), { withFileTypes: true })
  .map(({ name }) => ({ place: name, file: path.join(root, 'data', name, 'sources.json') }))
  .filter(({ file }) => fs.existsSync(file))
  .flatMap(({ place, file }) =>
    (JSON.parse(fs.readFileSync(file, 'utf8')) as { id: string; collected?: string }[])
      .filter((source) => source.collected !== undefined)
      .map(({ id }) => `${place}/sources/${id}/`),
  );

describe('the feeds', () => {
  test('are one of the site and one of every bureau, each as Atom and as JSON', () => {
    const bureaus = filesOf(dist).filter((file) =>
      /^(?!en\/).*\/bureaus\/[^/]+\/index\.html$/u.test(file),
    );
    const homes = ['index.html', ...bureaus].map((file) => path.posix.dirname(file)).sort();
    expect(bureaus.length).toBeGreaterThan(0);
    expect(atoms.map((file) => path.posix.dirname(file)).sort()).toEqual(homes);
    expect(jsons.map((file) => path.posix.dirname(file)).sort()).toEqual(homes);
  });

  test('of the site has every document that was collected', () => {
    const urls = json('feed.json').items?.map(({ url }) => url) ?? [];
    expect(collected.map(address).filter((url) => !urls.includes(url))).toEqual([]);
  });

  test('of a bureau have nothing that the one of the site has not', () => {
    const all = json('feed.json').items ?? [];
    for (const file of jsons) {
      for (const item of json(file).items ?? []) expect(all, file).toContainEqual(item);
    }
  });
});

describe('every Atom feed', () => {
  test('says what it is, where it is and when it changed', () => {
    for (const file of atoms) {
      const { id, title, updated, authors, links = [], entries = [] } = atom(file);
      expect(id, file).toBe(address(file));
      expect(title, file).toMatch(/\S：更正和新收录$/u);
      expect(authors?.[0]?.name, file).toMatch(/\S/u);
      expect(updated, file).toMatch(DAY);
      expect(updated, file).toBe(entries[0]?.updated ?? updated);
      expect(links.find(({ rel }) => rel === 'self')?.href, file).toBe(address(file));
      const home = address(file.replace('feed.xml', ''));
      expect(links.find(({ rel }) => rel === 'alternate')?.href, file).toBe(home);
    }
  });

  test('has entries of their own ids, the newest first', () => {
    for (const file of atoms) {
      const { entries = [] } = atom(file);
      const days = entries.map(({ updated }) => updated ?? '');
      expect(new Set(entries.map(({ id }) => id)).size, file).toBe(entries.length);
      expect(
        days.filter((day) => !DAY.test(day)),
        file,
      ).toEqual([]);
      expect(days, file).toEqual(days.toSorted().reverse());
    }
  });

  test('is read by a reader that forgives nothing, with the same entries', async () => {
    for (const file of atoms) {
      const { title, items } = await new Parser().parseString(read(file));
      const known = atom(file);
      expect(title, file).toBe(known.title);
      expect(
        items.map((item) => [item.link, item.title]),
        file,
      ).toEqual(known.entries?.map((entry) => [entry.links?.[0]?.href, entry.title]) ?? []);
    }
  });
});

describe('every JSON feed', () => {
  test('is of version 1.1 and says where it is', () => {
    for (const file of jsons) {
      expect(JSON.parse(read(file)), file).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: address(file),
        home_page_url: address(file.replace('feed.json', '')),
        language: 'zh-CN',
      });
    }
  });

  test('has the entries of the Atom feed beside it', () => {
    for (const file of jsons) {
      const items = json(file).items ?? [];
      const { entries = [] } = atom(file.replace(/json$/u, 'xml'));
      expect(
        items.map((item) => [item.id, item.title, item.content_text, item.date_published]),
        file,
      ).toEqual(entries.map((entry) => [entry.id, entry.title, entry.content, entry.published]));
    }
  });
});

describe('what feeds lead to', () => {
  test('is there', () => {
    const missing = (json('feed.json').items ?? []).filter(({ url = '' }) => {
      const { pathname, hash } = new URL(url);
      const page = path.join(dist, pathname.slice(site.base.length), 'index.html');
      if (!fs.existsSync(page)) return true;
      const ids = hash === '' ? [] : readElements(page).map((each) => attribute(each, 'id'));
      return hash !== '' && !ids.includes(hash.slice(1));
    });
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  test('has the right address under a sub-path', () => {
    const { folder, code, output } = inject('underSubPath');
    expect(code, output).toBe(0);
    const { id, entries = [] } = parseAtomFeed(read('feed.xml', folder));
    const start = `${subPath.site}${subPath.base}`;
    expect(id).toBe(`${start}feed.xml`);
    const links = entries.flatMap((entry) => [entry.id, entry.links?.[0]?.href]);
    expect(links.filter((link) => !link?.startsWith(start))).toEqual([]);
  });
});

test('the page of corrections links to both feeds of the site', () => {
  const links = readElements(path.join(dist, 'corrections', 'index.html')).map((element) =>
    attribute(element, 'href'),
  );
  expect(links).toEqual(expect.arrayContaining([`${site.base}feed.xml`, `${site.base}feed.json`]));
});
