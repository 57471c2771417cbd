import path from 'node:path';
import { expect, test } from 'vitest';
import { attribute, readElements, textOf, type HtmlElement } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';

const tables = pagesOf(dist)
  .filter((page) => /^(?:\/en)?\/[^/]+\/themes\/$/u.test(page.path))
  .map((page) => ({ ...page, elements: readElements(page.file) }));

const tagged = (elements: readonly HtmlElement[], tag: string): HtmlElement[] =>
  elements.filter(({ tagName }) => tagName === tag);

/** Addresses of themes in a page, without where in their page they lead. */
const themesIn = (elements: readonly HtmlElement[]): string[] =>
  tagged(elements, 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => /\/themes\/[^/]+\/#y\d{4}$/u.test(href));

test('themes stand side by side in both languages', () => {
  expect(tables.map((table) => table.path)).toEqual(['/en/gongshu/themes/', '/gongshu/themes/']);
});

test.each(tables)('$path counts the tasks that the page of each theme lists', ({ elements }) => {
  const themes = themesIn(elements);
  expect(themes.length).toBeGreaterThan(10);
  // The first number of a row is that of its tasks.
  const columns = tagged(elements, 'th').filter((head) => attribute(head, 'scope') === 'col');
  const cells = tagged(elements, 'td').map(textOf);
  const counted = themes.map((_, row) => Number(cells[row * (columns.length - 1)]));
  const listed = themes.map((href) => {
    const own = readElements(path.join(dist, href.replace(/#.*$/u, ''), 'index.html'));
    const tasks = tagged(own, 'a').map((link) => attribute(link, 'href') ?? '');
    return new Set(tasks.filter((task) => /\/tasks\/\d+\/$/u.test(task))).size;
  });
  expect(counted).toEqual(listed);
});
