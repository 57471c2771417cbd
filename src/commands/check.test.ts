import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { withFolder } from '../../tests/corpora/folder.ts';
import { node, root } from '../../tests/support/root.ts';

/** A copy of a small valid data folder, with some files written over. */
const inCopy = <T>(files: Readonly<Record<string, string>>, use: (folder: string) => T): T =>
  withFolder({}, (folder) => {
    fs.cpSync(base, folder, { recursive: true });
    for (const [name, content] of Object.entries(files))
      fs.writeFileSync(path.join(folder, name), content);
    return use(folder);
  });
const run = (words: readonly string[], variables: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(node, ['src/commands/check.ts', ...words], {
    cwd: root,
    env: { ...process.env, ...variables },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const ALL_IS_WELL = {
  status: 0,
  stdout:
    'No faults in 1 place, 2 years, 4 tasks, 4 targets, 4 results, 2 achievements, 0 goals, 2 documents.\n',
  stderr: '',
};

describe('a check of the data', () => {
  test('says in one line what was checked', () => {
    expect(inCopy({}, (folder) => run([folder]))).toEqual(ALL_IS_WELL);
  });
  test('takes the folder from the environment too', () => {
    expect(inCopy({}, (folder) => run([], { DATA: folder }))).toEqual(ALL_IS_WELL);
  });
  test('tells every fault of every file with its remedy, and fails', () => {
    const files = { 'site.json': '{', 'lakeside/bureaus.csv': 'id,name\n' };
    const { status, stdout, stderr } = inCopy(files, (folder) => run([folder]));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^3 faults in the data/u);
    expect(stderr).toContain('lakeside/bureaus.csv, line 1, name_en: is missing in the header → ');
    expect(stderr).toContain('lakeside/bureaus.csv, line 1, aliases: is missing in the header → ');
    expect(stderr).toContain('site.json, line 1: is not valid JSON: it ends too early → ');
  });
  test('tells which published charts and figures are gone, both at once', () => {
    const files = {
      'published.json': JSON.stringify([{ id: 'lakeside-2020-gone', versions: [] }]),
      'released.csv':
        'place,year,figure,says,verdict,reason\nlakeside,2020,9.1.target,atLeast 5 个 2020,met,\n',
    };
    const { status, stderr } = inCopy(files, (folder) => run([folder]));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^2 faults in the data/u);
    expect(stderr).toContain('the chart "lakeside-2020-gone" was published and is gone');
    expect(stderr).toContain('9.1.target of lakeside 2020 was published and is gone');
  });
  test('knows the charts that are published and still there', () => {
    const [id] = (
      JSON.parse(fs.readFileSync(path.join(base, 'lakeside/2020/charts.json'), 'utf8')) as {
        id: string;
      }[]
    ).map((chart) => `lakeside-2020-${chart.id}`);
    const files = { 'published.json': JSON.stringify([{ id, versions: [] }]) };
    expect(inCopy(files, (folder) => run([folder]))).toEqual(ALL_IS_WELL);
  });
  test('of what is no folder says so', () => {
    const { status, stderr } = run(['/nowhere/at/all']);
    expect(status).toBe(1);
    expect(stderr).toContain('/nowhere/at/all: is not a folder → ');
  });
});
