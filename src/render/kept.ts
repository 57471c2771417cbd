import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('node_modules/.cache/pictures');
const fileOf = (name: string): string => path.join(FOLDER, `${name}.png`);

/** The file of this name from the cache of past builds, if one has put it there. */
export const kept = (name: string): Buffer | undefined =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name)) : undefined;

/** Puts a file into the cache for the builds to come, and gives it back. */
export const keep = (name: string, bytes: Buffer): Buffer => {
  mkdirSync(FOLDER, { recursive: true });
  // Two builds may keep the same file at a time: each writes its own and puts it in place whole.
  const partial = `${fileOf(name)}.${process.pid}`;
  writeFileSync(partial, bytes);
  renameSync(partial, fileOf(name));
  return bytes;
};
