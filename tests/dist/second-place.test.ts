import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { PlaceCorpus } from '../../src/domain/corpus.ts';
import { goalFigureId } from '../../src/domain/goal.ts';
import { AWAITING_WORD, REASON_WORD } from '../../src/format/words.ts';
import { readCorpus } from '../../src/load/corpus.ts';
import { layOutSecondPlace, secondId } from '../corpora/second-place-data.ts';
import { temporaryFolder } from '../support/build.ts';
import { attribute, readElements, textOf } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { filesOf, pagesOf } from '../support/pages.ts';
import { publishedSite } from '../support/published.ts';
import { dist } from '../support/root.ts';
import { laidOut } from './build-variants.ts';

const variant = inject('secondPlace');
const { folder } = variant;

/** The page at an address of the site with the second district, as a reader sees it. */
const page = (address: string) => {
  const elements = readElements(path.join(folder, address, 'index.html'));
  const main = elements.find(({ tagName }) => tagName === 'main');
  return {
    text: (main ? textOf(main) : '').replace(/\s+/gu, ''),
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  };
};

let second: PlaceCorpus;
beforeAll(() => {
  const work = temporaryFolder('second-place');
  try {
    layOutSecondPlace(work);
    const found = readCorpus(work).places.find(({ place }) => place.id === secondId);
    if (!found) throw new Error(`there is no place ${secondId}`);
    second = found;
  } finally {
    fs.rmSync(work, { recursive: true });
  }
});

describe('a site with a second district', () => {
  test('builds without a change of the code', () => {
    expect(variant.code, variant.output).toBe(0);
  });
  test('keeps every page of the first', () => {
    const paths = new Set(pagesOf(folder).map((each) => each.path));
    // A pinned embed is addressed by its bytes, and may link to what now has another name.
    const lost = pagesOf(dist)
      .map((each) => each.path)
      .filter((address) => !/^\/embed\/[^/]+\/[\da-f]{12}\//u.test(address))
      .filter((address) => !paths.has(address));
    expect(lost).toEqual([]);
  });
  test('has a page for its every year, task, bureau, theme and chart', () => {
    const themes = new Set(
      second.years.flatMap(({ tasks }) => tasks.flatMap((task) => task.themes)),
    );
    const expected = [
      `/${secondId}/`,
      `/${secondId}/bureaus/`,
      ...[...second.bureaus.keys()].map((id) => `/${secondId}/bureaus/${id}/`),
      ...[...themes].map((id) => `/${secondId}/themes/${id}/`),
      ...second.years.flatMap(({ year, tasks, charts }) => [
        `/${secondId}/${year}/`,
        ...tasks.map(({ no }) => `/${secondId}/${year}/tasks/${no}/`),
        ...charts.flatMap(({ id }) => [
          `/charts/${secondId}-${year}-${id}/`,
          `/embed/${secondId}-${year}-${id}/`,
          `/embed/${secondId}-${year}-${id}/en/`,
        ]),
      ]),
    ];
    const paths = new Set(pagesOf(folder).map((each) => each.path));
    expect(expected.filter((address) => !paths.has(address))).toEqual([]);
  });
  test('offers its tables, and those of the first as they were', () => {
    const tables = (root: string, place: string) =>
      new Map(
        filesOf(path.join(root, 'data', place)).map((file) => [
          file,
          fs.readFileSync(path.join(root, 'data', place, file), 'utf8'),
        ]),
      );
    expect([...tables(folder, secondId).keys()]).toEqual(
      expect.arrayContaining(['2018/achievements.csv', '2018/goals.csv', '2019/comparisons.csv']),
    );
    for (const place of fs.readdirSync(path.join(dist, 'data'))) {
      if (!fs.statSync(path.join(dist, 'data', place)).isDirectory()) continue;
      expect(tables(folder, place)).toEqual(tables(dist, place));
    }
  });
  test('has no broken link, fragment or asset', () => {
    expect(brokenLinks(publishedSite(folder))).toEqual([]);
  });
});

describe('the pages of the second district', () => {
  test('show every goal and every figure outside the table on the page of its year', () => {
    for (const { year, goals, achievements } of second.years) {
      const { ids } = page(`/${secondId}/${year}/`);
      const figures = [
        ...goals.map(({ goal }) => goalFigureId(goal)),
        ...achievements.map(({ achievement }) => achievement.id),
      ];
      expect(
        figures.filter((id) => !ids.has(id)),
        String(year),
      ).toEqual([]);
    }
  });
  test('tell what awaits its result apart from what the report does not mention', () => {
    const awaiting = page(`/${secondId}/2018/`).text;
    expect(awaiting).toContain(AWAITING_WORD);
    expect(awaiting).not.toContain(REASON_WORD.notReported);
    const silent = page(`/${secondId}/2019/tasks/5/`).text;
    expect(silent).toContain(REASON_WORD.notReported);
    expect(silent).not.toContain(AWAITING_WORD);
  });
  test('speak for the government where no bureau is named', () => {
    expect(page(`/${secondId}/2018/`).text).toContain(second.place.government);
  });
  test('print zero where zero was promised and reported', () => {
    expect(page(`/${secondId}/2019/tasks/4/`).text).toContain('0件');
  });
});

describe('a district and a year that have just been laid out', () => {
  const { place, year } = laidOut;
  test('have pages which say that nothing is collected yet', () => {
    expect(page(`/${place}/${year}/`).text).toContain('还没有收录');
    expect(page(`/${place}/`).text).toContain('还没有收录');
    expect(page(`/${place}/bureaus/`).text).toContain('还没有收录');
    expect(page(`/${place}/sources/`).text).toContain('还没有收录');
  });
  test('are announced on the first page as not collected, without a zero', () => {
    const { text } = page('/');
    expect(text).toContain(`${year}年尚未收录`);
    expect(text).not.toMatch(/(?<!\d)0(?:项任务|条自报成绩|个目标)/u);
  });
  test('claim nothing: no verdict, no count of zero', () => {
    const { text } = page(`/${place}/${year}/`);
    expect(text).not.toMatch(/达标|超额|无法判断|(?<!\d)0[项条个]/u);
  });
});
