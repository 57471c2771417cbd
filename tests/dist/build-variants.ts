/**
 * Builds the site once more in each of the ways the tests compare with `dist/`, before they start.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { layOutSecondPlace } from '../corpora/second-place-data.ts';
import { runBuild, runNew, temporaryFolder, type BuildRun } from '../support/build.ts';
import { root } from '../support/root.ts';

export interface Variant extends BuildRun {
  folder: string;
}

/** Where the variant under a sub-path pretends to be published. */
export const subPath = { site: 'https://example.org', base: '/sub/path/' };

/** What a curator lays out beside the second district, and has not filled yet. */
export const laidOut = { place: 'newlands', year: 2030 };

declare module 'vitest' {
  interface ProvidedContext {
    underSubPath: Variant;
    elsewhere: Variant;
    secondPlace: Variant;
  }
}

const notSources = /^(node_modules|\.git|\.astro|dist(\..*)?|test-results|look-out)$/;

export default async function buildVariants(project: TestProject): Promise<() => void> {
  const work = temporaryFolder('variants');

  const underSubPath = path.join(work, 'under-sub-path');
  project.provide('underSubPath', {
    folder: underSubPath,
    ...(await runBuild({ OUT: underSubPath, SITE: subPath.site, BASE: subPath.base })),
  });

  const copy = path.join(work, 'another folder', '项目');
  fs.cpSync(root, copy, {
    recursive: true,
    filter: (source) => path.dirname(source) !== root || !notSources.test(path.basename(source)),
  });
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const elsewhere = path.join(work, 'elsewhere');
  const place = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  project.provide('elsewhere', {
    folder: elsewhere,
    ...(await runBuild({ OUT: elsewhere, ...place }, copy)),
  });

  const data = path.join(work, 'data');
  layOutSecondPlace(data);
  await runNew(data, 'place', laidOut.place);
  await runNew(data, 'year', laidOut.place, String(laidOut.year));
  const secondPlace = path.join(work, 'second-place');
  project.provide('secondPlace', {
    folder: secondPlace,
    ...(await runBuild({ DATA: data, OUT: secondPlace })),
  });

  return () => fs.rmSync(work, { recursive: true });
}
