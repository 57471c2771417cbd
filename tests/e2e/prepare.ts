/** Before the first browser test: a browser, and the site built from hostile records. */
import fs from 'node:fs';
import path from 'node:path';
import { runBuild, temporaryFolder } from '../support/build.ts';
import { prepareChromium } from '../support/chromium.ts';
import { hostileData, hostileSite } from '../support/hostile-site.ts';

export default async function prepare(): Promise<() => void> {
  await prepareChromium();
  const work = temporaryFolder('hostile');
  const folder = path.join(work, 'dist');
  const { code, output } = await runBuild({ DATA: hostileData, OUT: folder });
  hostileSite.announce({ folder, code, output });
  return () => fs.rmSync(work, { recursive: true });
}
