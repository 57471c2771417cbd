import type { APIRoute } from 'astro';
import { apiAnswers } from '../../../site/api.ts';

/** Every answer of the API as a file. */
export const getStaticPaths = () =>
  apiAnswers().map(({ path, body }) => ({ params: { answer: path }, props: { body } }));

export const GET: APIRoute<{ readonly body: unknown }> = ({ props: { body } }) =>
  new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
