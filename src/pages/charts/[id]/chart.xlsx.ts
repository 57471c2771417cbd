import type { APIRoute } from 'astro';
import { chartWorkbook } from '../../../exports/chart-workbook.ts';
import type { PlacedChart } from '../../../site/charts.ts';
import { chartPaths, publishedChart } from '../../../site/published-chart.ts';

export const getStaticPaths = chartPaths;

/** The rows of a chart as a workbook, with a sheet that says what they are. */
export const GET: APIRoute<PlacedChart> = async ({ props }) =>
  new Response(Buffer.from(await chartWorkbook(publishedChart(props))), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
