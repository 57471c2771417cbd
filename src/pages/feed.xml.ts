import type { APIRoute } from 'astro';
import { toAtom } from '../exports/feed.ts';
import { siteFeed } from '../site/feeds.ts';

/** What is new on the whole site, as Atom. */
export const GET: APIRoute = () =>
  new Response(toAtom(siteFeed()), { headers: { 'Content-Type': 'application/atom+xml' } });
