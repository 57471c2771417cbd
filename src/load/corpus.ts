import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { siteSchema, type Corpus, type PlaceCorpus } from '../domain/corpus.ts';
import { bureauSchema, placeSchema, type Place } from '../domain/place.ts';
import { sourceSchema } from '../domain/source.ts';
import { indexById, readCodebook, type Codebook } from './codebook.ts';
import { COLUMNS } from './columns.ts';
import { readEnglish } from './english.ts';
import { DataError, Faults } from './fault.ts';
import { readJson } from './json-file.ts';
import { checkReferences } from './references.ts';
import { readTable } from './table.ts';
import { isYearFolder, readYear } from './year-folder.ts';

const folders = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const readPlace = (
  root: string,
  folder: string,
  codebook: Codebook,
  faults: Faults,
): PlaceCorpus => {
  const place = readJson(root, `${folder}/place.json`, placeSchema, faults);
  if (place && place.id !== folder) {
    faults.add({
      file: `${folder}/place.json`,
      field: 'id',
      problem: `"${place.id}" is not the name of the folder`,
      remedy: 'rename the folder or correct the id',
    });
  }
  const bureaus = indexById(
    readTable(root, `${folder}/bureaus.csv`, COLUMNS.bureaus, bureauSchema, faults),
    `${folder}/bureaus.csv`,
    'id',
    faults,
  );
  const listed = readJson(root, `${folder}/sources.json`, z.array(sourceSchema), faults) ?? [];
  const sources = new Map(listed.map((source) => [source.id, source]));
  listed.forEach(({ id }, index) => {
    if (listed.findIndex((source) => source.id === id) < index)
      faults.add({
        file: `${folder}/sources.json`,
        field: `${index}.id`,
        problem: `"${id}" stands there already`,
        remedy: 'give each source its own id',
      });
  });
  const context = { place: folder, codebook, bureaus, sources };
  const years = folders(path.join(root, folder))
    .filter(isYearFolder)
    .map((year) => readYear(root, `${folder}/${year}`, context, faults));
  return { place: place ? { ...place, id: folder } : unread(folder), bureaus, sources, years };
};

/** Stands for a place that could not be read, so that its years are checked all the same. */
const unread = (id: string): Place => ({ id, name: id, nameEn: id, within: id, government: id });

/**
 * Reads, checks and judges a whole data folder: every folder in it is a place, every four-digit
 * folder of a place is a year.
 * @throws DataError with all faults of all files.
 */
export const readCorpus = (root: string): Corpus => {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DataError([
      {
        file: root,
        problem: 'is not a folder',
        remedy: 'name the data folder in DATA, or leave it out for data/',
      },
    ]);
  }
  const faults = new Faults();
  const site = readJson(root, 'site.json', siteSchema, faults);
  const codebook = readCodebook(root, faults);
  const places = folders(root).map((folder) => readPlace(root, folder, codebook, faults));
  const lead = places
    .find(({ place }) => place.id === site?.lead.place)
    ?.years.find(({ year }) => year === site?.lead.year);
  if (site && !lead) {
    faults.add({
      file: 'site.json',
      field: 'lead',
      problem: `there is no folder ${site.lead.place}/${site.lead.year}`,
      remedy: 'name a place and a year that have a folder',
    });
  }
  for (const place of places) {
    for (const year of place.years) checkReferences(year, place, codebook.units, faults);
  }
  const english = readEnglish(root, places, faults);
  faults.throwIfAny();
  if (!site) throw new Error('unreachable: a missing site.json is a fault');
  return { site, ...codebook, english, places };
};
