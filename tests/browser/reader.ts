import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

/** Connects a file of tests to the browser, and gives a way to open pages in it. */
export function reader(): (address: string, options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const running = inject('browser');
    if ('missing' in running) throw new Error(running.missing);
    browser = await chromium.connect(running.endpoint);
  });
  afterAll(() => browser?.close());

  /** Opens an address as a reader does who allows no scripts and wants no motion; closed with the test. */
  return async (address, options = {}) => {
    if (!browser) throw new Error('Unexpected call before the tests, expected it inside of one');
    const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce', ...options });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    if (address !== '') await page.goto(address);
    return page;
  };
}
