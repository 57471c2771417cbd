/** The built site together with the address it was built for. */
import { attribute, readElements } from './html.ts';
import type { PublishedSite } from './links.ts';
import { pagesOf } from './pages.ts';

/** Reads site and base from the first page's canonical link, where the build wrote them. */
export function publishedSite(folder: string): PublishedSite {
  const home = pagesOf(folder).find((page) => page.path === '/');
  const canonical = home
    ? readElements(home.file).find((element) => attribute(element, 'rel') === 'canonical')
    : undefined;
  const href = canonical ? attribute(canonical, 'href') : undefined;
  if (href === undefined || !URL.canParse(href)) {
    throw new Error(`the first page of ${folder} has no canonical link with a whole address`);
  }
  const { origin, pathname } = new URL(href);
  return { folder, site: origin, base: pathname };
}
