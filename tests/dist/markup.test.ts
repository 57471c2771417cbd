import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  attributeName,
  descendantsOf,
  describeElement,
  readElements,
  textOf,
  type HtmlElement,
} from '../support/html.ts';
import { isEmbed, isKit } from '../support/chart-pages.ts';
import { summarise, type PageFault } from '../support/faults.ts';
import { filesOf, kindsOf, pagesOf } from '../support/pages.ts';
import { dist, root } from '../support/root.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      'no-inline-style': 'error',
      'no-implicit-close': 'error',
      'empty-title': 'error',
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

const pages = pagesOf(dist).map((page) => ({ ...page, elements: readElements(page.file) }));

describe('valid HTML:', () => {
  test.each([...kindsOf(pagesOf(dist))].map(([kind, ofKind]) => ({ kind, ofKind })))(
    '$kind',
    async ({ ofKind }) => {
      const faults: PageFault[] = [];
      for (const page of ofKind) {
        const report = await validator.validateString(fs.readFileSync(page.file, 'utf8'));
        for (const { messages } of report.results) {
          for (const { ruleId, message, line, column } of messages) {
            faults.push({ page: `${page.path}:${line}:${column}`, fault: `${ruleId}: ${message}` });
          }
        }
      }
      expect(summarise(faults)).toEqual([]);
    },
  );
});

describe('on every page', () => {
  test('each id is given once', () => {
    const twice = pages.flatMap(({ path: address, elements }) => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('no element has a style or an event attribute', () => {
    expect(
      elementsWhere((element) =>
        element.attrs.some((each) => /^(style|on.*)$/i.test(attributeName(each))),
      ),
    ).toEqual([]);
  });

  test('there is no script but data, the site’s own modules and the line that dresses the page', () => {
    expect(
      elementsWhere(
        (element, page) =>
          !isEmbed(page) &&
          (attribute(element, 'as') === 'script' ||
            attribute(element, 'rel') === 'modulepreload' ||
            (element.tagName === 'script' && !isOwnScript(element, page))),
      ),
    ).toEqual([]);
  });

  test('each drawing of a chart has a name, and each chart a table', () => {
    const faults = pages.flatMap(({ path: page, elements }) =>
      elements
        .filter(isChart)
        .flatMap(faultsOf)
        .map((fault) => ({ page, fault })),
    );
    expect(summarise(faults)).toEqual([]);
  });
});

test('no script but the embeds’ loader and the site’s own, no font and no other program is published', () => {
  const programs = filesOf(dist).filter((file) => /\.(js|mjs|wasm|woff2?|ttf|otf)$/.test(file));
  const own = /^(?:embed\.js|(?:en\/)?search\/records\.js|assets\/[^/]+\.js)$/;
  expect(programs.filter((file) => !own.test(file))).toEqual([]);
});

test('no stylesheet loads a font or another sheet', () => {
  const sheets = filesOf(dist).filter((file) => file.endsWith('.css'));
  const loading = sheets.filter((file) =>
    /@font-face|@import|url\(\s*["']?(?!#|data:)/.test(
      fs.readFileSync(path.join(dist, file), 'utf8'),
    ),
  );
  expect(loading).toEqual([]);
});

const early = fs.readFileSync(path.join(root, 'src/scripts/early.js'), 'utf8').trim();

/** What is pasted into articles has no script but its own copy buttons’. */
function isOwnScript(element: HtmlElement, page: string): boolean {
  const type = attribute(element, 'type');
  const source = attribute(element, 'src');
  if (type === 'application/ld+json') return true;
  if (type === 'module') return source === undefined || /^\/assets\/[^/]+\.js$/.test(source);
  return !isKit(page) && source === undefined && textOf(element).trim() === early;
}

function elementsWhere(fits: (element: HtmlElement, page: string) => boolean): string[] {
  const found = pages.flatMap(({ path: page, elements }) =>
    elements
      .filter((element) => fits(element, page))
      .map((element) => ({ page, fault: describeElement(element) })),
  );
  return summarise(found);
}

function isChart(element: HtmlElement): boolean {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  return element.tagName === 'figure' && classes.includes('chart');
}

function faultsOf(figure: HtmlElement): string[] {
  const inside = descendantsOf(figure);
  const drawings = inside.filter(
    (element) => element.tagName === 'svg' && attribute(element, 'aria-hidden') !== 'true',
  );
  const name = attribute(figure, 'id') ?? attribute(figure, 'aria-labelledby') ?? 'a chart';
  const tables = inside
    .filter((element) => element.tagName === 'details')
    .flatMap(descendantsOf)
    .filter((element) => element.tagName === 'table');
  return [
    ...(drawings.length > 0 ? [] : [`${name} has no drawing`]),
    ...(tables.length > 0 ? [] : [`${name} has no table in <details>`]),
    ...drawings
      .filter((svg) => !attribute(svg, 'aria-label') && !attribute(svg, 'aria-labelledby'))
      .map(() => `a drawing of ${name} has no name`),
    ...drawings
      .filter((svg) => attribute(svg, 'role') !== roleOf(svg))
      .map((svg) => `a drawing of ${name} is not a ${roleOf(svg)}`),
  ];
}

/** An image hides what is inside it, so a drawing with links in it is a group. */
function roleOf(svg: HtmlElement): string {
  return descendantsOf(svg).some((element) => element.tagName === 'a') ? 'group' : 'img';
}
