/** Playwright's `test`, with the built site served on loopback and its pages at hand. */
import { test as base, expect, type Page } from '@playwright/test';
import { startStaticServer } from '../../src/commands/static-server.ts';
import { isEmbed, isEnglish, isKit } from './chart-pages.ts';
import { extremesOf, kindsOf, pagesOf } from './pages.ts';
import { dist } from './root.ts';

export { expect, type Page };

/** All pages of `dist/`; tests are named after them, so they are known before a browser starts. */
export const pages = pagesOf(dist);
/** Embeds and the kit to paste from have no head, foot or skip link; they have tests of their own. */
const ownPages = pages.filter(({ path }) => !isEmbed(path) && !isKit(path));
export const kinds = kindsOf(ownPages);
/** Of each kind the heaviest and the lightest page; in English, made by the same templates, the heaviest. */
export const extremes = [
  ...extremesOf(ownPages.filter(({ path }) => !isEnglish(path))),
  ...[...kindsOf(ownPages.filter(({ path }) => isEnglish(path))).values()].flatMap(
    (kind) => kind.toSorted((a, b) => b.bytes - a.bytes)[0] ?? [],
  ),
];
/** Without the English: what does not hang on words need not be tried twice. */
export const chineseExtremes = extremes.filter(({ path }) => !isEnglish(path));
/** The same with embeds and kits, for what must hold everywhere. */
export const extremesOfAll = [
  ...extremesOf(pages.filter(({ path }) => isEmbed(path) || isKit(path))),
  ...extremes,
];

export const schemes = ['light', 'dark'] as const;

interface WorkerFixtures {
  /** Serves a folder until the worker ends and returns the address of its first page. */
  serve: (folder: string) => Promise<string>;
}

interface TestFixtures {
  /** Opens a page of the built site by its path. */
  visit: (path: string) => Promise<void>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  serve: [
    async ({}, use) => {
      const servers = new Map<string, ReturnType<typeof startStaticServer>>();
      await use(async (folder) => {
        const server = servers.get(folder) ?? startStaticServer({ folder });
        servers.set(folder, server);
        return (await server).address;
      });
      for (const server of servers.values()) await (await server).close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ serve }, use) => use(await serve(dist)),
  visit: async ({ page }, use) =>
    use(async (path) => {
      await page.goto(path);
    }),
});

/** Opens everything that is folded away, so that it is measured too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
