import fs from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { archiveOf } from '../exports/open-data/archive.ts';
import { relink } from './relink.ts';

/**
 * What is read is copied: pages, drawings, tables, letters and the small pictures of the gallery.
 * Pictures and kits to take away, pinned embeds and files for programs stay on the site, which links lead to.
 */
const IS_COPIED =
  /(?:\.html|\.css|\.csv|\/letter-\d+\.txt|favicon\.svg|\/chart\.svg|\/thumb\.png|\/status\.svg)$/u;
const IS_LEFT = /^embed\/[^/]+\/[\da-f]{12}\/|\/wechat\.html$/u;

/** Where the site will be published, as its first page says. */
const homeOf = (html: string): URL => {
  const [, address] = /<link rel="canonical" href="([^"]*)"/u.exec(html) ?? [];
  if (address === undefined)
    throw new Error('index.html has no canonical link to tell its home by');
  return new URL(address);
};

/** The files of a built site, in a fixed order. */
const filesOf = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();

/** A script with all that it imports, to stand in a page; nothing for one that loads more later. */
const inlined = (file: string): string | undefined => {
  if (/\bimport\(/u.test(fs.readFileSync(file, 'utf8'))) return undefined;
  const [bundle] = buildSync({
    ...{ entryPoints: [file], write: false, logLevel: 'error' },
    ...{ bundle: true, format: 'esm', minify: true, charset: 'utf8' },
  }).outputFiles;
  return bundle?.text.trim().replaceAll('</script', '<\\/script');
};

/**
 * The whole site as one ZIP, to be opened from disk after unpacking. The same site is the same bytes.
 * @param folder the built site.
 * @param name the folder that it unpacks into.
 */
export const offlineCopy = (folder: string, name: string): Uint8Array => {
  const copied = filesOf(folder).filter((file) => IS_COPIED.test(file) && !IS_LEFT.test(file));
  const holds = new Set(copied);
  const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  const home = homeOf(read('index.html'));
  const scripts = new Map<string, string | undefined>();
  const about = {
    ...{ base: home.pathname.replace(/\/$/u, ''), home: home.href.replace(/\/$/u, '') },
    holds: (file: string) => holds.has(file),
    script: (file: string) => {
      if (!scripts.has(file)) scripts.set(file, inlined(path.join(folder, file)));
      return scripts.get(file);
    },
  };
  const files = copied.map((file) => {
    const bytes = file.endsWith('.html')
      ? Buffer.from(relink(read(file), file, about))
      : fs.readFileSync(path.join(folder, file));
    return [file, bytes] as const;
  });
  // Pages are alike: packed harder, the copy would be hardly smaller and take twice as long.
  return archiveOf(name, new Map(files), 6);
};
