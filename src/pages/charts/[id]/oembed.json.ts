import type { APIRoute } from 'astro';
import { embedCode, embedHeight } from '../../../embeds/embed-html.ts';
import { oembedOf } from '../../../exports/oembed.ts';
import type { PlacedChart } from '../../../site/charts.ts';
import { chartPaths, publishedChart } from '../../../site/published-chart.ts';

export const getStaticPaths = chartPaths;

/** What an editor's system that knows oEmbed gets for the address of a chart. */
export const GET: APIRoute<PlacedChart> = ({ props }) => {
  const { chart } = props;
  const html = embedCode(chart, { script: false });
  return new Response(
    JSON.stringify(oembedOf(publishedChart(props), { html, height: embedHeight(chart) })),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
};
