/**
 * Two builds between which the data changed, uploaded one after the other into one folder, as to a
 * host that never deletes: what articles embedded from the first must still be there.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild, temporaryFolder, type BuildRun } from '../support/build.ts';
import { filesOf } from '../support/pages.ts';
import { node, root } from '../support/root.ts';

interface Version {
  id: string;
  version: string;
  sha256: string;
  content: string;
  english: { version: string };
}

const work = temporaryFolder('versions');
const data = path.join(work, 'data');
const host = path.join(work, 'host');
const out = path.join(work, 'dist');
const ledger = path.join(data, 'published.json');

const uploaded = (file: string): string => fs.readFileSync(path.join(host, file), 'utf8');
const embed = ({ id, version }: Version): string => `embed/${id}/${version}/index.html`;
const status = ({ id, version }: Version): string => `embed/${id}/${version}/status.svg`;
const built = (): Version[] =>
  JSON.parse(fs.readFileSync(path.join(out, 'embed/versions.json'), 'utf8')) as Version[];

/** Builds, uploads additively and records, as somebody does who publishes. */
async function publish(): Promise<BuildRun> {
  const run = await runBuild({ DATA: data, OUT: out });
  if (run.code !== 0) return run;
  fs.cpSync(out, host, { recursive: true });
  const { status: code, stderr } = spawnSync(node, ['src/commands/record-versions.ts'], {
    ...{ cwd: root, encoding: 'utf8', env: { ...process.env, DATA: data, OUT: out } },
  });
  expect(code, stderr).toBe(0);
  return run;
}

const inData = (file: string): string => path.join(data, file);

/** Corrects the first result in a chart that has a number of three digits, wherever it is quoted. */
function correctOneResult(): void {
  const tables = filesOf(data).filter((file) => file.endsWith('results.csv'));
  for (const file of tables) {
    const charts = fs.readFileSync(path.join(data, path.dirname(file), 'charts.json'), 'utf8');
    const lines = fs.readFileSync(path.join(data, file), 'utf8').split('\n');
    for (const [index, line] of lines.entries()) {
      const [id = '', , number = ''] = line.split(',');
      if (!/^\d{3,}$/u.test(number) || !charts.includes(`"${id}"`)) continue;
      const other = String(Number(number) + 1);
      lines[index] = line.replaceAll(number, other);
      fs.writeFileSync(path.join(data, file), lines.join('\n'));
      const year = path.join(data, path.dirname(file));
      const tasks = path.join(year, 'tasks.csv');
      fs.writeFileSync(tasks, fs.readFileSync(tasks, 'utf8').replaceAll(number, other));
      // The blind codings are of the document, which has not changed.
      fs.rmSync(path.join(year, 'coding'), { recursive: true, force: true });
      // Nor have the reasons for their differences, which are translated there.
      fs.rmSync(path.join(data, 'english.csv'), { force: true });
      return;
    }
  }
  throw new Error('no result of a chart has a number of three digits');
}

/** Tells every change that a failed build lists, in the very lines that it prints. */
function tellCorrections(output: string): void {
  const lines = output.matchAll(
    /tell it in (\S+): (?:a new file with the header (\S+) and the row )?(.+)$/gmu,
  );
  for (const [, file = '', header, row = ''] of lines) {
    const full = path.join(data, file);
    if (header && !fs.existsSync(full)) fs.writeFileSync(full, `${header}\n`);
    fs.appendFileSync(full, `${row.replace('YYYY-MM-DD', '2026-11-30')}\n`);
  }
}

