/**
 * Verifies every quote against local copies of the documents: `npm run check:evidence -- <folder>`.
 *
 * The folder holds the text files that `sources.json` names. A file counts only if its sha256 is the
 * recorded one, so everybody checks against the same document.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locate, squeeze } from '../domain/evidence.ts';
import type { PlaceCorpus } from '../domain/corpus.ts';
import type { Source } from '../domain/source.ts';
import { figuresOfSource } from '../domain/source-figures.ts';
import { readCorpus } from '../load/corpus.ts';
import { DataError } from '../load/fault.ts';

interface Passage {
  readonly figure: string;
  readonly quote: string;
}

/** Everything of a source that the project carries, each with the figure it belongs to. */
const passagesOf = (place: PlaceCorpus, source: Source): Passage[] => {
  const of = (year: number) => `${place.place.id}/${year}`;
  return [
    ...place.years
      .filter(({ tasksSource }) => tasksSource === source.id)
      .flatMap(({ year, tasks }) =>
        tasks.flatMap(({ no, section, text, report }) =>
          [section, text, ...report.split('\n')].map((quote) => ({
            figure: `${of(year)} task ${no}`,
            quote,
          })),
        ),
      ),
    ...figuresOfSource(place, source.id).flatMap(({ year, figure, quotes, section }) =>
      [...quotes, ...(section === undefined ? [] : [section])].map((quote) => ({
        figure: `${of(year)} ${figure}`,
        quote,
      })),
    ),
  ];
};

/** What is wrong with one source, as lines to be printed. */
const check = (folder: string, place: PlaceCorpus, source: Source): string[] => {
  const file = path.join(folder, source.file);
  if (!existsSync(file))
    return [`${source.id}: ${source.file} is not in the folder → add it there`];
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256) {
    return [
      `${source.id}: ${source.file} has sha256 ${sha256}, not ${source.sha256} → use the document that was coded, or code this one`,
    ];
  }
  const document = squeeze(bytes.toString('utf8'));
  return passagesOf(place, source)
    .filter(({ quote }) => !locate(quote, document))
    .map(
      ({ figure, quote }) =>
        `${source.id}: ${figure}: “${quote}” does not stand in ${source.file} → copy the words again`,
    );
};

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.error('Name the folder with the documents: npm run check:evidence -- ../sources');
  process.exit(2);
}
try {
  const corpus = readCorpus(path.resolve(process.env['DATA'] ?? 'data'));
  const pairs = corpus.places.flatMap((place) =>
    [...place.sources.values()].map((source) => ({ place, source })),
  );
  const faults = pairs.flatMap(({ place, source }) => check(folder, place, source));
  const passages = pairs.flatMap(({ place, source }) => passagesOf(place, source)).length;
  faults.forEach((fault) => console.error(fault));
  console.log(
    `${passages} passages of ${pairs.length} documents checked, ${faults.length} fault${faults.length === 1 ? '' : 's'}.`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof DataError ? error.message : error);
  process.exitCode = 1;
}
