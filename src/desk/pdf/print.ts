import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { absolute, articlePath } from '../../articles/address.ts';
import type { Paper } from '../../editions/pdf.ts';
import { site } from '../../site.ts';
import { directionOf } from '../../sources/direction.ts';
import type { PublishedArticle } from '../publish.ts';
import { footnotes } from './footnotes.ts';
import { pageRules } from './page-rules.ts';
import { paperPage } from './paper-page.ts';
import { readingOrder } from './reading-order.ts';
import { typeset } from './typeset.ts';

/** Milliseconds. Typesetting takes a third of a second a page; what takes so long has got stuck. */
const LIMIT = 120_000;

export interface Print {
  pdf: Uint8Array;
  headings: string[];
  /** How many notes do not begin on the sheet that refers to them. */
  late: number;
}

/**
 * An article as a PDF, as Chromium writes it, with tags and an outline; and its headings in their order.
 *
 * @param notes Where they stand. At the foot of each page Vivliostyle sets them; at the end they need no typesetter but the
 *   browser.
 * @param shorter Millimetres by which the text ends above the bottom margin.
 * @throws Error where that fails, takes too long, or words were lost.
 */
export async function print(context: BrowserContext, { name, frontmatter: { title, lang } }: PublishedArticle, paper: Paper, notes: 'footnotes' | 'endnotes', shorter = 0): Promise<Print> {
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  const address = absolute(encodeURI(articlePath(name)));
  const rules = pageRules(paper, site.title, title, directionOf(lang), shorter) + (await readFile(new URL('../../styles/pdf.css', import.meta.url), 'utf8'));
  const stopped = new AbortController();
  try {
    await page.goto(address);
    await page.evaluate(paperPage, { address, name });
    if (notes === 'footnotes') await page.evaluate(footnotes);
    const headings = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => heading.textContent.trim()));
    const stuck = setTimeout(LIMIT, undefined, { signal: stopped.signal }).then(() => {
      throw new Error(`it was not done after ${LIMIT / 1000} seconds`);
    });
    const late = await Promise.race([stuck, notes === 'footnotes' ? setInSheets(page, rules) : page.addStyleTag({ content: rules }).then(() => 0)]);
    return { pdf: await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), headings, late };
  } finally {
    stopped.abort();
    // A page that has got stuck closes with the browser.
    void page.close();
  }
}

async function setInSheets(page: Page, rules: string): Promise<number> {
  await page.addScriptTag({ content: `var module = {};${await readFile(createRequire(import.meta.url).resolve('@vivliostyle/core'), 'utf8')}` });
  const late = await page.evaluate(typeset, rules);
  await page.evaluate(readingOrder);
  return late;
}
