/**
 * Addresses. Astro never rewrites a plain `href`, so every link goes through `url`, which puts the
 * base in front; links are written as `/gongshu/2023/`, from the root of the site.
 */
const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** The address of a page or file on this site, the base included. */
export const url = (path: string): string => base + path;

/** The same with the origin, for canonical links and feeds. */
export const absoluteUrl = (path: string): string => new URL(url(path), import.meta.env.SITE).href;
