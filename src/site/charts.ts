import { buildChart } from '../charts/build.ts';
import type { Chart } from '../charts/chart.ts';
import type { FigureRef } from '../format/prose.ts';
import { proseSegments, proseText, type Segment } from '../format/prose.ts';
import type { Language } from '../format/language.ts';
import { corpus, placeYears, type PlaceYear } from './corpus.ts';
import { figurePath, taskPath } from './routes.ts';
import { url } from './url.ts';

/** What a chart or a text of one year is drawn from. */
export const contextOf = ({ place, year }: PlaceYear, language: Language = 'zh') => ({
  language,
  place,
  year,
  units: corpus.units,
  href: (task: { year: number; task: number }) =>
    url(taskPath(place.place.id, task.year, task.task)),
});

/** The charts of a year by the id that its story uses. */
export const chartsOf = (
  placeYear: PlaceYear,
  language: Language = 'zh',
): ReadonlyMap<string, Chart> =>
  new Map(
    placeYear.year.charts.map((spec) => [
      spec.id,
      buildChart(spec, contextOf(placeYear, language)),
    ]),
  );

/** A chart with the year that it belongs to. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly placeYear: PlaceYear;
}

/** Every chart of the site, in the order of places and years. */
export const allCharts = (language: Language = 'zh'): readonly PlacedChart[] =>
  placeYears.flatMap((placeYear) =>
    [...chartsOf(placeYear, language).values()].map((chart) => ({ chart, placeYear })),
  );

/** Prose of a year as plain text. */
export const textOf = (prose: string, { year }: PlaceYear): string =>
  proseText(prose, year, corpus.units);

/** Prose of a year with references to its figures. */
export const segmentsOf = (prose: string, { year }: PlaceYear): readonly Segment[] =>
  proseSegments(prose, year, corpus.units);

/** The address of a figure's quote, for prose of one place. */
export const figureHref =
  ({ place }: PlaceYear) =>
  (figure: FigureRef): string =>
    url(figurePath(place, figure));