describe('between two builds the data change', () => {
  let first: Version[];
  let second: Version[];
  let changed: Version[];
  let untold: BuildRun;

  beforeAll(async () => {
    fs.cpSync(path.join(root, 'data'), data, { recursive: true });
    // As if nothing had been published yet, and so nothing corrected.
    const corrections = filesOf(data).filter((file) => file.endsWith('corrections.csv'));
    for (const record of [ledger, ...['released.csv', ...corrections].map(inData)])
      fs.rmSync(record, { force: true });
    const before = await publish();
    expect(before.code, before.output).toBe(0);
    first = built();
    correctOneResult();
    untold = await publish();
    tellCorrections(untold.output);
    const after = await publish();
    expect(after.code, after.output).toBe(0);
    second = built();
    changed = first.filter(({ version }) => second.every((each) => each.version !== version));
  }, 180_000);
  afterAll(() => fs.rmSync(work, { recursive: true }));

  test('the build fails until the change is told, and says in which words', () => {
    expect(untold.code).toBe(1);
    expect(untold.output).toMatch(
      /released\.csv, line \d+, says: \S+\.result of .* → .*corrections\.csv/u,
    );
  });

  test('what was told stands on the page of corrections and in the feeds', () => {
    expect(uploaded('corrections/index.html')).toMatch(/<section[^>]* id="[a-z0-9-]+-c1"/u);
    for (const feed of ['feed.xml', 'feed.json']) {
      expect(uploaded(feed)).toMatch(/更正：[^<"]*改为/u);
      expect(uploaded(feed)).toMatch(/\/corrections\/#[a-z0-9-]+-c1/u);
    }
  });

  test('some charts change with them, and the others keep their version', () => {
    expect(changed).not.toEqual([]);
    expect(changed.length).toBeLessThan(first.length);
  });

  test('every pinned address ever given still has the same bytes', () => {
    for (const version of [...first, ...second]) {
      const bytes = createHash('sha256')
        .update(uploaded(embed(version)))
        .digest('hex');
      expect(bytes, embed(version)).toBe(version.sha256);
      expect(bytes.startsWith(version.version)).toBe(true);
    }
  });

  test('the newest address of a changed chart shows something else', () => {
    for (const { id } of changed) {
      const now = second.find((each) => each.id === id)!;
      expect(uploaded(`embed/${id}/index.html`)).not.toBe(uploaded(embed(now)));
      expect(now.content).not.toBe(changed.find((each) => each.id === id)!.content);
    }
  });

  test('a superseded version says so and leads on, and no other does', () => {
    for (const version of changed) {
      expect(uploaded(status(version))).toContain('此图已有新版');
      expect(uploaded(embed(version))).toMatch(
        new RegExp(`<a href="[^"]*/charts/${version.id}/"[^>]*><img src="status.svg"`, 'u'),
      );
    }
    for (const version of second) {
      expect(uploaded(status(version))).toContain(`固定版本 ${version.version}`);
      expect(uploaded(status(version))).not.toContain('新版');
    }
  });

  test('the record has all versions of all charts, oldest first', () => {
    const recorded = JSON.parse(fs.readFileSync(ledger, 'utf8')) as {
      id: string;
      versions: Version[];
    }[];
    expect(recorded.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    for (const { id, versions } of recorded) {
      const expected = [first, second].flatMap((each) => {
        const { version, english } = each.find((one) => one.id === id)!;
        return [version, english.version];
      });
      expect(versions.map(({ version }) => version)).toEqual([...new Set(expected)]);
    }
  });

  describe('then a published chart is taken out', () => {
    const gone = () => changed[0]!;
    const left = () => second.find(({ id }) => id !== gone().id)!;

    beforeAll(() => {
      // Under another id, since stories may show it.
      const text = fs.readFileSync(ledger, 'utf8');
      fs.writeFileSync(ledger, text.replaceAll(gone().id, `${gone().id}-old`));
    });

    test('the build fails and names file, field, chart and remedy', async () => {
      const { code, output } = await runBuild({ DATA: data, OUT: path.join(work, 'failed') });
      expect(code).toBe(1);
      expect(output).toMatch(/published\.json, \d+\.id: the chart "[^"]+-old" was published/u);
      expect(output).toContain('or name its successor in "redirect"');
      expect(fs.existsSync(path.join(work, 'failed'))).toBe(false);
    }, 120_000);

    test('a successor that is not there is refused too', async () => {
      redirectTo('nowhere');
      const { code, output } = await runBuild({ DATA: data, OUT: path.join(work, 'failed') });
      expect(code).toBe(1);
      expect(output).toContain('there is no chart "nowhere"');
    }, 120_000);

    test('with a successor its addresses lead on, and its pinned versions say so', async () => {
      redirectTo(left().id);
      const { code, output } = await publish();
      expect(code, output).toBe(0);
      const old = `${gone().id}-old`;
      for (const [from, to] of [
        [`charts/${old}/`, `/charts/${left().id}/`],
        [`embed/${old}/`, `/embed/${left().id}/`],
        [`embed/${old}/en/`, `/embed/${left().id}/en/`],
      ] as const) {
        expect(uploaded(`${from}index.html`)).toMatch(
          new RegExp(`http-equiv="refresh" content="0;url=https://[^"]+${to}"`, 'u'),
        );
      }
      expect(uploaded(status({ ...gone(), id: old }))).toContain('此图已有新版');
    }, 120_000);

    function redirectTo(chart: string): void {
      const records = JSON.parse(fs.readFileSync(ledger, 'utf8')) as { id: string }[];
      const old = `${gone().id}-old`;
      const changed = records.map((each) =>
        each.id === old ? { ...each, redirect: chart } : each,
      );
      fs.writeFileSync(ledger, JSON.stringify(changed));
    }
  });
});
