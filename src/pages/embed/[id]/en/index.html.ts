import type { APIRoute } from 'astro';
import { embedHtml } from '../../../../embeds/embed-html.ts';
import { moved } from '../../../../embeds/ledger.ts';
import { movedPage } from '../../../../embeds/moved.ts';
import { allCharts } from '../../../../site/charts.ts';
import { embedPath } from '../../../../site/routes.ts';
import { absoluteUrl } from '../../../../site/url.ts';

/** The newest embed of each chart in English, and where the charts that are gone lead on to. */
export const getStaticPaths = () => [
  ...allCharts('en').map(({ chart }) => ({
    params: { id: chart.id },
    props: { html: embedHtml(chart) },
  })),
  ...[...moved].map(([id, to]) => ({
    params: { id },
    props: { html: movedPage(absoluteUrl(embedPath(to, 'en')), 'en') },
  })),
];

export const GET: APIRoute<{ html: string }> = ({ props: { html } }) =>
  new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
