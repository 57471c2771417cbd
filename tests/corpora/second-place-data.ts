/**
 * A second district beside the real one: made up, and laid out as a curator would. What it adds to
 * the tables that all places share stands beside its folder, and so do its documents.
 */
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export const secondPlace = path.join(root, 'tests', 'data', 'second-place');
export const secondDocuments = path.join(secondPlace, 'documents');
/** The id of the district, which is the name of its folder. */
export const secondId = 'yunting';
const SHARED = ['units.csv', 'indicators.csv', 'series.csv'];

/** Fills a folder with the real data, the second district, and its rows of the shared tables. */
export function layOutSecondPlace(folder: string): void {
  fs.cpSync(path.join(root, 'data'), folder, { recursive: true });
  fs.cpSync(path.join(secondPlace, secondId), path.join(folder, secondId), { recursive: true });
  for (const table of SHARED) {
    const [header, ...rows] = lines(path.join(secondPlace, table));
    const [expected] = lines(path.join(folder, table));
    if (header !== expected) throw new Error(`the header of ${table} is now ${expected ?? ''}`);
    fs.appendFileSync(path.join(folder, table), `${rows.join('\n')}\n`);
  }
}

function lines(file: string): string[] {
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n');
}
