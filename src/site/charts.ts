import { buildChart } from '../charts/build.ts';
import type { Chart } from '../charts/chart.ts';
import { goalpostCharts } from '../charts/goalposts.ts';
import { historyCharts } from '../charts/history.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import { historiesOf, type History } from '../domain/history.ts';
import type { Language } from '../format/language.ts';
import { corpus, placeYears, type PlaceYear } from './corpus.ts';
import { editionIn } from './edition.ts';
import { goalpostsPath, indicatorPath, taskPath } from './routes.ts';

/** What a chart of one year is drawn from; its links lead to the pages of its language. */
export const contextOf = ({ place, year }: PlaceYear, language: Language = 'zh') => ({
  language,
  place,
  year,
  units: corpus.units,
  href: (task: { year: number; task: number }) =>
    editionIn(language).to(taskPath(place.place.id, task.year, task.task)),
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

/** A chart with the year that it belongs to, or where its history ends. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly placeYear: PlaceYear;
  /** The page that it is told on, where it is of no single year. */
  readonly overYears?: { readonly path: string; readonly label: string };
}

/** The histories of every place, by its id. */
const histories: ReadonlyMap<string, readonly History[]> = new Map(
  corpus.places.map((place) => [place.place.id, historiesOf(place, corpus)]),
);

export const historiesAt = (place: PlaceCorpus): readonly History[] =>
  histories.get(place.place.id) ?? [];

/** The charts of a history, one for each kind of number that it has. */
export const chartsOfHistory = (
  history: History,
  place: PlaceCorpus,
  language: Language = 'zh',
): readonly Chart[] => historyCharts(history, { place, language, units: corpus.units });

/** Every chart of the site, the same in each language: those of each place and year, then those over the years. */
export const allCharts = (language: Language = 'zh'): readonly PlacedChart[] => {
  const known = made.get(language);
  if (known) return known;
  const { t, label } = editionIn(language);
  const charts = [
    ...placeYears.flatMap((placeYear) =>
      [...chartsOf(placeYear, language).values()].map((chart) => ({ chart, placeYear })),
    ),
    ...corpus.places.flatMap((place) =>
      historiesAt(place).flatMap((history) => {
        const last = history.entries.at(-1)?.year;
        const year = place.years.find((each) => each.year === last);
        if (!year) throw new Error(`the history ${history.id} ends in a year without a folder`);
        const path = indicatorPath(place.place.id, history.id);
        return chartsOfHistory(history, place, language).map((chart) => ({
          ...{ chart, overYears: { path, label: label(history) } },
          placeYear: { place, year },
        }));
      }),
    ),
    ...corpus.places.flatMap((place) =>
      goalpostCharts({ place, codebook: corpus, units: corpus.units, language }).flatMap((post) => {
        const year = place.years.find((each) => each.year === post.year);
        const path = goalpostsPath(place.place.id);
        return year
          ? [
              {
                ...{
                  chart: post.chart,
                  overYears: { path, label: t('目标变动', 'Target changes') },
                },
                placeYear: { place, year },
              },
            ]
          : [];
      }),
    ),
  ];
  made.set(language, charts);
  return charts;
};
const made = new Map<Language, readonly PlacedChart[]>();

/**
 * A chart of the site in a language.
 * @throws where the site has no such chart.
 */
export const chartIn = (language: Language, id: string): PlacedChart => {
  const found = allCharts(language).find(({ chart }) => chart.id === id);
  if (!found) throw new Error(`${id} is no chart of the site`);
  return found;
};
