import type { APIRoute } from 'astro';
import { chartIds, outlinedSvg } from '../../../site/pictures.ts';

/** Every chart as an SVG with its texts as paths, for where fonts cannot be trusted. */
export const getStaticPaths = () => chartIds.map((id) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ readonly id: string }> = async ({ props: { id } }) =>
  new Response(await outlinedSvg(id), { headers: { 'Content-Type': 'image/svg+xml' } });
