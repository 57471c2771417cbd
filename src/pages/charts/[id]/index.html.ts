import type { APIRoute } from 'astro';
import { moved } from '../../../embeds/ledger.ts';
import { movedPage } from '../../../embeds/moved.ts';
import { chartPath } from '../../../site/routes.ts';
import { absoluteUrl } from '../../../site/url.ts';

/** Where the pages of charts that are gone lead on to. */
export const getStaticPaths = () =>
  [...moved].map(([id, to]) => ({
    params: { id },
    props: { html: movedPage(absoluteUrl(chartPath(to))) },
  }));

export const GET: APIRoute<{ html: string }> = ({ props: { html } }) =>
  new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
