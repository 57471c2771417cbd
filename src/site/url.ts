/**
 * Addresses. Astro never rewrites a plain `href`, so every link goes through `url`, which puts the
 * base in front; links are written as `/gongshu/2023/`, from the root of the site.
 */
// Commands that only ask what the site has run without Astro, at the root of a host.
const { BASE_URL = '/', SITE }: Partial<ImportMetaEnv> = import.meta.env ?? {};
const base = BASE_URL.replace(/\/$/u, '');

/** The address of a page or file on this site, the base included. */
export const url = (path: string): string => base + path;

/** The same with the origin, for canonical links and feeds. */
export const absoluteUrl = (path: string): string => new URL(url(path), SITE).href;
