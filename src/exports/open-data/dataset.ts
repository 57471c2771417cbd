import type { Site } from '../../domain/corpus.ts';
import type { Source } from '../../domain/source.ts';
import type { Language } from '../../format/language.ts';
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

/** How to cite the whole dataset in a language, by the name of the style; `page` is where it is described. */
export const datasetCitations = (
  dataset: Dataset,
  { language, page }: { readonly language: Language; readonly page: string },
): ReadonlyMap<string, string> => {
  const { site, version } = dataset;
  const updated = updatedOf(dataset) ?? '';
  const year = updated.slice(0, 4);
  return new Map([
    [
      'GB/T 7714',
      language === 'zh'
        ? `${site.title}. ${site.title}数据[DS/OL]. ${version}版. (${updated})[引用日期]. ${page}.`
        : `${site.titleEn}. ${site.titleEn} data[DS/OL]. Version ${version}. (${updated})[date of access]. ${page}.`,
    ],
    [
      'APA',
      `${site.titleEn}. (${year}). ${site.titleEn} data (Version ${version}) [Data set]. ${page}`,
    ],
  ]);
};
