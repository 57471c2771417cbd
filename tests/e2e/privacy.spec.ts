import { expect, chineseExtremes as extremes, test, type Page } from '../support/browse.ts';

for (const { path } of extremes) {
  test(`${path} asks nobody else, keeps nothing and complains of nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== new URL(baseURL!).origin && url.protocol !== 'data:') {
        faults.push(`leaves the site: ${url.href}`);
      }
      if (request.resourceType() === 'font') faults.push(`loads a font: ${url.href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.addInitScript(recordViolations);

    const response = await page.goto(path);
    await scrollThrough(page);

    expect(faults).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'policyViolations'))).toEqual([]);
    expect(await response?.headerValue('set-cookie')).toBeNull();
    expect(await response?.headerValue('content-security-policy')).toContain('frame-ancestors');
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(kept)).toEqual({
      session: 0,
      caches: [],
      workers: 0,
      webFonts: 0,
    });
  });
}

function recordViolations(): void {
  const violations: string[] = [];
  Reflect.set(window, 'policyViolations', violations);
  document.addEventListener('securitypolicyviolation', (event) => {
    violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
  });
}

/** Whatever loads late loads now. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}

async function kept() {
  return {
    session: sessionStorage.length,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    webFonts: document.fonts.size,
  };
}
