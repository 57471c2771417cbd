import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { publishedSchema, type Published } from '../domain/published.ts';
import { Faults } from './fault.ts';
import { readJson } from './json-file.ts';

/** Where it is recorded which charts and versions have been published. */
export const PUBLISHED = 'published.json';

/**
 * Reads the record of published charts; without one nothing has been published yet.
 * @throws DataError where it is malformed.
 */
export const readPublished = (root: string): readonly Published[] => {
  if (!existsSync(path.join(root, PUBLISHED))) return [];
  const faults = new Faults();
  const published = readJson(root, PUBLISHED, z.array(publishedSchema), faults) ?? [];
  published.forEach(({ id }, index) => {
    if (published.findIndex((each) => each.id === id) < index)
      faults.add({
        file: PUBLISHED,
        field: `${index}.id`,
        problem: `"${id}" stands there already`,
        remedy: 'join the two records',
      });
  });
  faults.throwIfAny();
  return published;
};

/**
 * Holds that no published chart disappears.
 * @throws DataError naming each chart that is gone, or leads to one that is not there.
 */
export const checkPublished = (
  published: readonly Published[],
  charts: ReadonlySet<string>,
): void => {
  const faults = new Faults();
  published.forEach(({ id, redirect }, index) => {
    if (charts.has(id)) {
      if (redirect !== undefined)
        faults.add({
          file: PUBLISHED,
          field: `${index}.redirect`,
          problem: `the chart "${id}" is there, so nothing leads on from it`,
          remedy: 'remove "redirect", or the chart from its charts.json',
        });
    } else if (redirect === undefined) {
      faults.add({
        file: PUBLISHED,
        field: `${index}.id`,
        problem: `the chart "${id}" was published and is gone, but articles still show it`,
        remedy: 'bring it back in its charts.json, or name its successor in "redirect"',
      });
    } else if (!charts.has(redirect)) {
      faults.add({
        file: PUBLISHED,
        field: `${index}.redirect`,
        problem: `there is no chart "${redirect}"`,
        remedy: 'name a chart of the site, as <place>-<year>-<id>',
      });
    }
  });
  faults.throwIfAny();
};
