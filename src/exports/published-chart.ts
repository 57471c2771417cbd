import type { Chart } from '../charts/chart.ts';
import type { PlaceCorpus, Site } from '../domain/corpus.ts';
import type { Source } from '../domain/source.ts';

/** The licence that the curated data are published under. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A chart with everything that other sites, catalogues and citations ask of it. */
export interface PublishedChart {
  readonly chart: Chart;
  /** Its finding in the other language. */
  readonly otherTitle: string;
  readonly site: Site;
  readonly place: PlaceCorpus;
  /** The place and what it lies in. */
  readonly where: string;
  readonly year: number;
  /** In order of use. */
  readonly sources: readonly Source[];
  /** Whole addresses, with the host. */
  readonly home: string;
  readonly page: string;
  /** The address that stands for its data, whose descriptions in all languages are of one dataset. */
  readonly dataset: string;
  readonly file: (name: string) => string;
}

/** The name of the site in the language of the chart. */
export const siteName = ({ chart, site }: Pick<PublishedChart, 'chart' | 'site'>): string =>
  chart.language === 'zh' ? site.title : site.titleEn;

/** A picture as link previews ask for it. */
export const CARD = { name: 'card.png', width: 1200, height: 630 } as const;

/** The newest of the documents behind a chart, as an ISO date or as much of one as is known. */
export const dateOf = ({ sources }: Pick<PublishedChart, 'sources'>): string | undefined =>
  sources
    .map(({ issued }) => issued)
    .sort()
    .at(-1);
