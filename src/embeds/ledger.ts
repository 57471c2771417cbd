/** What has been published before, set against the charts of today. */
import path from 'node:path';
import { checkPublished, readPublished } from '../load/published.ts';
import { LANGUAGES } from '../format/language.ts';
import { allCharts } from '../site/charts.ts';
import { versionOf, type Version } from './embed-html.ts';
import { currentStatus, supersededStatus } from './status.ts';

const published = readPublished(path.resolve(process.env['DATA'] ?? 'data'));
const charts = allCharts();
checkPublished(published, new Set(charts.map(({ chart }) => chart.id)));

/** The versions of today, in the order of languages and charts. */
export const currentVersions: readonly Version[] = LANGUAGES.flatMap((language) =>
  allCharts(language).map(({ chart }) => versionOf(chart)),
);

/** The chart that took the place of one that is gone, by the id of the latter. */
export const moved: ReadonlyMap<string, string> = new Map(
  published.flatMap(({ id, redirect }) => (redirect === undefined ? [] : [[id, redirect]])),
);

/** The status picture of every version, present and past, that somebody may have embedded. */
export const statusPictures: readonly {
  readonly id: string;
  readonly version: string;
  readonly svg: string;
}[] = [
  ...currentVersions.map(({ id, version, language }) => ({
    ...{ id, version },
    svg: currentStatus(version, language),
  })),
  ...published.flatMap(({ id, versions }) => {
    const current = currentVersions.filter((each) => each.id === id);
    return versions
      .filter(({ version }) => current.every((each) => each.version !== version))
      .map(({ version, content, language }) => ({
        ...{ id, version },
        svg: current.some((each) => each.content === content)
          ? currentStatus(version, language)
          : supersededStatus(language),
      }));
  }),
];
