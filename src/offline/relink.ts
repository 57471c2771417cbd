import path from 'node:path';

/** What a copy knows of the site that it is made from. */
export interface Copied {
  /** The path that the site lies under, without a slash at its end. */
  readonly base: string;
  /** The origin with the base, for what the copy does not hold. */
  readonly home: string;
  /** True for the files that the copy holds, by their paths from the root of the site. */
  readonly holds: (file: string) => boolean;
  /** The source of a script that the copy can hold within a page; those that import others it cannot. */
  readonly script: (file: string) => string | undefined;
}

const TAG = /<[a-z][^>]*>/giu;
const ADDRESS = /(?<=\s(?:href|src|data-search)=")\/[^"]*(?=")/gu;
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/u;
const SCRIPT = /<script type="module" src="(\/[^"]*)"><\/script>/gu;

/** The file behind an address of the site, as a host finds it. */
const fileOf = (address: string): string => {
  const file = decodeURIComponent(address).replace(/^\//u, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
};

/**
 * A page as it can be opened from disk, where nothing answers to an address that begins with a slash:
 * links lead to files beside it, or to the site itself where the copy has no such file. Modules are
 * not loaded from disk, so scripts stand in the page or are left out; every page works without them.
 * The policy is left out as well, since on disk “self” is nobody.
 * @param file the path of the page from the root of the site.
 */
export const relink = (html: string, file: string, site: Copied): string => {
  const { base, holds, home, script } = site;
  const here = path.posix.dirname(file);
  const link = (address: string): string => {
    if (!address.startsWith(`${base}/`)) return address;
    const inside = address.slice(base.length);
    const [, route = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(inside) ?? [];
    const to = fileOf(route);
    if (!holds(to)) return home + inside;
    const relative = path.posix.relative(here, to);
    return encodeURI(relative === '' ? path.posix.basename(to) : relative) + rest;
  };
  return html
    .replace(POLICY, '')
    .replace(SCRIPT, (_, src: string) => {
      const source = script(fileOf(src.slice(base.length)));
      return source === undefined ? '' : `<script type="module">${source}</script>`;
    })
    .replace(TAG, (tag) => tag.replace(ADDRESS, link));
};
