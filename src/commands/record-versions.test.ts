import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { base } from '../../tests/corpora/bad-data.ts';
import { releaseOf } from '../domain/release.ts';
import { readCorpus } from '../load/corpus.ts';
import { releasedCsv } from '../load/released.ts';

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'record-'));
const data = path.join(work, 'data');
const out = path.join(work, 'dist');
const recorded = path.join(data, 'released.csv');

const write = (file: string, text: string): void => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};
/** Changes the length of the greenways from 8.3 km, in the result and in its report. */
const lengthen = (to: string): void => {
  for (const name of ['results.csv', 'tasks.csv']) {
    const file = path.join(data, 'lakeside', '2020', name);
    write(file, fs.readFileSync(file, 'utf8').replaceAll('8.3', to));
  }
};
/** Stands for a build: a site without charts, and what it says of every figure. */
const build = (): void => {
  const text = releasedCsv(releaseOf(readCorpus(data)));
  const sha256 = createHash('sha256').update(text).digest('hex');
  write(path.join(out, 'embed', 'versions.json'), '[]');
  write(path.join(out, 'data', 'release.json'), JSON.stringify({ figures: 0, sha256 }));
};
const record = () =>
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'record-versions.ts')], {
    ...{ encoding: 'utf8', env: { ...process.env, DATA: data, OUT: out } },
  });

beforeEach(() => {
  for (const folder of [data, out]) fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(base, data, { recursive: true });
  build();
});
afterAll(() => fs.rmSync(work, { recursive: true }));

// Each run starts a process of its own.
describe('recording a release', { timeout: 30_000 }, () => {
  test('writes down what is published of every figure', () => {
    const { status, stdout } = record();
    expect(status).toBe(0);
    expect(stdout).toContain('10 figures');
    const [header, first] = fs.readFileSync(recorded, 'utf8').split('\n');
    expect(header).toBe('place,year,figure,says,verdict,reason');
    expect(first).toMatch(
      /^lakeside,2019,headquarters,exact 11 个 2019-01\/2019-11; .*,exceeded,$/u,
    );
  });
  test('twice is the same as once', () => {
    record();
    const once = fs.readFileSync(recorded, 'utf8');
    expect(record().status).toBe(0);
    expect(fs.readFileSync(recorded, 'utf8')).toBe(once);
  });
  test('is refused where the data are newer than the built site', () => {
    lengthen('8.4');
    const { status, stderr } = record();
    expect(status).toBe(1);
    expect(stderr).toContain('Build again: npm run build');
    expect(fs.existsSync(recorded)).toBe(false);
  });
  test('is refused where a change is not told, so that nothing can be changed in silence', () => {
    record();
    lengthen('8.4');
    build();
    const { status, stderr } = record();
    expect(status).toBe(1);
    expect(stderr).toMatch(/released\.csv, line 5, says: 1\.1\.result of lakeside 2020/u);
    expect(fs.readFileSync(recorded, 'utf8')).toContain('exact 8.3 公里 2020');
  });
});
