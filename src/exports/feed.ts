import { plainText } from './plain-text.ts';

/** Something new on the site: a correction, or a document whose figures came in. */
export interface FeedEntry {
  /** An address that never changes; readers tell entries apart by it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO date. */
  readonly date: string;
}

/** What a feed is of, and its entries, newest first. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** The page that it accompanies. */
  readonly home: string;
  /** Its own addresses. */
  readonly atom: string;
  readonly json: string;
  /** ISO date of the newest entry or, before there is any, of the newest document. */
  readonly date: string;
  readonly entries: readonly FeedEntry[];
}

/** RFC 3339. The data know days; a build knows no clock. */
export const timestamp = (date: string): string => `${date}T00:00:00Z`;

/** Newest first; entries of one day in the order of their addresses. */
export const newestFirst = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  [...entries].sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );

/** Characters that XML cannot hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for XML, in an element or an attribute. */
const xml = (text: string): string =>
  plainText(text)
    .replace(NOT_XML, '')
    .replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign);

/** The feed as Atom, RFC 4287. */
export const toAtom = (feed: Feed): string => {
  const { title, description, author, home, atom, date, entries } = feed;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${xml(atom)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <subtitle>${xml(description)}</subtitle>`,
    `  <updated>${timestamp(date)}</updated>`,
    `  <author><name>${xml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(home)}"/>`,
    ...entries.map(atomEntry),
    '</feed>',
  ].join('\n')}\n`;
};

const atomEntry = ({ id, url, title, text, date }: FeedEntry): string =>
  [
    '  <entry>',
    `    <id>${xml(id)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xml(url)}"/>`,
    `    <published>${timestamp(date)}</published>`,
    `    <updated>${timestamp(date)}</updated>`,
    `    <content type="text">${xml(text)}</content>`,
    '  </entry>',
  ].join('\n');

/** The feed as JSON Feed 1.1. */
export const toJsonFeed = (feed: Feed): string => {
  const { title, description, author, home, json, entries } = feed;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: plainText(title),
      home_page_url: home,
      feed_url: json,
      description: plainText(description),
      language: 'zh-CN',
      authors: [{ name: plainText(author) }],
      items: entries.map(({ id, url, title, text, date }) => ({
        ...{ id, url, title: plainText(title), content_text: plainText(text) },
        ...{ date_published: timestamp(date), date_modified: timestamp(date) },
      })),
    },
    null,
    1,
  )}\n`;
};
