import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Gives the file of this name from the cache of past builds, or makes it and keeps it there. */
export const kept = async (name: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const folder = path.resolve('node_modules/.cache/pictures');
  const file = path.join(folder, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Two builds may keep the same file at a time: each writes its own and puts it in place whole.
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, made);
  renameSync(partial, file);
  return made;
};
