import type { Site } from '../../domain/corpus.ts';
import type { Source } from '../../domain/source.ts';
import { LICENCE } from '../published-chart.ts';
import type { OpenTable } from './column.ts';

/** All open data of the site with what is said of them, wherever they are described. */
export interface Dataset {
  readonly site: Site;
  /** The names of the districts. */
  readonly places: readonly string[];
  readonly sources: readonly Source[];
  readonly tables: readonly OpenTable[];
  /** The release of the project that built them. */
  readonly version: string;
  /** The whole address of a path of the site. */
  readonly address: (path: string) => string;
}

/** A name for files and packages, from the English title. */
export const slugOf = ({ titleEn }: Pick<Site, 'titleEn'>): string =>
  titleEn
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'data';

/** The newest day on which something was collected or issued; a build knows no clock. */
export const updatedOf = ({ sources }: Pick<Dataset, 'sources'>): string | undefined =>
  sources
    .map(({ collected, issued }) => collected ?? issued)
    .sort()
    .at(-1);

export const LICENCE_OF_DATA = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: LICENCE,
} as const;

/** How the data are to be attributed. */
export const attributionOf = ({ site }: Pick<Dataset, 'site'>): string =>
  `${site.title}（${site.titleEn}），CC BY 4.0；原文件归其发布机构`;

/** How to cite the whole dataset, by the name of the style. */
export const datasetCitations = (dataset: Dataset): ReadonlyMap<string, string> => {
  const { site, version, address } = dataset;
  const updated = updatedOf(dataset) ?? '';
  const page = address('/data/');
  const year = updated.slice(0, 4);
  return new Map([
    [
      'GB/T 7714',
      `${site.title}. ${site.title}数据[DS/OL]. ${version}版. (${updated})[引用日期]. ${page}.`,
    ],
    [
      'APA',
      `${site.titleEn}. (${year}). ${site.titleEn} data (Version ${version}) [Data set]. ${page}`,
    ],
  ]);
};
