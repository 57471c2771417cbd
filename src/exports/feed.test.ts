import { describe, expect, test } from 'vitest';
import { newestFirst, toAtom, toJsonFeed, type Feed, type FeedEntry } from './feed.ts';

const entryWith = (facts: Partial<FeedEntry> = {}): FeedEntry => ({
  id: 'https://example.org/corrections/#lakeside-c1',
  url: 'https://example.org/corrections/#lakeside-c1',
  title: '更正：8个改为9个',
  text: '原来：8个。现在：9个。',
  date: '2021-03-04',
  ...facts,
});
const feedWith = (entries: readonly FeedEntry[], facts: Partial<Feed> = {}): Feed => ({
  title: '湖畔答卷：更正和新收录',
  description: '有了更正。',
  author: '湖畔答卷',
  home: 'https://example.org/',
  atom: 'https://example.org/feed.xml',
  json: 'https://example.org/feed.json',
  date: '2021-03-04',
  entries,
  ...facts,
});

describe('a feed', () => {
  test('is in the order of days, the newest first, and of addresses within a day', () => {
    const days = [
      ['b', '2021-03-04'],
      ['c', '2021-05-01'],
      ['a', '2021-03-04'],
    ] as const;
    const sorted = newestFirst(days.map(([id, date]) => entryWith({ id, date })));
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('gives days as moments of RFC 3339', () => {
    const feed = feedWith([entryWith()]);
    expect(toAtom(feed).match(/<updated>[^<]*/gu)).toEqual([
      '<updated>2021-03-04T00:00:00Z',
      '<updated>2021-03-04T00:00:00Z',
    ]);
    expect(toJsonFeed(feed)).toContain('"date_published": "2021-03-04T00:00:00Z"');
  });

  test('without entries is a feed all the same', () => {
    const empty = feedWith([]);
    expect(toAtom(empty)).toContain('<updated>2021-03-04T00:00:00Z</updated>');
    expect(toAtom(empty)).not.toContain('<entry>');
    expect(JSON.parse(toJsonFeed(empty))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    });
  });

  test.each([
    ['markup', '<b title="x">5 & 6\'</b>', '&lt;b title=&quot;x&quot;&gt;5 &amp; 6&#39;&lt;/b&gt;'],
    ['an end of CDATA', ']]>', ']]&gt;'],
    ['characters that XML cannot hold', 'a\u0000\u0008\uFFFE\uD800b', 'ab'],
    ['marks that turn the direction', '1\u202E2\u2066', '12'],
    ['characters beyond the basic plane', '𠮷', '𠮷'],
    ['line breaks', 'a\n\n b', 'a b'],
  ])('in Atom keeps %s from doing harm', (_what, title, written) => {
    expect(toAtom(feedWith([entryWith({ title })]))).toContain(`    <title>${written}</title>\n`);
  });

  test('in Atom escapes addresses too', () => {
    const url = 'https://example.org/?a=1&b="2"';
    expect(toAtom(feedWith([entryWith({ url })]))).toContain(
      'href="https://example.org/?a=1&amp;b=&quot;2&quot;"',
    );
  });

  test('in JSON is read back as it was said', () => {
    const title = '“引号”"\\ </script>';
    const { items } = JSON.parse(toJsonFeed(feedWith([entryWith({ title })]))) as {
      items: { title: string }[];
    };
    expect(items[0]?.title).toBe(title);
  });
});
