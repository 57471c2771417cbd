import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { withFolder } from '../../tests/corpora/folder.ts';
import { readCorpus } from './corpus.ts';

const files = Object.fromEntries(
  fs
    .readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((full) => [path.relative(base, full), fs.readFileSync(full, 'utf8')]),
);
const read = (changes: Readonly<Record<string, string>> = {}) =>
  withFolder({ ...files, ...changes }, readCorpus);
const rewritten = (rewrite: (text: string) => string) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, rewrite(text)]));
const moved = (from: string, to: string, rewrite = (text: string) => text) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.startsWith(from))
      .map(([name, text]) => [name.replace(from, to), rewrite(text)]),
  );

describe('a data folder', () => {
  test('is the same with line ends and marks of Windows', () => {
    expect(read(rewritten((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual(read());
  });
  test('is the same with its rows in another order, but for the order of targets', () => {
    const name = 'lakeside/2020/results.csv';
    const [header = '', ...rows] = (files[name] ?? '').trim().split('\n');
    expect(read({ [name]: [header, ...rows.reverse()].join('\n') })).toEqual(read());
  });
  test('has its tasks in the order of their numbers', () => {
    const name = 'lakeside/2020/tasks.csv';
    const [header = '', ...rows] = (files[name] ?? '').trim().split('\n');
    const corpus = read({ [name]: [header, ...rows.reverse()].join('\n') });
    expect(corpus.places[0]?.years[1]?.tasks.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
  });
  test('has its years from the oldest', () => {
    const corpus = read(
      moved('lakeside/2019', 'lakeside/2018', (text) =>
        text.replaceAll('2019', '2018').replaceAll('news-2018', 'news-2019'),
      ),
    );
    expect(corpus.places[0]?.years.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  });
  test('gains a place by a folder', () => {
    const rename = (text: string) => text.replace('"id": "lakeside"', '"id": "riverside"');
    const corpus = read(moved('lakeside', 'riverside', rename));
    expect(corpus.places.map(({ place }) => place.id)).toEqual(['lakeside', 'riverside']);
  });
  test('may hold other files and folders of a place that are no years', () => {
    expect(read({ 'README.md': '# 数据', 'lakeside/drafts/notes.txt': '草稿' })).toEqual(read());
  });
  test('may have a year without charts', () => {
    const { 'lakeside/2019/charts.json': _, ...rest } = files;
    const story = {
      headline: '答卷',
      deck: '答卷',
      description: '答卷',
      chapters: [],
      leadCharts: [],
    };
    const corpus = withFolder(
      { ...rest, 'lakeside/2019/story.json': JSON.stringify(story) },
      readCorpus,
    );
    expect(corpus.places[0]?.years[0]?.charts).toEqual([]);
  });
});

describe('what is no data folder', () => {
  const message = (name: string) =>
    `1 fault in the data; nothing was built:\n  ${name}: is not a folder → ` +
    'name the data folder in DATA, or leave it out for data/';
  test('is refused where nothing is there', () => {
    expect(() => readCorpus('/nowhere/at/all')).toThrow(message('/nowhere/at/all'));
  });
  test('is refused where a file is there', () => {
    const file = path.join(base, 'site.json');
    expect(() => readCorpus(file)).toThrow(message(file));
  });
});
