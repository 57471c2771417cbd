import type { APIRoute } from 'astro';
import { toJsonFeed } from '../exports/feed.ts';
import { siteFeed } from '../site/feeds.ts';

/** What is new on the whole site, as JSON Feed. */
export const GET: APIRoute = () =>
  new Response(toJsonFeed(siteFeed()), { headers: { 'Content-Type': 'application/feed+json' } });
