import type { APIRoute } from 'astro';
import { cardPaths } from '../../site/cards.ts';
import { cardPng } from '../../site/pictures.ts';

/** The picture of each task, history and year for those who see its link shared. */
export const getStaticPaths = () =>
  cardPaths.map((path) => ({ params: { path: path.slice(1, -1) }, props: { path } }));

export const GET: APIRoute<{ readonly path: string }> = async ({ props: { path } }) =>
  new Response(new Uint8Array(await cardPng(path)), { headers: { 'Content-Type': 'image/png' } });
