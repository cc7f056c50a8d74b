import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ace from '@daisy/ace-core';
import type { Browser } from 'playwright-core';

/**
 * What Ace by DAISY finds in a book: `serious image-alt at article-1.xhtml: …`. Ace brings no browser; it looks through the one of
 * the tests.
 *
 * @param book The path of an EPUB.
 */
export async function aceFindings(book: string, browser: Browser): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ace-'));
  try {
    const [, report] = await ace(book, { cwd: folder, outdir: folder, silent: true, jobid: '', initLogger: true, fileName: join(folder, 'ace.log') }, runner(browser));
    return report.assertions.flatMap((document) =>
      document.assertions.map((found) => `${found['earl:test']['earl:impact']} ${found['earl:test']['dct:title']} at ${document['earl:testSubject'].url}: ${found['earl:result']['dct:description']}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How Ace has a document of a book looked at. */
function runner(browser: Browser): ace.AxeRunner {
  return {
    concurrency: 2,
    setTimeout: () => undefined,
    launch: async () => undefined,
    close: async () => undefined,
    run: async (url, scripts, contents) => {
      const page = await browser.newPage();
      // Ace renames documents to `.html`, and they are XML all the same.
      await page.route(/^file:.*\.html$/u, async (route) => route.fulfill({ contentType: 'application/xhtml+xml', body: await readFile(new URL(route.request().url()), 'utf8') }));
      await page.goto(url);
      // By this mark Ace knows what is not of the document.
      for (const script of [...contents.map((content) => ({ content })), ...scripts.map((path) => ({ path }))]) {
        await (await page.addScriptTag(script)).evaluate((element) => (element as Element).setAttribute('data-ace', ''));
      }
      const result = await page.evaluate(() => new Promise((done, fail) => {
        (globalThis as unknown as { daisy: { ace: { run(then: (error: unknown, result: unknown) => void): void } } }).daisy.ace.run((error, found) => (error ? fail(error) : done(found)));
      }));
      await page.close();
      return result;
    },
  };
}
