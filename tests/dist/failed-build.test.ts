import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild, temporaryFolder, type BuildRun } from '../support/build.ts';
import { filesOf } from '../support/pages.ts';
import { dist, root } from '../support/root.ts';

describe('a build that fails', () => {
  const work = temporaryFolder('failed-build');
  const data = path.join(work, 'data');
  const out = path.join(work, 'out', 'dist');
  let broken: string;
  let run: BuildRun;

  beforeAll(async () => {
    fs.cpSync(path.join(root, 'data'), data, { recursive: true });
    fs.cpSync(dist, out, { recursive: true });
    broken = breakOneFile(data);
    run = await runBuild({ DATA: data, OUT: out });
  });
  afterAll(() => fs.rmSync(work, { recursive: true }));

  test('says so with its exit code and names the broken file', () => {
    expect(run.code).toBe(1);
    expect(run.output).toContain(path.basename(broken));
  });

  test('leaves the old site as it was', () => {
    expect(contents(out)).toEqual(contents(dist));
  });

  test('leaves nothing else behind', () => {
    expect(fs.readdirSync(path.dirname(out))).toEqual([path.basename(out)]);
  });
});

/** Cuts one JSON file in half, as an interrupted save would. */
function breakOneFile(folder: string): string {
  const file = filesOf(folder).find((name) => name.endsWith('.json'));
  if (file === undefined) throw new Error(`no JSON file in ${folder} to break`);
  const whole = fs.readFileSync(path.join(folder, file));
  fs.writeFileSync(path.join(folder, file), whole.subarray(0, whole.length / 2));
  return file;
}

function contents(folder: string): Map<string, string> {
  return new Map(
    filesOf(folder).map((file) => [file, fs.readFileSync(path.join(folder, file), 'base64')]),
  );
}
