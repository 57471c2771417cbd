import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, readElements, textOf } from '../support/html.ts';
import { summarise } from '../support/faults.ts';
import { dist, root } from '../support/root.ts';

interface Version {
  id: string;
  version: string;
  sha256: string;
  english: { version: string; sha256: string };
  heights: Record<string, number>;
}

const versions = JSON.parse(
  fs.readFileSync(path.join(dist, 'embed/versions.json'), 'utf8'),
) as Version[];

const embeds = versions.flatMap(({ id, version }) =>
  ['', 'en/', `${version}/`].map((variant) => {
    const address = `/embed/${id}/${variant}`;
    const file = path.join(dist, address, 'index.html');
    return { page: address, variant, bytes: fs.readFileSync(file), elements: readElements(file) };
  }),
);
const scripts = embeds.map(({ elements }) =>
  elements.filter(({ tagName }) => tagName === 'script').map(textOf),
);
const weight = (bytes: Buffer | string): number => gzipSync(bytes).length;

describe('an embed', () => {
  test('is there for every chart in three variants', () => {
    expect(embeds.length).toBeGreaterThan(3);
  });

  test('weighs 14 KB at most, and half of them 5 KB at most, with gzip', () => {
    const weights = embeds.map(({ page, bytes }) => ({ page, bytes: weight(bytes) }));
    expect(weights.filter(({ bytes }) => bytes > 14 * 1024)).toEqual([]);
    const sorted = weights.map(({ bytes }) => bytes).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(5 * 1024);
  });

  test('has one script, of 0.7 KB at most with gzip, that is allowed by its hash', () => {
    for (const [index, found] of scripts.entries()) {
      expect(found, embeds[index]!.page).toHaveLength(1);
      expect(weight(found[0]!)).toBeLessThanOrEqual(0.7 * 1024);
      const hash = createHash('sha256').update(found[0]!).digest('base64');
      expect(embeds[index]!.bytes.toString()).toContain(`script-src 'sha256-${hash}'`);
    }
  });

  test('neither asks for anything nor keeps anything', () => {
    const faults = embeds.flatMap(({ page, variant, elements }) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => ['src', 'srcset', 'data', 'poster'].includes(name))
          .filter(({ value }) => !(variant.length > 3 && value === 'status.svg'))
          .map(({ name, value }) => ({ page, fault: `${tagName} ${name}=${value}` })),
      ),
    );
    expect(summarise(faults)).toEqual([]);
    const asking =
      /fetch|XMLHttp|import|cookie|storage|indexedDB|setInterval|setTimeout|sendBeacon/i;
    expect(scripts.flat().filter((script) => asking.test(script))).toEqual([]);
  });

  test('has links with whole addresses that open in a new window', () => {
    const faults = embeds.flatMap(({ page, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .filter(
          (link) =>
            !/^https?:\/\//.test(attribute(link, 'href') ?? '') ||
            attribute(link, 'target') !== '_blank' ||
            attribute(link, 'rel') !== 'noopener',
        )
        .map((link) => ({ page, fault: attribute(link, 'href') ?? 'a link without address' })),
    );
    expect(summarise(faults)).toEqual([]);
  });

  test('leads home to the page of its chart and says who reported', () => {
    for (const { page, elements, bytes } of embeds) {
      const id = page.split('/')[2]!;
      const home = elements.find(
        (each) => each.tagName === 'a' && attribute(each, 'href')?.endsWith(`/charts/${id}/`),
      );
      expect(home, page).toBeDefined();
      expect(bytes.toString().replace(/<[^>]*>/gu, ''), page).toMatch(
        /官方自报|Reported by the government itself/u,
      );
    }
  });

  test('names its language, and Chinese in English', () => {
    for (const { variant, elements } of embeds) {
      const lang = attribute(
        elements.find(({ tagName }) => tagName === 'html')!,
        'lang',
      );
      expect(lang).toBe(variant === 'en/' ? 'en' : 'zh-CN');
    }
  });

  test('has the colours of the site in both schemes', () => {
    const sheet = fs.readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');
    const style = textOf(embeds[0]!.elements.find(({ tagName }) => tagName === 'style')!);
    const tokens = (text: string) =>
      [...text.matchAll(/--([a-z]+):\s*(#[0-9a-f]{3,6})/g)].map(([, name, value]) =>
        [name, value].join(),
      );
    const site = new Set(tokens(sheet));
    expect(site.size).toBeGreaterThan(15);
    expect([...site].filter((token) => !tokens(style).includes(token))).toEqual([]);
    expect(tokens(style).filter((token) => !site.has(token))).toEqual([]);
  });
});

describe('a pinned embed', () => {
  test('has an address that is the beginning of its own sha256', () => {
    const both = versions.flatMap(({ english, ...chinese }) => [
      chinese,
      { id: chinese.id, ...english },
    ]);
    for (const { id, version, sha256 } of both) {
      const file = path.join(dist, 'embed', id, version, 'index.html');
      expect(createHash('sha256').update(fs.readFileSync(file)).digest('hex')).toBe(sha256);
      expect(sha256.slice(0, 12)).toBe(version);
    }
  });
});

describe('the loader', () => {
  const loader = fs.readFileSync(path.join(dist, 'embed.js'), 'utf8');

  test('weighs less than 1 KB with gzip', () => {
    expect(weight(loader)).toBeLessThan(1024);
  });

  test('neither asks for anything nor keeps anything nor looks again and again', () => {
    expect(loader).not.toMatch(
      /fetch|XMLHttp|import|cookie|storage|setInterval|setTimeout|innerHTML|eval/i,
    );
  });
});
