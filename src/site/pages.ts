import { tasksOfTheme } from '../domain/year.ts';
import { allCharts } from './charts.ts';
import { corpus } from './corpus.ts';
import * as routes from './routes.ts';

/** The path of every page that is to be found, in reading order. */
export const pagePaths = (): readonly string[] => [
  '/',
  routes.METHOD,
  routes.DATA,
  routes.GALLERY,
  ...allCharts().map(({ chart }) => routes.chartPath(chart.id)),
  ...corpus.places.flatMap(({ place, bureaus, years }) => [
    routes.placePath(place.id),
    ...years.flatMap((year) => [
      routes.yearPath(place.id, year.year),
      ...year.tasks.map(({ no }) => routes.taskPath(place.id, year.year, no)),
    ]),
    routes.bureausPath(place.id),
    ...[...bureaus.keys()].map((id) => routes.bureauPath(place.id, id)),
    ...[...corpus.themes.keys()]
      .filter((id) => years.some((year) => tasksOfTheme(year, id).length > 0))
      .map((id) => routes.themePath(place.id, id)),
  ]),
];
