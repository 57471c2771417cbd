import type { APIRoute } from 'astro';
import { statusPictures } from '../../../../embeds/ledger.ts';

/** What each pinned embed, of today or of an earlier build, shows about itself. */
export const getStaticPaths = () =>
  statusPictures.map(({ id, version, svg }) => ({ params: { id, version }, props: { svg } }));

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
