/**
 * Measures the real site and reports: `npm run bench [-- runs]`.
 *
 * Build seconds are wall-clock times of whole builds, so compare them as ratios on one machine.
 * Bytes are exact: each page with its stylesheets, brotli at quality 11, as a CDN would send it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const runs = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(path.join(os.tmpdir(), 'gongshu-bench-'));
const out = path.join(folder, 'dist');

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const buildOnce = (): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(import.meta.dirname, 'build.ts')],
    { env: { ...process.env, OUT: out }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
};

const brotli = new Map<string, number>();
const weigh = (file: string): number => {
  const known = brotli.get(file);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(readFileSync(file)).length;
  brotli.set(file, bytes);
  return bytes;
};

/** The bytes of a page and of the files that it cannot be shown without. */
const pageWeight = (file: string): number => {
  const html = readFileSync(file, 'utf8');
  const base = process.env['BASE']?.replace(/\/$/u, '') ?? '';
  const needed = [
    ...html.matchAll(/<(?:link rel="stylesheet"|script)[^>]* (?:href|src)="([^"]+)"/gu),
  ];
  return needed.reduce(
    (sum, [, href = '']) => sum + weigh(path.join(out, href.slice(base.length))),
    weigh(file),
  );
};

/** Pages of one folder with many siblings are one kind. */
const kindOf = (page: string): string =>
  page.replace(/\/tasks\/\d+\//u, '/tasks/*/').replace(/\/(bureaus|themes)\/[^/]+\//u, '/$1/*/');

try {
  const seconds = Array.from({ length: runs }, buildOnce);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const kinds = new Map<string, number[]>();
  for (const name of pages) {
    const page = `/${name}`.replace(/index\.html$/u, '');
    const kind = kindOf(page);
    kinds.set(kind, [...(kinds.get(kind) ?? []), pageWeight(path.join(out, name))]);
  }
  console.log(
    `build: ${median(seconds).toFixed(2)} s (median of ${runs}; ${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s), ${pages.length} pages`,
  );
  console.log('bytes a page with its styles, brotli 11:');
  for (const [kind, weights] of kinds) {
    const many =
      weights.length > 1 ? `median of ${weights.length}, largest ${Math.max(...weights)}` : '';
    console.log(`  ${kind.padEnd(28)} ${String(median(weights)).padStart(7)}  ${many}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
