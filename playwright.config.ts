import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/chromium.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/prepare.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Some tests walk through every page of a kind.
  timeout: 120_000,
  reporter: 'list',
  use: { browserName: 'chromium', launchOptions, locale: 'zh-CN' },
});
