import type { APIRoute } from 'astro';
import { chartIds, pictureSvg } from '../../../site/pictures.ts';

/** Every chart as an SVG that needs nothing else, its texts as text. */
export const getStaticPaths = () => chartIds.map((id) => ({ params: { id }, props: { id } }));

export const GET: APIRoute<{ readonly id: string }> = ({ props: { id } }) =>
  new Response(pictureSvg(id, 'web').svg, { headers: { 'Content-Type': 'image/svg+xml' } });
