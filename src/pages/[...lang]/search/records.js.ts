import type { APIRoute } from 'astro';
import { searchRecords } from '../../../search/records.ts';
import { corpus } from '../../../site/corpus.ts';
import { editionOf, inEveryLanguage } from '../../../site/edition.ts';

export const getStaticPaths = () => inEveryLanguage([{}]);

/** All that can be found, for the script of the search page; asked for when somebody searches. */
export const GET: APIRoute = ({ params }) => {
  const records = searchRecords(corpus, editionOf({ params }).language);
  return new Response(`export default ${JSON.stringify(records)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
