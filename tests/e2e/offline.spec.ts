import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../support/browse.ts';
import { filesOf } from '../support/pages.ts';
import { dist } from '../support/root.ts';
import { unzip } from '../support/unzip.ts';

/** The copy as somebody unpacks it, until the tests of this file are over. */
let folder = '';
test.beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-'));
  const [name = ''] = filesOf(path.join(dist, 'offline')).filter((each) =>
    /-offline\.zip$/.test(each),
  );
  for (const [file, bytes] of unzip(fs.readFileSync(path.join(dist, 'offline', name)))) {
    const full = path.join(folder, file.split('/').slice(1).join('/'));
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, bytes);
  }
});
test.afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const at = (file: string): string => pathToFileURL(path.join(folder, file)).href;

test('opened from disk, the site is dressed and leads on', async ({ page }) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto(at('index.html'));
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(251, 248, 240)',
  );
  await page.locator('.masthead nav a').filter({ hasText: '2023' }).click();
  await expect(page).toHaveURL(/2023\/index\.html$/);
  await page.locator('a[data-language]').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/en\/[^/]+\/2023\/index\.html$/);
  expect(failed).toEqual([]);
});

test('opened from disk, tasks can be filtered', async ({ page }) => {
  const [file = ''] = filesOf(folder).filter((each) =>
    /^[^/]+\/\d{4}\/tasks\/index\.html$/.test(each),
  );
  await page.goto(at(file));
  const shown = page.locator('li.card:visible');
  const all = await shown.count();
  await page.locator('input[name="verdict"][value="missed"]').check();
  await expect.poll(() => shown.count()).toBeLessThan(all);
});
