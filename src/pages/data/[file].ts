import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../site/open-data.ts';

/** The tables over all places and years, and the whole dataset in one file. */
export const getStaticPaths = () =>
  dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ readonly file: DataFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.bytes()), { headers: { 'Content-Type': file.type } });
