import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { id as idSchema } from '../domain/cell.ts';
import { yearSchema } from '../domain/year.ts';
import { LANGUAGES } from '../format/language.ts';
import * as routes from '../site/routes.ts';
import { SEARCH } from '../site/search.ts';
import { newPlace, newYear, type NewFile } from './new-folder.ts';

const FORMS = ['npm run new -- place <id>', 'npm run new -- year <place> <year>'] as const;
const EXAMPLES = ['npm run new -- place riverside', 'npm run new -- year riverside 2030'] as const;

/** The first parts of addresses that pages of the whole site have, and no district may take. */
const TAKEN: ReadonlySet<string> = new Set(
  [
    ...[
      routes.METHOD,
      routes.DATA,
      routes.GALLERY,
      routes.CORRECTIONS,
      routes.SHORTCUTS,
      routes.OFFLINE,
      routes.chartPath('x'),
    ],
    ...[SEARCH, '/api/', '/assets/', '/schema/', ...LANGUAGES.map((language) => `/${language}/`)],
  ].map((address) => address.split('/')[1] ?? ''),
);

/** The files to be written, or all that is wrong with what was asked for, as lines to be printed. */
export type Answer =
  { readonly files: readonly NewFile[] } | { readonly faults: readonly string[] };

/** What `npm run new -- <words>` asks for, in a data folder. Nothing is written here. */
export const answer = (words: readonly string[], data: string): Answer => {
  const [what, ...rest] = words;
  const noData = isFolder(data) ? [] : [`${data}: is not a folder → name the data folder in DATA`];
  if (what === 'place') {
    const [place] = rest;
    const faults = [...noData, ...wrongNumber(rest, 1), ...placeFaults(place, data)];
    return place === undefined || faults.length > 0 ? { faults } : { files: newPlace(place) };
  }
  if (what === 'year') {
    const [place, year] = rest;
    const faults = [...noData, ...wrongNumber(rest, 2), ...yearFaults(place, year, data)];
    return place === undefined || faults.length > 0
      ? { faults }
      : { files: newYear(place, Number(year)) };
  }
  const problem =
    what === undefined ? 'nothing is asked for' : `"${what}" is neither "place" nor "year"`;
  return {
    faults: [
      ...noData,
      `${problem} → write one of:`,
      ...FORMS.map((form, index) => `  ${form.padEnd(36)}e.g. ${EXAMPLES[index] ?? ''}`),
    ],
  };
};

const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

const wrongNumber = (words: readonly string[], wanted: 1 | 2): string[] =>
  words.length === wanted
    ? []
    : [
        `${words.length} ${words.length === 1 ? 'word follows' : 'words follow'} instead of ${wanted} → write: ${FORMS[wanted - 1] ?? ''}`,
      ];

const isId = (word: string): boolean => idSchema.safeParse(word).success;
const notAnId = (word: string): string =>
  `"${word}" is not an id → use lower-case letters, digits and hyphens, e.g. riverside; names come into place.json`;

const placeFaults = (place: string | undefined, data: string): string[] => {
  if (place === undefined) return [];
  if (!isId(place)) return [notAnId(place)];
  if (TAKEN.has(place))
    return [
      `"${place}" is an address of the site itself → choose another id, e.g. ${place}-district`,
    ];
  return existsSync(path.join(data, place))
    ? [
        `${place}: is there already, and nothing is overwritten → choose another id, or edit its files`,
      ]
    : [];
};

const yearFaults = (
  place: string | undefined,
  year: string | undefined,
  data: string,
): string[] => {
  const faults: string[] = [];
  if (place !== undefined && !isId(place)) faults.push(notAnId(place));
  else if (place !== undefined && !existsSync(path.join(data, place, 'place.json')))
    faults.push(
      `${place}/place.json: is missing → make the district first: npm run new -- place ${place}`,
    );
  if (year === undefined) return faults;
  if (!/^\d{4}$/u.test(year) || !yearSchema.shape.year.safeParse(Number(year)).success)
    faults.push(`"${year}" is not a year → write four digits, e.g. 2030`);
  else if (place !== undefined && existsSync(path.join(data, place, year)))
    faults.push(`${place}/${year}: is there already, and nothing is overwritten → edit its files`);
  return faults;
};
