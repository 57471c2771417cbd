import type { APIRoute } from 'astro';
import { toAtom } from '../../../../exports/feed.ts';
import { bureauFeed, bureauFeedPaths, type BureauOfPlace } from '../../../../site/feeds.ts';

export const getStaticPaths = bureauFeedPaths;

/** What is new of one bureau, as Atom. */
export const GET: APIRoute<BureauOfPlace> = ({ props: { place, bureau } }) =>
  new Response(toAtom(bureauFeed(place, bureau)), {
    headers: { 'Content-Type': 'application/atom+xml' },
  });
