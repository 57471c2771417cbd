import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { withFolder } from '../../tests/corpora/folder.ts';
import { node, root } from '../../tests/support/root.ts';
import { typedFigures } from '../domain/prose.ts';
import { proseOf } from '../domain/story.ts';
import { readCorpus } from '../load/corpus.ts';
import { answer } from './new-request.ts';

/** A copy of a small valid data folder with one district, lakeside, and its years 2019 and 2020. */
const inCopy = <T>(use: (folder: string) => T): T =>
  withFolder({}, (folder) => {
    fs.cpSync(base, folder, { recursive: true });
    return use(folder);
  });
const run = (folder: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(node, ['src/commands/new.ts', ...words], {
    cwd: root,
    env: { ...process.env, DATA: folder },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const faults = (...words: string[]) =>
  inCopy((folder) => {
    const result = answer(words, folder);
    return 'faults' in result ? result.faults : [];
  });

describe('a new district with a new year', () => {
  test('is valid at once, empty, and leaves all else as it was', () => {
    inCopy((folder) => {
      const before = readCorpus(folder);
      expect(run(folder, 'place', 'riverside').status).toBe(0);
      expect(run(folder, 'year', 'riverside', '2024').status).toBe(0);
      const [lakeside, riverside] = readCorpus(folder).places;
      expect(lakeside).toEqual(before.places[0]);
      expect(riverside?.years).toMatchObject([
        { year: 2024, tasks: [], comparisons: [], achievements: [], goals: [], charts: [] },
      ]);
    });
  });
  test('says in words that nothing is collected yet, which is not that nothing was reported', () => {
    inCopy((folder) => {
      run(folder, 'year', 'lakeside', '2024');
      const story = readCorpus(folder).places[0]?.years.at(-1)?.story;
      const prose = story ? proseOf(story).map((each) => each.prose) : [];
      expect(prose.join('')).toMatch(/没有收录，不等于政府/u);
      expect(prose.flatMap(typedFigures)).toEqual([]);
    });
  });
  test('has every table with every column, so that rows can be typed in', () => {
    inCopy((folder) => {
      run(folder, 'year', 'lakeside', '2024');
      const year = path.join(folder, 'lakeside', '2024');
      expect(fs.readdirSync(year).sort()).toEqual([
        ...['achievements.csv', 'charts.json', 'goal-results.csv', 'goals.csv', 'results.csv'],
        ...['story.json', 'targets.csv', 'tasks.csv', 'year.json'],
      ]);
      for (const table of ['tasks.csv', 'results.csv', 'achievements.csv']) {
        const [own = ''] = fs.readFileSync(path.join(year, table), 'utf8').split('\n');
        expect(own, table).not.toContain('?');
        expect(own.split(',').length, table).toBeGreaterThan(5);
      }
    });
  });
});

describe('nothing is written', () => {
  test('over what is there', () => {
    inCopy((folder) => {
      const file = path.join(folder, 'lakeside', 'place.json');
      const before = fs.readFileSync(file, 'utf8');
      const { status, stderr } = run(folder, 'place', 'lakeside');
      expect(status).toBe(1);
      expect(stderr).toBe(
        'lakeside: is there already, and nothing is overwritten → choose another id, or edit its files\n',
      );
      expect(fs.readFileSync(file, 'utf8')).toBe(before);
    });
  });
  test.each<[string, string[], string[]]>([
    [
      'where nothing is asked for',
      [],
      [
        'nothing is asked for → write one of:',
        '  npm run new -- place <id>           e.g. npm run new -- place riverside',
        '  npm run new -- year <place> <year>  e.g. npm run new -- year riverside 2030',
      ],
    ],
    [
      'for another thing',
      ['city'],
      [
        '"city" is neither "place" nor "year" → write one of:',
        expect.stringContaining('new -- place') as string,
        expect.stringContaining('new -- year') as string,
      ],
    ],
    [
      'for a district without an id',
      ['place'],
      ['0 words follow instead of 1 → write: npm run new -- place <id>'],
    ],
    [
      'for a district whose name is no id',
      ['place', '河滨区'],
      [
        '"河滨区" is not an id → use lower-case letters, digits and hyphens, e.g. riverside; names come into place.json',
      ],
    ],
    [
      'for a district that would take the address of other pages',
      ['place', 'charts'],
      ['"charts" is an address of the site itself → choose another id, e.g. charts-district'],
    ],
    [
      'for a year that is there',
      ['year', 'lakeside', '2020'],
      ['lakeside/2020: is there already, and nothing is overwritten → edit its files'],
    ],
    [
      'for a district and a year that are both wrong, and both are told',
      ['year', 'nowhere', '20x4'],
      [
        'nowhere/place.json: is missing → make the district first: npm run new -- place nowhere',
        '"20x4" is not a year → write four digits, e.g. 2030',
      ],
    ],
    [
      'outside the data folder',
      ['year', '../elsewhere', '2024'],
      [expect.stringContaining('"../elsewhere" is not an id') as string],
    ],
    [
      'where a word is missing',
      ['year', 'lakeside'],
      ['1 word follows instead of 2 → write: npm run new -- year <place> <year>'],
    ],
    [
      'where a word is too many and the year is wrong',
      ['year', 'lakeside', '99', 'now'],
      [
        '3 words follow instead of 2 → write: npm run new -- year <place> <year>',
        '"99" is not a year → write four digits, e.g. 2030',
      ],
    ],
  ])('%s', (_, words, told) => {
    expect(faults(...words)).toEqual(told);
  });
  test('where there is no data folder', () => {
    expect(answer(['place', 'riverside'], '/nowhere/at/all')).toEqual({
      faults: ['/nowhere/at/all: is not a folder → name the data folder in DATA'],
    });
  });
});
