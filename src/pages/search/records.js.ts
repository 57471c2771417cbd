import type { APIRoute } from 'astro';
import { searchRecords } from '../../search/records.ts';
import { corpus } from '../../site/corpus.ts';

/** All that can be found, for the script of the search page; asked for when somebody searches. */
export const GET: APIRoute = () =>
  new Response(`export default ${JSON.stringify(searchRecords(corpus))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
