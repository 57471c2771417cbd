import fs from 'node:fs';
import path from 'node:path';
import { expect, pages as honestPages, test } from '../support/browse.ts';
import { hostileData, hostileSite } from '../support/hostile-site.ts';
import { csvRows, hostileTextsIn, isFormula, stringsIn } from '../support/hostile-texts.ts';
import { attribute, readElements, textOf, type HtmlElement } from '../support/html.ts';
import { filesOf, pagesOf } from '../support/pages.ts';
import { looseControls } from '../support/loose-controls.ts';

test.describe('records with markup, formulas and turned text in them', () => {
  test('build like any other', () => {
    const { code, output } = hostileSite.read();
    expect(code, output).toBe(0);
  });

  test('really are hostile', () => {
    const { markup, bidi, formulas } = hostileTextsIn(hostileData);
    expect(markup, 'texts with markup').not.toEqual([]);
    expect(bidi, 'texts with bidi controls').not.toEqual([]);
    expect(formulas, 'texts like formulas').not.toEqual([]);
  });

  test('add no element and no attribute of a new kind to any page', () => {
    const kindsIn = (files: string[]) =>
      new Set(
        files
          .flatMap(readElements)
          .flatMap(({ tagName, attrs }) => [`<${tagName}>`, ...attrs.map(({ name }) => name)]),
      );
    const honest = kindsIn(honestPages.map((page) => page.file));
    const hostile = kindsIn(pagesOf(hostileSite.read().folder).map((page) => page.file));
    // What the list of tasks adds where a verdict hangs on a reading, which no published one does.
    const ofReadings = /^data-(?:reading|(?:verdict|reason)-(?:strict|lenient))$/;
    const added = [...hostile.difference(honest)].filter((kind) => !ofReadings.test(kind));
    expect(added).toEqual([]);
  });

  test('do not break out of the data for search engines, nor add a script', () => {
    const scriptsOf = (file: string) =>
      readElements(file).filter(({ tagName }) => tagName === 'script');
    const isData = (element: HtmlElement) => attribute(element, 'type') === 'application/ld+json';
    const honest = new Set(
      honestPages.flatMap(({ file }) => scriptsOf(file).map((script) => textOf(script))),
    );
    for (const page of pagesOf(hostileSite.read().folder)) {
      for (const script of scriptsOf(page.file)) {
        if (isData(script)) {
          expect(() => JSON.parse(textOf(script)) as unknown, page.path).not.toThrow();
        } else {
          expect([...honest], page.path).toContain(textOf(script));
        }
      }
    }
  });

  test('open no dialog even where no policy holds them back', async ({ browser, serve }) => {
    const { folder } = hostileSite.read();
    const context = await browser.newContext({ bypassCSP: true, baseURL: await serve(folder) });
    const page = await context.newPage();
    const events: string[] = [];
    page.on('dialog', (dialog) => {
      events.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => events.push(`script: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:')) events.push(`asks ${request.url()}`);
    });
    for (const { path: address } of pagesOf(folder)) {
      await page.goto(address);
    }
    expect(events).toEqual([]);
    await context.close();
  });

  test('are shown to the letter', async ({ browser, serve }) => {
    const { folder } = hostileSite.read();
    const context = await browser.newContext({ baseURL: await serve(folder) });
    const page = await context.newPage();
    let shown = '';
    for (const { path: address } of pagesOf(folder)) {
      await page.goto(address);
      shown += comparable((await page.locator('body').textContent()) ?? '');
    }
    const { markup, bidi } = hostileTextsIn(hostileData);
    const absent = [...markup, ...bidi].filter((text) => !shown.includes(comparable(text)));
    expect(absent).toEqual([]);
    await context.close();
  });

  test('turn no text but their own', async ({ browser, serve }) => {
    const { folder } = hostileSite.read();
    const context = await browser.newContext({ baseURL: await serve(folder) });
    const page = await context.newPage();
    const { bidi } = hostileTextsIn(hostileData);
    const loose: string[] = [];
    for (const { path: address } of pagesOf(folder)) {
      await page.goto(address);
      const found = await page.evaluate(looseControls, bidi);
      loose.push(...found.map((text) => `${address}: ${text}`));
    }
    expect(loose).toEqual([]);
    await context.close();
  });

  test('are no formulas in any table to download', () => {
    const { folder } = hostileSite.read();
    const cells = filesOf(folder)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => {
        const rows = csvRows(path.join(folder, file));
        expect(new Set(rows.map((row) => row.length)).size, `${file} is a rectangle`).toBe(1);
        return rows.flat();
      });
    expect(cells.filter(isFormula)).toEqual([]);
    const kept = hostileTextsIn(hostileData).formulas.filter((text) =>
      cells.some((cell) => cell.endsWith(text.trim())),
    );
    expect(kept, 'formulas that arrive, made harmless').not.toEqual([]);
  });

  test('arrive to the letter in the JSON to download', () => {
    const { folder } = hostileSite.read();
    const published = filesOf(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => stringsIn(JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'))));
    const letters = new Set(published.map(comparable));
    const { markup, bidi, formulas } = hostileTextsIn(hostileData);
    const kept = (texts: string[]) => texts.filter((text) => letters.has(comparable(text)));
    expect(kept(markup), 'markup').not.toEqual([]);
    expect(kept(bidi), 'bidi controls').not.toEqual([]);
    expect(kept(formulas), 'formulas').not.toEqual([]);
  });
});

/** Without white space and without controls, raw or spelled out as ⟨U+202E⟩. */
function comparable(text: string): string {
  return text
    .replace(/⟨U\+[0-9A-F]{4}⟩/g, '')
    .replace(/[\s\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
