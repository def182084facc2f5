import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/support/find-browser.ts';

// found once; the workers inherit it
process.env['CHROMIUM_PATH'] = await findBrowser();
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/support/global-setup.ts',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  // drawing and axe keep a core busy each
  workers: Math.min(6, Math.max(2, availableParallelism())),
  // a slow machine is no failure: on a quick one nothing waits this long
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    // two hosts in one: see e2e/support/site-server.ts
    baseURL: `${process.env['XIANGYU_ORIGIN'] ?? 'http://127.0.0.1'}/site/`,
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // in containers the sandbox of Chromium cannot start; the tests load our own pages only
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
