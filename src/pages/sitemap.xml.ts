import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../format/language.ts';
import { editionIn, LANG } from '../site/edition.ts';
import { pagePaths } from '../site/pages.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Every page once in each language, with the others beside it. No dates of change: a build knows no clock. */
export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pagePaths()
      .flatMap((path) => LANGUAGES.map((language) => entry(path, language)))
      .join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );

const addressIn = (language: Language, path: string): string =>
  escapeXml(editionIn(language).address(path));

const entry = (path: string, language: Language): string => {
  const alternates = LANGUAGES.map(
    (each) =>
      `<xhtml:link rel="alternate" hreflang="${LANG[each]}" href="${addressIn(each, path)}"/>`,
  );
  return `<url><loc>${addressIn(language, path)}</loc>${alternates.join('')}</url>`;
};
