import type { APIRoute } from 'astro';
import { toJsonFeed } from '../../../../exports/feed.ts';
import { bureauFeed, bureauFeedPaths, type BureauOfPlace } from '../../../../site/feeds.ts';

export const getStaticPaths = bureauFeedPaths;

/** What is new of one bureau, as JSON Feed. */
export const GET: APIRoute<BureauOfPlace> = ({ props: { place, bureau } }) =>
  new Response(toJsonFeed(bureauFeed(place, bureau)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
