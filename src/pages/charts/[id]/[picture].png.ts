import type { APIRoute } from 'astro';
import { chartIds, PICTURE_FILES, picturePng, type PictureFile } from '../../../site/pictures.ts';

/** Every chart as a picture for the web, for social media, for print, for link previews, for WeChat. */
export const getStaticPaths = () =>
  chartIds.flatMap((id) =>
    PICTURE_FILES.map((picture) => ({ params: { id, picture }, props: { id, picture } })),
  );

interface Props {
  readonly id: string;
  readonly picture: PictureFile;
}

export const GET: APIRoute<Props> = async ({ props: { id, picture } }) =>
  new Response(new Uint8Array(await picturePng(id, picture)), {
    headers: { 'Content-Type': 'image/png' },
  });
