import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { picturePaths, picturePng } from '../../../../site/pictures.ts';

/** Every chart as a picture for the web, for social media, for print, for link previews, for WeChat. */
export const getStaticPaths = picturePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(new Uint8Array(await picturePng(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
