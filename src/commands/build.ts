/**
 * Builds the site: `node src/commands/build.ts`.
 *
 * `DATA` names the data folder (default `data`), `OUT` the folder of the built site (default
 * `dist`), `SITE` and `BASE` where it will be published. The data are checked first and the pages
 * are built beside the old ones, so that a failed build leaves the published folder as it was.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkCorrections } from '../load/corrections-check.ts';

import { readCorpus } from '../load/corpus.ts';
import { DataError } from '../load/fault.ts';
import { offlineCopy } from '../offline/offline-copy.ts';
import { offlineName, offlinePath } from '../offline/offline-name.ts';
import { hostHeaders } from '../site/host-headers.ts';
import { OFFLINE } from '../site/routes.ts';
import { steadyNumbers } from '../site/steady-numbers.ts';
import { tightPolicy } from '../site/tight-policy.ts';

const root = path.resolve(import.meta.dirname, '../..');
const out = path.resolve(process.env['OUT'] ?? path.join(root, 'dist'));
const next = `${out}.next-${process.pid}`;
const old = `${out}.old-${process.pid}`;

// Astro asks for these before anything else: no word to the outside, no colour in logs.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['DATA'] = path.resolve(process.env['DATA'] ?? path.join(root, 'data'));
process.chdir(root);

try {
  const corpus = readCorpus(process.env['DATA']);
  checkCorrections(process.env['DATA'], corpus);
  const { build } = await import('astro');
  await build({ root, outDir: next, logLevel: 'warn' });
  for (const file of globSync('**/*.html', { cwd: next })) {
    const page = path.join(next, file);
    writeFileSync(page, steadyNumbers(tightPolicy(readFileSync(page, 'utf8'))));
  }
  writeFileSync(path.join(next, '_headers'), hostHeaders(corpus));
  const offline = offlineName(corpus.site);
  mkdirSync(path.join(next, OFFLINE));
  writeFileSync(path.join(next, offlinePath(corpus.site)), offlineCopy(next, offline));
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  console.log(`Built ${path.relative(process.env['INIT_CWD'] ?? root, out) || out}`);
} catch (error) {
  console.error(error instanceof DataError ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(next, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}
