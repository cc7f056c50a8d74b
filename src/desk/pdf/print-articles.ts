import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { type BrowserContext, chromium, type Route } from 'playwright-core';
import { PAPERS, type Paper, pdfPath } from '../../editions/pdf.ts';
import { site } from '../../site.ts';
import { staticFont } from '../../typefaces/static-font.ts';
import type { PublishedArticle } from '../publish.ts';
import { CHROMIUM_ARGS } from './chromium.ts';
import { withMetadata } from './metadata.ts';
import { type Print, print } from './print.ts';
import { withStaticFaces } from './static-faces.ts';

/** Letters stand where the typeface wants them, not on the pixels of a screen. */
const PRINT_ARGS = ['--font-render-hinting=none'];

/** Millimetres. */
const SHORTER = [3, 6, 9];

/**
 * Prints articles of a built site, each on every kind of paper, into the folder of that site.
 *
 * The browser sees the site at its own address, but nothing leaves the machine: each request is answered from the folder.
 * So the PDF's links to other pages of the site are good wherever it is read.
 *
 * @param program The path of a Chromium, Chrome or Edge.
 * @param folder The built site.
 * @returns How many PDFs were made.
 * @throws Error where one can't be made; it names the article.
 */
export async function printArticles(program: string, folder: string, articles: readonly PublishedArticle[]): Promise<number> {
  const browser = await chromium.launch({ executablePath: program, args: [...CHROMIUM_ARGS, ...PRINT_ARGS] }).catch((error: Error) => {
    throw new Error(`The browser ${program} could not be started: ${reasonOf(error)}. Set CHROMIUM_PATH to a Chromium, Chrome or Edge that opens`);
  });
  try {
    // The typesetter runs in the page, whose policy allows no script but its own.
    const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light' });
    const fonts = new Map<string, Promise<Buffer>>();
    await context.route('**', (route) => answer(route, folder, fonts));
    for (const article of articles) {
      await Promise.all(PAPERS.map((paper) => printArticle(context, folder, article, paper)));
    }
    return articles.length * PAPERS.length;
  } finally {
    await browser.close();
  }
}

async function printArticle(context: BrowserContext, folder: string, article: PublishedArticle, paper: Paper): Promise<void> {
  const what = `The PDF of ${article.name} for ${paper.name}`;
  const path = join(folder, pdfPath(article.name, paper));
  const printed = printWithFootnotes(context, article, paper).catch((error: Error) => {
    console.warn(`${what} has its notes at the end, as they could not be set at the foot of each page: ${reasonOf(error)}`);
    return print(context, article, paper, 'endnotes');
  });
  const pdf = await printed.then((bytes) => withMetadata(bytes, article.frontmatter, paper)).catch((error: Error) => {
    throw new Error(`${what} could not be made: ${reasonOf(error)}`);
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, pdf);
}

/** Sheets that are a little shorter break elsewhere; the first ones are taken that have each note where it is referred to. */
async function printWithFootnotes(context: BrowserContext, article: PublishedArticle, paper: Paper): Promise<Print> {
  let best = await print(context, article, paper, 'footnotes');
  for (const shorter of SHORTER) {
    if (best.late === 0) break;
    const next = await print(context, article, paper, 'footnotes', shorter);
    if (next.late < best.late) best = next;
  }
  return best;
}

/** What went wrong, without what the browser's driver says before and after. */
function reasonOf({ message }: Error): string {
  return (message.split('\n')[0] ?? '').replace(/^(?:[a-zA-Z.]+: )?(?:Error: )?/u, '');
}

/**
 * Answers a request from the folder of the built site, as a static host does; there is nothing else to be had.
 *
 * @param fonts Those that were made of variable ones.
 */
async function answer(route: Route, folder: string, fonts: Map<string, Promise<Buffer>>): Promise<void> {
  const { origin, pathname, searchParams } = new URL(route.request().url());
  if (origin !== new URL(site.address).origin) return route.abort();
  const weight = Number(searchParams.get('wght'));
  try {
    const path = normalize(decodeURIComponent(pathname));
    const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
    if (weight > 0) {
      const key = `${file} ${weight}`;
      const font = fonts.get(key) ?? readFile(file).then((variable) => staticFont(variable, weight));
      fonts.set(key, font);
      return await route.fulfill({ contentType: 'font/woff2', body: await font });
    }
    if (file.endsWith('.html')) return await route.fulfill({ contentType: 'text/html; charset=utf-8', body: withStaticFaces(await readFile(file, 'utf8')) });
    return await route.fulfill({ path: file });
  } catch {
    return route.abort();
  }
}
