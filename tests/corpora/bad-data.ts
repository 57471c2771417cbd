/** The corpus of bad data: a small valid folder, and cases that each spoil it in one way. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

export const corpus = path.resolve(import.meta.dirname, '../bad-data');
export const base = path.join(corpus, 'base');

/** The names of the cases, each a folder with `change.json` or `files/`, and `expected.txt`. */
export const cases: readonly string[] = fs
  .readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name)
  .sort();

const file = z.string();
const changes = z.array(
  z.union([
    /** Words that stand in the file exactly once, and what takes their place. */
    z.strictObject({ file, replace: z.string().min(1), with: z.string() }),
    z.strictObject({ file, append: z.string() }),
    z.strictObject({ file, write: z.string() }),
    /** Removes a file, or a folder with all that is in it. */
    z.strictObject({ file, remove: z.literal(true) }),
  ]),
);
type Change = z.infer<typeof changes>[number];

/** Puts the base with the changes of a case into a temporary folder for as long as `use` runs. */
export const withCase = <T>(name: string, use: (folder: string) => T): T => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bad-data-'));
  try {
    fs.cpSync(base, folder, { recursive: true });
    const overlay = path.join(corpus, name, 'files');
    if (fs.existsSync(overlay)) fs.cpSync(overlay, folder, { recursive: true });
    const list = path.join(corpus, name, 'change.json');
    if (fs.existsSync(list)) {
      for (const change of changes.parse(JSON.parse(fs.readFileSync(list, 'utf8'))))
        apply(change, folder);
    }
    return use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
};

const apply = (change: Change, folder: string): void => {
  const full = path.join(folder, change.file);
  if ('remove' in change) return fs.rmSync(full, { recursive: true });
  if ('append' in change) return fs.appendFileSync(full, change.append);
  if ('write' in change) {
    fs.mkdirSync(path.dirname(full), { recursive: true });
    return fs.writeFileSync(full, change.write);
  }
  const [before, after, ...more] = fs.readFileSync(full, 'utf8').split(change.replace);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`“${change.replace}” does not stand exactly once in ${change.file}`);
  fs.writeFileSync(full, before + change.with + after);
};
