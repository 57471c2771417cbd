import type { APIRoute } from 'astro';
import { absoluteUrl } from '../site/url.ts';

/** Everything may be read and indexed. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('/sitemap.xml')}\n`);
