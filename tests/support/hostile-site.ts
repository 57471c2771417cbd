/** The site built from hostile records: where the records are, and where the built site is. */
import path from 'node:path';
import type { BuildRun } from './build.ts';
import { root } from './root.ts';

export const hostileData = path.join(root, 'tests', 'data', 'hostile');

interface HostileSite extends BuildRun {
  folder: string;
}

/** Test workers are processes of their own, so the news travels in the environment. */
const variable = 'HOSTILE_SITE';

export const hostileSite = {
  announce(site: HostileSite): void {
    process.env[variable] = JSON.stringify(site);
  },
  read(): HostileSite {
    const news = process.env[variable];
    if (news === undefined) throw new Error('the hostile site is built by tests/e2e/prepare.ts');
    return JSON.parse(news) as HostileSite;
  },
};
