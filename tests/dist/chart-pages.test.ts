import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startStaticServer } from '../../src/commands/static-server.ts';
import { chartIdsIn } from '../support/chart-pages.ts';
import { csvRows } from '../support/hostile-texts.ts';
import { attribute, descendantsOf, readElements, textOf } from '../support/html.ts';
import { publishedSite } from '../support/published.ts';
import { dist } from '../support/root.ts';
import { unzip } from '../support/unzip.ts';

const ids = chartIdsIn();
const folderOf = (id: string) => path.join(dist, 'charts', id);
const site = publishedSite(dist);
const own = (href: string) => path.join(dist, new URL(href, site.site).pathname);

const pageOf = (id: string) => {
  const file = path.join(folderOf(id), 'index.html');
  const elements = readElements(file);
  const all = (name: string) => elements.filter(({ tagName }) => tagName === name);
  return { file, elements, all };
};

test('there are charts', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('the page of %s', (id) => {
  const { file, all } = pageOf(id);

  test('says its finding once, as the main heading', () => {
    expect(all('h1').map((heading) => textOf(heading).trim())).toEqual([
      expect.stringMatching(/\S{4}/),
    ]);
  });

  test('links every figure in its table to a quote that is there', () => {
    const [table] = all('table');
    const links = descendantsOf(table!).filter(({ tagName }) => tagName === 'a');
    const lost = links
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => {
        const { pathname, hash } = new URL(href, site.site);
        const target = path.join(dist, pathname, 'index.html');
        const anchor = decodeURIComponent(hash.slice(1));
        return !readElements(target).some((element) => attribute(element, 'id') === anchor);
      });
    expect(lost).toEqual([]);
  });

  test('shows the quote of each row, and the rule that judged it', () => {
    const receipts = all('li').filter((item) => attribute(item, 'class') === 'receipt');
    const cited = csvRows(path.join(folderOf(id), 'chart.csv'));
    const column = cited[0]!.indexOf('报告原话');
    const quotes = column < 0 ? [] : cited.slice(1).map((row) => row[column]!);
    const shown = receipts.map(textOf).join('\n');
    const absent = quotes.filter((quote) => !shown.includes(quote.replace(/^'/, '')));
    expect(absent).toEqual([]);
    const unexplained = receipts.filter(
      (receipt) => !textOf(receipt).includes('规则') && !textOf(receipt).includes('不判断'),
    );
    expect(unexplained.map(textOf)).toEqual([]);
  });

  test('offers downloads that are all there and not empty', () => {
    const downloads = all('a').filter((link) => attribute(link, 'download') !== undefined);
    const names = downloads.map((link) => path.basename(attribute(link, 'href') ?? ''));
    for (const name of [
      ...['web.png', 'square.png', 'story.png', 'print.png', 'card.png'],
      ...['chart.svg', 'outlined.svg', 'chart.csv', 'chart.json', 'chart.xlsx'],
    ]) {
      expect(names).toContain(name);
    }
    const empty = downloads
      .map((link) => own(attribute(link, 'href') ?? ''))
      .filter((each) => !fs.existsSync(each) || fs.statSync(each).size < 100);
    expect(empty).toEqual([]);
  });

  test('gives code whose frame is there, and pinned code whose address names a version', () => {
    const codes = all('textarea')
      .map(textOf)
      .filter((text) => text.includes('<iframe'));
    const frames = codes.map((code) => /<iframe src="([^"]+)"/.exec(code)?.[1] ?? '');
    expect(frames.length).toBeGreaterThanOrEqual(5);
    expect(codes.filter((code) => code.includes('<script')).length).toBe(2);
    expect(frames.filter((src) => /\/[0-9a-f]{12}\/$/.test(src)).length).toBe(3);
    const lost = frames.filter((src) => !fs.existsSync(path.join(own(src), 'index.html')));
    expect(lost).toEqual([]);
  });

  test('gives a sentence and four citations, each with the address of the page', () => {
    const page = `${site.site}${site.base}charts/${id}/`;
    const texts = all('textarea')
      .map(textOf)
      .filter((text) => !text.includes('<iframe'));
    expect(texts.length).toBe(5);
    expect(texts.filter((text) => !text.includes(page))).toEqual([]);
  });

  test('hides its copy buttons until a script shows them', () => {
    const buttons = all('button').filter(
      (button) => attribute(button, 'data-copies') !== undefined,
    );
    expect(buttons.length).toBe(all('textarea').length);
    expect(buttons.filter((button) => attribute(button, 'hidden') === undefined)).toEqual([]);
  });

  test('weighs at most 30 KB of brotli', () => {
    expect(brotliCompressSync(fs.readFileSync(file)).byteLength).toBeLessThanOrEqual(30 * 1024);
  });

  test('has the same rows in CSV, JSON and XLSX', () => {
    const [header, ...rows] = csvRows(path.join(folderOf(id), 'chart.csv'));
    const records = JSON.parse(
      fs.readFileSync(path.join(folderOf(id), 'chart.json'), 'utf8'),
    ) as Record<string, string | number | null>[];
    expect(new Set(records.flatMap(Object.keys))).toEqual(new Set(header));
    expect(records.length).toBe(rows.length);
    for (const [index, record] of records.entries()) {
      const written = Object.values(record).map((value) => String(value ?? ''));
      expect(rows[index]!.map((cell) => cell.replace(/^'/, ''))).toEqual(
        written.map((cell) => cell.replace(/^'/, '').trimEnd()),
      );
    }
    const workbook = unzip(fs.readFileSync(path.join(folderOf(id), 'chart.xlsx')));
    const sheet = workbook.get('xl/worksheets/sheet1.xml')?.toString('utf8') ?? '';
    expect(sheet.match(/<row\b/g)?.length).toBe(rows.length + 1);
    expect(sheet).not.toContain('<f>');
  });
});

describe('the gallery', () => {
  const file = path.join(dist, 'embed', 'index.html');
  const elements = readElements(file);

  test('shows every chart once, with its code and a link to its page', () => {
    const pictures = elements.filter(({ tagName }) => tagName === 'img');
    const shown = pictures.map((img) => path.basename(path.dirname(attribute(img, 'src') ?? '')));
    expect(shown.toSorted()).toEqual(ids.toSorted());
    expect(elements.filter(({ tagName }) => tagName === 'textarea').length).toBe(ids.length);
    const links = elements.map((element) => attribute(element, 'href'));
    expect(ids.filter((id) => !links.includes(`${site.base}charts/${id}/`))).toEqual([]);
  });

  test('loads pictures only when they are near, and keeps their place', () => {
    const pictures = elements.filter(({ tagName }) => tagName === 'img');
    const wrong = pictures.filter(
      (img) =>
        attribute(img, 'loading') !== 'lazy' ||
        !attribute(img, 'width') ||
        !attribute(img, 'height'),
    );
    expect(wrong).toEqual([]);
  });

  test('leads to every chart by year, and to every chart that names tasks by theme or bureau', () => {
    const finder = elements.find((element) => attribute(element, 'class') === 'finder');
    const links = descendantsOf(finder!).flatMap((element) => attribute(element, 'href') ?? []);
    expect(ids.filter((id) => !links.includes(`#${id}`))).toEqual([]);
  });

  test('weighs at most 60 KB of brotli', () => {
    expect(brotliCompressSync(fs.readFileSync(file)).byteLength).toBeLessThanOrEqual(60 * 1024);
  });
});

test('an unknown chart id is answered with 404 and the page for it', async () => {
  const server = await startStaticServer({ folder: dist });
  try {
    for (const wrong of ['no-such-chart/', 'no-such-chart/chart.csv', '..%2f..%2fetc/', '%00/']) {
      const response = await fetch(`${server.address}charts/${wrong}`);
      expect([400, 404], wrong).toContain(response.status);
    }
  } finally {
    await server.close();
  }
});
