import type { APIRoute } from 'astro';
import { loaderScript } from '../embeds/loader.ts';
import { absoluteUrl } from '../site/url.ts';

/** What a host page loads to have its embeds as tall as they are. */
export const GET: APIRoute = () =>
  new Response(loaderScript(absoluteUrl('/')), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
