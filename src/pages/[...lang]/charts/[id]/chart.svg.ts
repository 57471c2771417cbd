import type { APIRoute } from 'astro';
import { editionOf, inEveryLanguage } from '../../../../site/edition.ts';
import { chartIds, pictureSvg } from '../../../../site/pictures.ts';

/** Every chart as an SVG with its texts as text. */
export const getStaticPaths = () =>
  inEveryLanguage(chartIds.map((id) => ({ params: { id }, props: { id } })));

export const GET: APIRoute<{ readonly id: string }> = ({ params, props: { id } }) =>
  new Response(pictureSvg(id, 'web', editionOf({ params }).language).svg, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
