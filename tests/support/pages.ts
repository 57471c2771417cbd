/** Which pages a built site has, and which of them are of one kind. */
import fs from 'node:fs';
import path from 'node:path';

export interface SitePage {
  /** The address inside the site: `/method/`, `/404.html`. */
  path: string;
  file: string;
  bytes: number;
}

/** More leaf pages than this in one folder are taken for one template filled many times. */
const fewSiblings = 3;

/** Every file of the folder, as paths with `/`, in a fixed order. */
export function filesOf(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

export function pagesOf(folder: string): SitePage[] {
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      file: path.join(folder, file),
      bytes: fs.statSync(path.join(folder, file)).size,
    }));
}

/** Pages by kind; the name is the page's path, or its folder's path with `*` for a filled template. */
export function kindsOf(pages: SitePage[]): Map<string, SitePage[]> {
  const leaves = Map.groupBy(
    pages.filter((page) => isLeaf(page, pages)),
    (page) => parentOf(page.path),
  );
  return Map.groupBy(pages, (page) => {
    const ofChart = kindOfChartPage(page.path);
    if (ofChart) return ofChart;
    const parent = parentOf(page.path);
    const siblings = isLeaf(page, pages) ? (leaves.get(parent)?.length ?? 0) : 0;
    return parent !== '/' && siblings > fewSiblings ? `${parent}*` : page.path;
  });
}

/** The heaviest and the lightest page of each kind: what a template does with much and with little. */
export function extremesOf(pages: SitePage[]): SitePage[] {
  return [...kindsOf(pages).values()].flatMap((kind) => {
    const byWeight = kind.toSorted((a, b) => b.bytes - a.bytes);
    return [...new Set([byWeight[0], byWeight.at(-1)])].filter((page) => page !== undefined);
  });
}

/** Pages and embeds of charts have files below them, so they are told by their addresses. */
function kindOfChartPage(address: string): string | undefined {
  const [, folder, rest] = /^\/(charts|embed)\/[^/]+\/(.*)$/.exec(address) ?? [];
  return folder && `/${folder}/*/${rest?.replace(/^[\da-f]{12}\//, 'version/') ?? ''}`;
}

function isLeaf(page: SitePage, pages: SitePage[]): boolean {
  return !pages.some((other) => other !== page && other.path.startsWith(page.path));
}

function parentOf(address: string): string {
  return address.replace(/[^/]+\/?$/, '');
}
