import type { Site } from '../domain/corpus.ts';
import { slugOf } from '../exports/open-data/dataset.ts';
import { OFFLINE } from '../site/routes.ts';

/** What the offline copy is called, as a ZIP and as the folder that it unpacks into. */
export const offlineName = (site: Pick<Site, 'titleEn'>): string => `${slugOf(site)}-offline`;

/** Where it lies on the site. */
export const offlinePath = (site: Pick<Site, 'titleEn'>): string =>
  `${OFFLINE}${offlineName(site)}.zip`;
