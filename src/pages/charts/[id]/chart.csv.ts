import type { APIRoute } from 'astro';
import { chartTable } from '../../../exports/chart-table.ts';
import { toCsv } from '../../../exports/table.ts';
import type { PlacedChart } from '../../../site/charts.ts';
import { chartPaths, publishedChart } from '../../../site/published-chart.ts';

export const getStaticPaths = chartPaths;

/** The rows of a chart as CSV. */
export const GET: APIRoute<PlacedChart> = ({ props }) =>
  new Response(toCsv(chartTable(publishedChart(props))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
