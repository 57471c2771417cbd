import type { APIRoute } from 'astro';
import { embedHtml, versionOf } from '../../../../embeds/embed-html.ts';
import { LANGUAGES } from '../../../../format/language.ts';
import { allCharts } from '../../../../site/charts.ts';

/** The embed of each chart, in each language, at an address that will never show anything else. */
export const getStaticPaths = () =>
  LANGUAGES.flatMap((language) =>
    allCharts(language).map(({ chart }) => ({
      params: { id: chart.id, version: versionOf(chart).version },
      props: { html: embedHtml(chart, { pinned: true }) },
    })),
  );

export const GET: APIRoute<{ html: string }> = ({ props: { html } }) =>
  new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
