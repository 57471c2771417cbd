import { tasksOfTheme } from '../domain/year.ts';
import { allCharts, historiesAt } from './charts.ts';
import { corpus } from './corpus.ts';
import { explorerPath } from './explorer-path.ts';
import * as routes from './routes.ts';
import { SEARCH } from './search.ts';

/** The path of every page that is to be found, in reading order; each is there in every language. */
export const pagePaths = (): readonly string[] => [
  '/',
  routes.METHOD,
  routes.DATA,
  SEARCH,
  routes.GALLERY,
  routes.CORRECTIONS,
  routes.SHORTCUTS,
  ...allCharts().map(({ chart }) => routes.chartPath(chart.id)),
  ...corpus.places.flatMap((at) => {
    const { place, bureaus, sources, years } = at;
    return [
      routes.placePath(place.id),
      ...years.flatMap((year) => [
        routes.yearPath(place.id, year.year),
        ...(year.tasks.length > 0 ? [explorerPath(place.id, year.year)] : []),
        ...year.tasks.map(({ no }) => routes.taskPath(place.id, year.year, no)),
      ]),
      routes.indicatorsPath(place.id),
      ...historiesAt(at).map(({ id }) => routes.indicatorPath(place.id, id)),
      routes.disagreementsPath(place.id),
      routes.goalpostsPath(place.id),
      routes.checkablePath(place.id),
      routes.sourcesPath(place.id),
      ...[...sources.keys()].map((id) => routes.sourcePath(place.id, id)),
      routes.bureausPath(place.id),
      ...[...bureaus.keys()].map((id) => routes.bureauPath(place.id, id)),
      routes.leadersPath(place.id),
      routes.themesPath(place.id),
      ...[...corpus.themes.keys()]
        .filter((id) => years.some((year) => tasksOfTheme(year, id).length > 0))
        .map((id) => routes.themePath(place.id, id)),
    ];
  }),
];
