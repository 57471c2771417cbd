import type { Chart } from '../charts/chart.ts';
import type { ChartForm } from '../domain/chart-spec.ts';
import { chartEvidence } from '../exports/chart-evidence.ts';
import { allCharts, type PlacedChart } from './charts.ts';
import { corpus, placeYears, type PlaceYear } from './corpus.ts';
import type { Edition } from './edition.ts';

/** These show a whole year and belong to no theme or bureau more than to another. */
const WHOLE_YEAR: readonly ChartForm[] = ['answerCard', 'distribution', 'reasons'];

/** A chart of the gallery with the themes and bureaus that its figures belong to. */
export interface Exhibit extends PlacedChart {
  readonly themes: ReadonlySet<string>;
  readonly bureaus: ReadonlySet<string>;
}

/** A way into the gallery: its name, and the charts behind it. */
export interface Way {
  readonly label: string;
  readonly charts: readonly Chart[];
}

const exhibit = (placed: PlacedChart): Exhibit => {
  const { chart, placeYear } = placed;
  const themes = new Set<string>();
  const bureaus = new Set<string>();
  if (!WHOLE_YEAR.includes(chart.form)) {
    for (const evidence of chartEvidence(chart, placeYear.place)) {
      const printed = evidence.kind === 'derived' ? evidence.basis : evidence;
      if (printed.kind !== 'comparison') {
        const { bureau } =
          printed.kind === 'goal' ? printed.goal.goal : printed.achievement.achievement;
        if (bureau !== undefined) bureaus.add(bureau);
        continue;
      }
      const year = placeYear.place.years.find(({ year: no }) => no === printed.year);
      const task = year?.tasks.find(({ no }) => no === printed.comparison.target.task);
      task?.themes.forEach((id) => themes.add(id));
      task?.bureaus.forEach((id) => bureaus.add(id));
    }
  }
  return { ...placed, themes, bureaus };
};

/** The charts of the gallery in one language. */
export interface Gallery {
  /** The charts of each year, newest first. */
  readonly byYear: readonly (PlaceYear & { readonly exhibits: readonly Exhibit[] })[];
  /** The charts of indicators over the years, by place. */
  readonly overYears: readonly (Pick<PlaceYear, 'place'> & {
    readonly exhibits: readonly Exhibit[];
  })[];
  /** The charts by theme; what shows a whole year comes first. */
  readonly byTheme: readonly Way[];
  /** The charts by bureau, in the order of places. */
  readonly byBureau: readonly Way[];
}

/** The gallery of an edition: its charts, and the ways to them. */
export const galleryIn = ({ language, t, name, label }: Edition): Gallery => {
  const exhibits = allCharts(language).map(exhibit);
  const way = (label: string, fits: (exhibit: Exhibit) => boolean): Way => ({
    label,
    charts: exhibits.filter(fits).map(({ chart }) => chart),
  });
  return {
    byYear: [...placeYears]
      .reverse()
      .map((placeYear) => ({
        ...placeYear,
        exhibits: exhibits.filter(
          (each) =>
            !each.overYears &&
            each.placeYear.place === placeYear.place &&
            each.placeYear.year === placeYear.year,
        ),
      }))
      .filter(hasExhibits),
    overYears: corpus.places
      .map((place) => ({
        place,
        exhibits: exhibits.filter((each) => each.overYears && each.placeYear.place === place),
      }))
      .filter(hasExhibits),
    byTheme: [
      way(t('全部任务', 'All tasks'), ({ chart }) => WHOLE_YEAR.includes(chart.form)),
      ...[...corpus.themes].map(([id, theme]) => way(label(theme), ({ themes }) => themes.has(id))),
    ].filter(hasCharts),
    byBureau: corpus.places
      .flatMap(({ place, bureaus }) =>
        [...bureaus].map(([id, bureau]) =>
          way(
            corpus.places.length > 1 ? [name(place), name(bureau)].join(t('', ': ')) : name(bureau),
            ({ bureaus: own, placeYear }) => placeYear.place.place === place && own.has(id),
          ),
        ),
      )
      .filter(hasCharts),
  };
};

const hasExhibits = ({ exhibits }: { readonly exhibits: readonly Exhibit[] }): boolean =>
  exhibits.length > 0;
const hasCharts = ({ charts }: Way): boolean => charts.length > 0;
