import type { APIRoute } from 'astro';
import { moved } from '../../../../embeds/ledger.ts';
import { movedPage } from '../../../../embeds/moved.ts';
import { editionOf, inEveryLanguage } from '../../../../site/edition.ts';
import { chartPath } from '../../../../site/routes.ts';

/** Where the pages of charts that are gone lead on to. */
export const getStaticPaths = () =>
  inEveryLanguage([...moved].map(([id, to]) => ({ params: { id }, props: { to } })));

export const GET: APIRoute<{ to: string }> = ({ params, props: { to } }) => {
  const { address, language } = editionOf({ params });
  return new Response(movedPage(address(chartPath(to)), language), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
