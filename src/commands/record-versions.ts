/**
 * Records what has been published: `npm run record`, after each upload of the built site.
 *
 * Takes the version of each chart in the built site (`OUT`, default `dist`) into the record in the
 * data folder (`DATA`, default `data`). Nothing recorded there is ever changed or removed, so that
 * later builds know which versions articles may show. Beside it, what the site says of every figure
 * replaces what the last release said, so that later builds know what has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { publishedSchema, versionSchema, type Published } from '../domain/published.ts';
import { releaseOf, type Released } from '../domain/release.ts';
import { checkCorrections } from '../load/corrections-check.ts';
import { readCorpus } from '../load/corpus.ts';
import { DataError } from '../load/fault.ts';
import { PUBLISHED, readPublished } from '../load/published.ts';
import { RELEASED, releasedCsv } from '../load/released.ts';

const out = path.resolve(process.env['OUT'] ?? 'dist');
const data = path.resolve(process.env['DATA'] ?? 'data');
const list = path.join(out, 'embed', 'versions.json');

if (!existsSync(list)) fail(`There is no built site in ${out}. Build it first: npm run build`);
const { id } = publishedSchema.shape;
const built = z
  .array(z.object({ id, ...versionSchema.shape, english: versionSchema }))
  .parse(JSON.parse(readFileSync(list, 'utf8')))
  .flatMap(({ english, ...chinese }) => [chinese, { id: chinese.id, ...english }]);

for (const { id, version, sha256 } of built) {
  const file = path.join(out, 'embed', id, version, 'index.html');
  const found = existsSync(file)
    ? createHash('sha256').update(readFileSync(file)).digest('hex')
    : 'missing';
  if (found !== sha256) {
    fail(`${file} is not what the build wrote (${found}). Build again: npm run build`);
  }
}

const release = readRelease();
const releaseText = releasedCsv(release);
const releaseFile = path.join(out, 'data', 'release.json');
const builtRelease = existsSync(releaseFile)
  ? z.object({ sha256: z.string() }).parse(JSON.parse(readFileSync(releaseFile, 'utf8'))).sha256
  : 'missing';
if (builtRelease !== createHash('sha256').update(releaseText).digest('hex')) {
  fail(`The data in ${data} are not those that ${out} was built from. Build again: npm run build`);
}

const before = readPublished(data);
const ids = new Set([...before.map((each) => each.id), ...built.map((each) => each.id)]);
const after = [...ids].map((id): Published => {
  const known = before.find((each) => each.id === id) ?? { id, versions: [] };
  const added = built
    .filter((each) => each.id === id)
    .filter(({ version }) => known.versions.every((each) => each.version !== version))
    .map(({ language, version, sha256, content }) => ({ language, version, sha256, content }));
  return { ...known, versions: [...known.versions, ...added] };
});

const count = (records: readonly Published[]): number =>
  records.reduce((sum, { versions }) => sum + versions.length, 0);

writeFileSync(path.join(data, PUBLISHED), `${JSON.stringify(after, null, 2)}\n`);
writeFileSync(path.join(data, RELEASED), releaseText);
console.log(
  `Recorded ${count(after) - count(before)} new versions of ${new Set(built.map((each) => each.id)).size} charts, and ${release.length} figures.`,
);

/** What the data say of every figure, once all that changed since the last release is told. */
function readRelease(): readonly Released[] {
  try {
    const corpus = readCorpus(data);
    checkCorrections(data, corpus);
    return releaseOf(corpus);
  } catch (error) {
    return fail(error instanceof DataError ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
