import type { APIRoute } from 'astro';
import { embedCode, embedHeight } from '../../../../embeds/embed-html.ts';
import { oembedOf } from '../../../../exports/oembed.ts';
import { chartIn } from '../../../../site/charts.ts';
import { editionOf, inEveryLanguage } from '../../../../site/edition.ts';
import { chartPaths, publishedChart } from '../../../../site/published-chart.ts';

export const getStaticPaths = () =>
  inEveryLanguage(chartPaths().map(({ params }) => ({ params, props: { id: params.id } })));

/** What an editor's system that knows oEmbed gets for the address of a chart: it in that language. */
export const GET: APIRoute<{ readonly id: string }> = ({ params, props: { id } }) => {
  const placed = chartIn(editionOf({ params }).language, id);
  const { chart } = placed;
  const html = embedCode(chart, { script: false });
  return new Response(
    JSON.stringify(oembedOf(publishedChart(placed), { html, height: embedHeight(chart) })),
    { headers: { 'Content-Type': 'application/json; charset=utf-8' } },
  );
};
