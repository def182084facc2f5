/** A Chromium to run the tests in: the machine's own first, else one that came with the packages. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of the browser. The one from the registry has no Chinese glyphs: what is measured on text
 * (widths, screenshots) differs there, what is asserted by role and name does not.
 * @throws where no browser can be had, with what to install
 */
export async function findBrowser(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`);
  }
  const installed = [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // makes the package unpack the libraries it needs beside the browser
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error(
    'No Chromium was found. Install Chrome or Chromium, or run `npx playwright install chromium`, ' +
      'or name a browser: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}
