import { createHash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFor, readHeaderRules } from '../../src/commands/header-rules.ts';
import { isEmbed } from '../support/chart-pages.ts';
import { attribute, readElements, textOf, type HtmlElement } from '../support/html.ts';
import { summarise } from '../support/faults.ts';
import { pagesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';

type Policy = Map<string, string[]>;

const pages = pagesOf(dist).map((page) => ({ ...page, elements: readElements(page.file) }));

describe('the Content-Security-Policy in every page', () => {
  test('is there once', () => {
    const wrong = pages.filter(({ elements }) => elements.filter(isPolicy).length !== 1);
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  test('comes before all that it governs', () => {
    const late = pages.filter(({ elements }) => {
      const governed = elements.findIndex(
        (element) =>
          (['style', 'script', 'img', 'svg'].includes(element.tagName) && isRun(element)) ||
          /stylesheet|preload/.test(attribute(element, 'rel') ?? ''),
      );
      return governed >= 0 && governed < elements.findIndex(isPolicy);
    });
    expect(late.map((page) => page.path)).toEqual([]);
  });

  test('allows nothing unsafe and nothing from elsewhere', () => {
    const faults = pages.flatMap(({ path: page, elements }) =>
      faultsOf(policyOf(elements)).map((fault) => ({ page, fault })),
    );
    expect(summarise(faults)).toEqual([]);
  });

  test.each(['style', 'script'])('carries the hash of each inline %s', (kind) => {
    const uncovered = pages.flatMap(({ path: page, elements }) => {
      const policy = policyOf(elements);
      const allowed = policy.get(`${kind}-src-elem`) ?? policy.get(`${kind}-src`) ?? [];
      return elements
        .filter((element) => element.tagName === kind && isRun(element))
        .map((element) => createHash('sha256').update(textOf(element)).digest('base64'))
        .filter((hash) => !allowed.includes(`'sha256-${hash}'`))
        .map((hash) => ({ page, fault: `no sha256-${hash}` }));
    });
    expect(summarise(uncovered)).toEqual([]);
  });
});

describe('the headers that a host is asked to send', () => {
  const rules = readHeaderRules(path.join(dist, '_headers'));
  const headers = pages.map(({ path: address }) => ({
    address,
    sent: new Map(
      Object.entries(headersFor(rules, address)).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
  }));

  test('forbid every page to be framed by another site, except the embeds', () => {
    const readingPages = headers.filter(({ address }) => !isEmbed(address));
    const open = readingPages.filter(({ sent }) => {
      const policy = parsePolicy(sent.get('content-security-policy') ?? '');
      return !["'self'", "'none'"].includes(policy.get('frame-ancestors')?.join(' ') ?? '');
    });
    expect(open.map((page) => page.address)).toEqual([]);
  });

  test('allow nothing unsafe', () => {
    const unsafe = headers.filter(({ sent }) =>
      /unsafe-|\*/.test(sent.get('content-security-policy') ?? ''),
    );
    expect(unsafe.map((page) => page.address)).toEqual([]);
  });

  test('forbid to guess content types, and give one value each', () => {
    const wrong = headers.filter(({ sent }) => sent.get('x-content-type-options') !== 'nosniff');
    expect(wrong.map((page) => page.address)).toEqual([]);
  });
});

function isPolicy(element: HtmlElement): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

/** A script that is data is never run. */
function isRun(element: HtmlElement): boolean {
  return attribute(element, 'type') !== 'application/ld+json' && !attribute(element, 'src');
}

function policyOf(elements: HtmlElement[]): Policy {
  const found = elements.find(isPolicy);
  return parsePolicy((found && attribute(found, 'content')) ?? '');
}

function parsePolicy(text: string): Policy {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name, ...values]) => [name!.toLowerCase(), values]),
  );
}

function faultsOf(policy: Policy): string[] {
  const values = [...policy].flatMap(([name, sources]) =>
    sources.map((source) => ({ name, source })),
  );
  const harmless = /^('none'|'self'|data:|'sha(256|384|512)-[A-Za-z0-9+/]+=*')$/;
  return [
    ...values
      .filter(({ source }) => !harmless.test(source))
      .map(({ name, source }) => `${name} allows ${source}`),
    ...values
      .filter(({ name, source }) => source === 'data:' && name !== 'img-src')
      .map(({ name }) => `${name} allows data:`),
    ...['default-src', 'script-src', 'style-src', 'base-uri', 'form-action']
      .filter((name) => !policy.has(name) && !(name.endsWith('-src') && policy.has('default-src')))
      .map((name) => `says nothing about ${name}`),
  ];
}
