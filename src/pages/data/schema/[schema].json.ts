import type { APIRoute } from 'astro';
import { schemas } from '../../../site/open-data.ts';

/** The JSON Schema of every JSON file of the data. */
export const getStaticPaths = () =>
  [...schemas].map(([schema, text]) => ({ params: { schema }, props: { text } }));

export const GET: APIRoute<{ readonly text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/schema+json' } });
