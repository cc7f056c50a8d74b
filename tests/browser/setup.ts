import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { launchChromium } from './chromium.ts';
import { type Server, serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to reach the browser; where there is none, why. */
    browser: { endpoint: string } | { missing: string };
    /** Addresses of the sites, which tests/site/setup.ts built. */
    origins: { site: string; journal: string; reading: string };
  }
}

/** One browser and one server a site for all tests. Without a browser the tests of this folder fail, and no others. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = project.getProvidedContext();
  const [site, journal, reading] = await Promise.all([built.site, built.journal, built.reading].map(({ dist }) => serve(dist))) as [Server, Server, Server];
  project.provide('origins', { site: site.origin, journal: journal.origin, reading: reading.origin });
  // A newspaper that articles of the tests quote.
  const gazette = await serve(fileURLToPath(new URL('gazette', import.meta.url)));
  const browser = await launchChromium({ 'gazette.example': new URL(gazette.origin).host }).catch((error: Error) => error);
  project.provide('browser', browser instanceof Error ? { missing: browser.message } : { endpoint: browser.wsEndpoint() });
  return async () => {
    await Promise.all([site.close(), journal.close(), reading.close(), gazette.close(), browser instanceof Error || browser.close()]);
  };
}
