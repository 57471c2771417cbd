import fs from 'node:fs';
import path from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { isEmbed, isKit } from '../support/chart-pages.ts';
import { attribute, descendantsOf, readElements, type HtmlElement } from '../support/html.ts';
import { kindsOf, pagesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';

const pages = pagesOf(dist).filter(({ path: address }) => !isEmbed(address) && !isKit(address));
const content = (elements: HtmlElement[], property: string) => {
  const found = elements.find((element) => attribute(element, 'property') === property);
  return found && attribute(found, 'content');
};
/** Tasks, histories, charts and years, in both languages. */
const shared = pages.filter(({ path: address }) =>
  /^\/(?:en\/)?(?:charts\/[^/]+|[^/]+\/\d{4}(?:\/tasks\/\d+)?|[^/]+\/indicators\/[^/]+)\/$/.test(
    address,
  ),
);

describe('the picture of a page where its link is shared', () => {
  test('is there for every task, indicator, chart and year', () => {
    const without = shared.filter(
      ({ file }) => content(readElements(file), 'og:image') === undefined,
    );
    expect(shared.length).toBeGreaterThan(200);
    expect(without.map((page) => page.path)).toEqual([]);
  });

  test('is a file of the size and with the words that the page tells', () => {
    const wrong = shared.filter(({ file }) => {
      const elements = readElements(file);
      const address = content(elements, 'og:image') ?? '';
      const head = fs.readFileSync(path.join(dist, new URL(address).pathname)).subarray(0, 24);
      const size = [head.readUInt32BE(16), head.readUInt32BE(20)].join('×');
      const told = ['og:image:width', 'og:image:height'].map((name) => content(elements, name));
      return size !== told.join('×') || !content(elements, 'og:image:alt');
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('differs from page to page', () => {
    const addresses = shared
      .filter(({ path: address }) => !address.includes('/charts/'))
      .map(({ file }) => content(readElements(file), 'og:image') ?? '');
    const pictures = addresses.map((address) =>
      fs.readFileSync(path.join(dist, new URL(address).pathname)).toString('base64'),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

describe('the code on paper', () => {
  test.each([...kindsOf(pages)].map(([kind, [page]]) => ({ kind, page: page! })))(
    'leads a camera to the page, $kind',
    ({ page }) => {
      const elements = readElements(page.file);
      const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
      const code = elements.find((element) => attribute(element, 'class') === 'qr');
      // The page for unknown addresses has none of its own.
      if (!canonical) return expect(code).toBeUndefined();
      expect(code && seenByCamera(code)).toBe(attribute(canonical, 'href'));
    },
  );
});

/** Draws the runs of a code as a camera sees them, eight dots a module, and reads it. */
function seenByCamera(svg: HtmlElement): string | undefined {
  const [, , size = 0] = (attribute(svg, 'viewBox') ?? '').split(' ').map(Number);
  const runs = descendantsOf(svg)
    .map((element) => attribute(element, 'd') ?? '')
    .join('');
  const width = size * 8;
  const picture = new PNG({ width, height: width, fill: true });
  picture.data.fill(255);
  let [column, line] = [0, 0];
  for (const [, kind, x, y, length] of runs.matchAll(/([Mm])(\d+) (\d+)h(\d+)/g)) {
    column = Number(x) + (kind === 'm' ? column : 0);
    if (kind === 'M') line = Number(y);
    for (let row = 0; row < 8; row += 1) {
      const from = ((line + 4) * 8 + row) * width + (column + 4) * 8;
      picture.data.fill(0, from * 4, from * 4 + Number(length) * 8 * 4);
      for (let dot = from; dot < from + Number(length) * 8; dot += 1)
        picture.data[dot * 4 + 3] = 255;
    }
    column += Number(length);
  }
  return jsQR(new Uint8ClampedArray(picture.data), width, width)?.data;
}
