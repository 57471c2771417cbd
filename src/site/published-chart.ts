import type { PublishedChart } from '../exports/published-chart.ts';
import { allCharts, type PlacedChart } from './charts.ts';
import { corpus } from './corpus.ts';
import { chartFile, chartPath } from './routes.ts';
import { absoluteUrl } from './url.ts';

const english: ReadonlyMap<string, string> = new Map(
  allCharts('en').map(({ chart }) => [chart.id, chart.title]),
);

/** A chart of the site with its documents and its addresses. */
export const publishedChart = ({ chart, placeYear }: PlacedChart): PublishedChart => ({
  chart,
  titleEn: english.get(chart.id) ?? chart.title,
  site: corpus.site,
  place: placeYear.place,
  year: placeYear.year.year,
  sources: chart.sources.flatMap((id) => placeYear.place.sources.get(id) ?? []),
  home: absoluteUrl('/'),
  page: absoluteUrl(chartPath(chart.id)),
  file: (name) => absoluteUrl(chartFile(chart.id, name)),
});

/** One page, or one file, for every chart of the site. */
export const chartPaths = () =>
  allCharts().map((placed) => ({ params: { id: placed.chart.id }, props: placed }));
