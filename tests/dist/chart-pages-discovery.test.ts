import fs from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';
import { extract, setProviderList } from 'oembed-parser';
import ogs from 'open-graph-scraper';
import { PNG } from 'pngjs';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartIdsIn } from '../support/chart-pages.ts';
import { attribute, descendantsOf, readElements, textOf } from '../support/html.ts';
import { publishedSite } from '../support/published.ts';
import { dist } from '../support/root.ts';
import { serveAsPublished, type SiteServer } from '../support/site-server.ts';

const ids = chartIdsIn();
let server: SiteServer;

beforeAll(async () => {
  server = await serveAsPublished(publishedSite(dist));
});
afterAll(() => server.close());

const pageOf = (id: string) => `${server.origin}/charts/${id}/`;
const localOf = (address: string) => path.join(dist, new URL(address).pathname);

describe.each(ids)('%s', (id) => {
  test('is found by an oEmbed client, with a frame that is there and a picture of its size', async () => {
    const host = new URL(server.origin).host;
    setProviderList([
      {
        provider_name: 'this site',
        provider_url: server.origin,
        endpoints: [
          { schemes: [`http://${host}/charts/*`], url: `${host}/charts/${id}/oembed.json` },
        ],
      },
    ]);
    const answer = await extract(pageOf(id), {}, { proxy: { target: server.proxy } });
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    const src = /<iframe src="([^"]+)"/.exec(answer.html ?? '')?.[1] ?? '';
    expect(fs.existsSync(path.join(localOf(src), 'index.html')), src).toBe(true);
    expect(answer.html).toContain(`height:${answer.height}px`);
    expect(answer.width).toBeGreaterThan(0);
    const picture = PNG.sync.read(fs.readFileSync(localOf(answer.thumbnail_url ?? '')));
    expect([picture.width, picture.height]).toEqual([
      answer.thumbnail_width,
      answer.thumbnail_height,
    ]);
  });

  test('unfurls with its title, its picture and its embed', async () => {
    const found = await unfurl(pageOf(id));
    const [heading] = readElements(localOf(`${pageOf(id)}index.html`)).filter(
      ({ tagName }) => tagName === 'h1',
    );
    const title = textOf(heading!).trim();
    expect(found.oEmbed).toMatchObject({ type: 'rich', title });
    expect(found.open_graph?.title).toContain(title);
    expect(found.open_graph?.images?.[0]).toMatchObject({ width: 1200, height: 630 });
    expect(found.twitter_card?.card).toBe('summary_large_image');
    expect(found.canonical_url).toBe(pageOf(id));
  });

  test('gives an Open Graph scraper a picture with words for those who do not see it', async () => {
    const { error, result } = await ogs({
      url: pageOf(id),
      urlValidatorSettings: { ...lenient, require_tld: false },
    });
    expect(error).toBe(false);
    expect(result.ogUrl).toBe(pageOf(id));
    const [image] = result.ogImage ?? [];
    expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(image?.alt?.length).toBeGreaterThan(3);
    expect(fs.existsSync(localOf(image?.url ?? ''))).toBe(true);
    expect(result.twitterImage?.[0]?.alt).toBe(image?.alt);
  });

  test('is a dataset to a JSON-LD processor, with files that are there', async () => {
    const elements = readElements(localOf(`${pageOf(id)}index.html`));
    const script = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
    const dataset = JSON.parse(textOf(script!)) as object;
    const [expanded] = (await jsonld.expand(dataset, { documentLoader: schemaOrg })) as Expanded[];
    expect(expanded).toMatchObject({ '@type': ['https://schema.org/Dataset'] });
    for (const property of ['name', 'description', 'license', 'creator', 'isBasedOn', 'url']) {
      expect(expanded?.[`https://schema.org/${property}`]?.length, property).toBeGreaterThan(0);
    }
    const files = (expanded?.['https://schema.org/distribution'] ?? []) as Expanded[];
    const addresses = files.map(
      (file) => file['https://schema.org/contentUrl']?.[0]?.['@id'] ?? '',
    );
    expect(addresses.map((address) => path.extname(address))).toEqual(['.csv', '.json', '.xlsx']);
    expect(addresses.filter((address) => !fs.existsSync(localOf(address)))).toEqual([]);
  });

  test('has citation tags for scholarly search', () => {
    const tags = new Map(
      readElements(localOf(`${pageOf(id)}index.html`))
        .filter((element) => attribute(element, 'name')?.startsWith('citation_'))
        .map((element) => [attribute(element, 'name'), attribute(element, 'content')]),
    );
    expect(tags.get('citation_publication_date')).toMatch(/^\d{4}(\/\d{2}){0,2}$/);
    for (const name of ['citation_title', 'citation_author', 'citation_public_url']) {
      expect(tags.get(name), name).toMatch(/\S/);
    }
  });
});

describe('a page that is read rather than embedded', () => {
  /** Before the gallery, the way back from a chart leads to the page that it is told on. */
  const toldOn = (id: string): string => {
    const elements = readElements(path.join(dist, 'charts', id, 'index.html'));
    const trail = elements.find((each) => attribute(each, 'class') === 'trail');
    const links = descendantsOf(trail!).filter(({ tagName }) => tagName === 'a');
    return attribute(links.at(-2)!, 'href') ?? '';
  };
  const withStory = ['/', ...new Set(ids.map(toldOn))];

  test.each(withStory)(
    '%s is shared with a picture of its own, or with that of its first chart',
    async (address) => {
      const { open_graph: graph } = await unfurl(server.origin + address, { oembed: false });
      const picture = graph?.images?.[0]?.url ?? '';
      expect(picture).toMatch(/\/card\.png$/);
      expect(fs.existsSync(localOf(picture)), picture).toBe(true);
    },
  );
});

type Expanded = Record<string, { '@id'?: string }[] | undefined>;

const lenient = {
  allow_fragments: true,
  allow_protocol_relative_urls: false,
  allow_query_components: true,
  allow_trailing_dot: false,
  allow_underscores: false,
  protocols: ['http', 'https'],
  require_host: true,
  require_port: false,
  require_protocol: true,
  require_valid_protocol: true,
  validate_length: true,
};

/** What the address of schema.org's context stands for, as far as a dataset needs it. */
const schemaOrg = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: {
      '@context': {
        '@vocab': 'https://schema.org/',
        url: { '@type': '@id' },
        license: { '@type': '@id' },
        contentUrl: { '@type': '@id' },
      },
    },
  });
