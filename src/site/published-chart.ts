import type { PublishedChart } from '../exports/published-chart.ts';
import { otherLanguage } from '../format/language.ts';
import { allCharts, chartIn, type PlacedChart } from './charts.ts';
import { corpus } from './corpus.ts';
import { editionIn } from './edition.ts';
import { chartFile, chartPath } from './routes.ts';
import { absoluteUrl } from './url.ts';

/** A chart of the site with its documents and its addresses. */
export const publishedChart = ({ chart, placeYear }: PlacedChart): PublishedChart => {
  const { t, text, address } = editionIn(chart.language);
  const { name, nameEn, within } = placeYear.place.place;
  return {
    chart,
    otherTitle: chartIn(otherLanguage(chart.language), chart.id).chart.title,
    site: corpus.site,
    place: placeYear.place,
    where: t(`${within}${name}`, `${nameEn}, ${text(within)}`),
    year: placeYear.year.year,
    sources: chart.sources.flatMap((id) => placeYear.place.sources.get(id) ?? []),
    home: address('/'),
    page: address(chartPath(chart.id)),
    dataset: absoluteUrl(chartPath(chart.id)),
    file: (name) => absoluteUrl(chartFile(chart.id, name)),
  };
};

/** One page, or one file, for every chart of the site. */
export const chartPaths = () =>
  allCharts().map((placed) => ({ params: { id: placed.chart.id }, props: placed }));
