import type { APIRoute } from 'astro';
import { chartTable } from '../../../exports/chart-table.ts';
import { toJson } from '../../../exports/table.ts';
import type { PlacedChart } from '../../../site/charts.ts';
import { chartPaths, publishedChart } from '../../../site/published-chart.ts';

export const getStaticPaths = chartPaths;

/** The rows of a chart as JSON, with the same fields as the CSV. */
export const GET: APIRoute<PlacedChart> = ({ props }) =>
  new Response(toJson(chartTable(publishedChart(props))), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
