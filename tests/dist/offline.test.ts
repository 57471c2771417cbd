import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEmbed } from '../support/chart-pages.ts';
import { attribute, elementsOf } from '../support/html.ts';
import { filesOf, pagesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';
import { summarise } from '../support/faults.ts';
import { unzip } from '../support/unzip.ts';

const [name = ''] = filesOf(path.join(dist, 'offline')).filter((file) =>
  /-offline\.zip$/.test(file),
);
const copy = unzip(fs.readFileSync(path.join(dist, 'offline', name)));
const folder = name.replace(/\.zip$/, '');
const pages = [...copy]
  .filter(([file]) => file.endsWith('.html'))
  .map(([file, bytes]) => ({ file, elements: elementsOf(bytes.toString()) }));

describe('the copy to read offline', () => {
  test('holds every page that is read, and the newest embeds, in one folder', () => {
    const expected = pagesOf(dist)
      .map((page) => path.relative(dist, page.file).split(path.sep).join('/'))
      .filter((file) => !/^embed\/[^/]+\/[\da-f]{12}\/|\/wechat\.html$/.test(file));
    expect(pages.map(({ file }) => file).toSorted()).toEqual(
      expected.map((file) => `${folder}/${file}`).toSorted(),
    );
  });

  test('leads from page to page without a host', () => {
    const faults = pages.flatMap(({ file, elements }) =>
      elements.flatMap((element) =>
        ['href', 'src'].flatMap((each) => {
          const address = attribute(element, each);
          if (address === undefined || /^(?:https?:|data:|mailto:|#)/.test(address)) return [];
          const to = path.posix.join(
            path.posix.dirname(file),
            decodeURI(address.replace(/[?#].*$/, '')),
          );
          return copy.has(to) ? [] : [{ page: file, fault: `${each} ${address}` }];
        }),
      ),
    );
    expect(summarise(faults)).toEqual([]);
  });

  test('asks the site for nothing that a page needs to be seen', () => {
    const faults = pages
      .filter(({ file }) => !isEmbed(`/${file.slice(folder.length + 1)}`))
      .flatMap(({ file, elements }) =>
        elements
          .filter(
            (element) =>
              /^https?:/.test(attribute(element, 'src') ?? '') ||
              (attribute(element, 'rel') === 'stylesheet' &&
                /^https?:/.test(attribute(element, 'href') ?? '')),
          )
          .map((element) => ({ page: file, fault: element.tagName })),
      );
    expect(summarise(faults)).toEqual([]);
  });
});
