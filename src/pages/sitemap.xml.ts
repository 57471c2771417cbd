import type { APIRoute } from 'astro';
import { pagePaths } from '../site/pages.ts';
import { absoluteUrl } from '../site/url.ts';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Every page once. No dates of change: a build knows no clock. */
export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pagePaths()
      .map((path) => `<url><loc>${escapeXml(absoluteUrl(path))}</loc></url>`)
      .join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml' } },
  );
