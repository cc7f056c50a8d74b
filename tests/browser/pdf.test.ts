import { execFile } from 'node:child_process';
import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { frontmatterIn } from '../../src/articles/frontmatter.ts';
import { findChromium } from '../../src/desk/pdf/chromium.ts';
import { printArticles } from '../../src/desk/pdf/print-articles.ts';
import { BUILD_DAY, copyOf, environment, fixture } from '../site/build.ts';
import { all, filesIn, one, readPage, without } from '../site/page.ts';
import { type Pdf, readPdf, squeezed, stands } from './pdf.ts';

/** One with pictures and a note referred to twice, one with as many notes as words allow, a Persian one, a short one. */
const ARTICLES = ['harbour-lights', 'forty-notes', 'bandar-shab', 'night-shift'] as const;
const SIZES = { a4: '595 × 842', letter: '612 × 792' } as const;
const EDITIONS = ARTICLES.flatMap((name) => (['a4', 'letter'] as const).map((paper) => ({ name, paper })));

let root: string;
let remove: () => Promise<void>;
let printed: { exitCode: number; output: string };

/** Runs `npm run pdf` in the copy. */
function run(variables: Record<string, string> = {}): Promise<{ exitCode: number; output: string }> {
  const env = { ...environment(), SOURCE_DATE_EPOCH: String(Date.parse(BUILD_DAY) / 1000), NO_COLOR: '1', ...variables };
  return new Promise((done) => {
    execFile(process.execPath, ['--env-file=.astro.env', 'src/desk/pdf.ts'], { cwd: root, env }, (error, stdout, stderr) => {
      done({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

const fileOf = (name: string, paper: string): string => join(root, 'dist', name, `${name}-${paper}.pdf`);
const pdfOf = (name: string, paper: string): Promise<Pdf> => readPdf(fileOf(name, paper));

beforeAll(async () => {
  const browser = inject('browser');
  if ('missing' in browser) throw new Error(browser.missing);
  ({ root, remove } = await copyOf(fixture('journal')));
  await cp(join(fixture('reading'), 'content/articles/forty-notes'), join(root, 'content/articles/forty-notes'), { recursive: true });
  printed = await run();
});
afterAll(() => remove());

/** The paragraphs, headings, items and cells that a reader of the page sees, with the numbers of notes and without the ways back. */
function wordsOf(name: string): string[] {
  const article = without(one(readPage(join(root, 'dist'), `${name}/index.html`), 'article'), ({ tagName, properties }) =>
    tagName === 'nav' || properties['role'] === 'doc-backlink' || properties['ariaHidden'] === 'true' || String(properties['className']) === 'note-close');
  const blocks = all(article, ['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'figcaption']);
  const innermost = blocks.filter((block) => all({ type: 'root', children: block.children }, ['p', 'ul', 'ol']).length === 0);
  return innermost.map(toString).map(squeezed);
}

test('`npm run pdf` prints every article on both papers, with notes at the feet of the sheets', () => {
  expect(printed).toMatchObject({ exitCode: 0 });
  expect(printed.output).toContain('Printed 8 PDFs');
  expect(printed.output).not.toContain('notes at the end');
});

/** The words of an article that are on no sheet. */
function missingOf(name: string, sheets: readonly string[]): string[] {
  // Sources have their addresses printed behind them, and what stands in one line points between.
  const printable = sheets.map((sheet) => sheet.replaceAll(/<https?:[^>]*>|·/gu, ''));
  // Letters that are written from the right come in the order of the eye, or of the hand.
  return wordsOf(name).filter((words) => !/\p{Script=Arabic}/u.test(words) && words !== 'notes' && !stands(words, printable));
}

test.for(EDITIONS)('$name on $paper has every word of the article and its notes', async ({ name, paper }) => {
  expect(missingOf(name, (await pdfOf(name, paper)).sheets)).toEqual([]);
});

test.for(EDITIONS)('$name on $paper has each note on the sheet that refers to it', async ({ name, paper }) => {
  const { places } = await pdfOf(name, paper);
  const notes = [...places].filter(([id]) => /^fn-\d+$/u.test(id));
  expect(notes).toHaveLength(all(readPage(join(root, 'dist'), `${name}/index.html`), 'li').filter(({ properties }) => /^fn-.*-\d+$/u.test(String(properties['id']))).length);
  expect(notes.filter(([id, sheet]) => places.get(id.replace('fn-', 'fnref-')) !== sheet)).toEqual([]);
});

test.for(EDITIONS)('$name on $paper is tagged, with its title, outline, language, days and address', async ({ name, paper }) => {
  const page = one(readPage(join(root, 'dist'), `${name}/index.html`), 'article');
  const { frontmatter } = await article(name);
  const { isTagged, tags, info, outline, sizes, links } = await pdfOf(name, paper);
  expect(isTagged).toBe(true);
  expect([...tags]).toEqual(expect.arrayContaining(['Document', 'P', 'H1', 'H2', 'Link', 'Note']));
  expect(info).toMatchObject({ Title: frontmatter.title, Subject: frontmatter.description, Language: frontmatter.lang, CreationDate: `D:${frontmatter.date.replaceAll('-', '')}000000Z` });
  const headings = all(without(page, ({ properties }) => String(properties['className']) === 'permalink'), ['h1', 'h2', 'h3']).map(toString);
  expect(outline).toEqual(headings.filter((heading) => heading !== 'Notes'));
  expect(new Set(sizes)).toEqual(new Set([SIZES[paper]]));
  expect(links).toContain(`https://verbatim.example/${name}/`);
});

test('a link to another article, to a source, and to a topic leads out of the sheets', async () => {
  const { links } = await pdfOf('harbour-lights', 'a4');
  expect(links).toEqual(expect.arrayContaining(['https://verbatim.example/night-shift/', 'https://courier.example/1912/three-lamps?page=1&view=plain', 'https://verbatim.example/topics/harbours/']));
});

test('all its fonts are in it as fonts, and the window shows the headline', async () => {
  const document = await PDFDocument.load(await readFile(fileOf('forty-notes', 'a4')), { updateMetadata: false });
  const fonts = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && String(object.get(PDFName.of('Type'))) === '/Font' ? [object] : []));
  expect(fonts.filter((font) => String(font.get(PDFName.of('Subtype'))) === '/Type3').map(String)).toEqual([]);
  // One of type 0 has another font below it.
  const files = fonts.filter((font) => String(font.get(PDFName.of('Subtype'))) !== '/Type0');
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((font) => !font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)?.has(PDFName.of('FontFile2'))).map(String)).toEqual([]);
  expect(String(document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle')))).toBe('true');
});

test('the same article gives the same bytes', async () => {
  const again = join(root, 'again');
  onTestFinished(() => void delete process.env['TZ']);
  process.env['TZ'] = 'Pacific/Auckland';
  await cp(join(root, 'dist'), again, { recursive: true });
  await printArticles(findChromium() ?? '', again, [await article('bandar-shab')]);
  for (const paper of ['a4', 'letter']) {
    const path = `bandar-shab/bandar-shab-${paper}.pdf`;
    expect((await readFile(join(again, path))).equals(await readFile(join(root, 'dist', path)))).toBe(true);
  }
});

test('a CHROMIUM_PATH that is no program is told, and the last good site stays', async () => {
  const before = await stat(join(root, 'dist'));
  const { exitCode, output } = await run({ CHROMIUM_PATH: '/nowhere/chromium' });
  expect(exitCode).toBe(2);
  expect(output).toContain('Unexpected `/nowhere/chromium` in CHROMIUM_PATH, expected the path of a Chromium, Chrome or Edge that can be run');
  expect((await stat(join(root, 'dist'))).ino).toBe(before.ino);
});

test('a browser that does not print leaves the last good site as it is, and the article is named', async () => {
  const before = await stat(join(root, 'dist'));
  // It runs, but is no browser.
  const { exitCode, output } = await run({ CHROMIUM_PATH: process.execPath });
  expect(exitCode).toBe(1);
  expect(output).toContain('could not be started');
  expect((await stat(join(root, 'dist'))).ino).toBe(before.ino);
});

test('a build without a browser makes everything but the PDFs, and says so', () => {
  const { exitCode, output, dist } = inject('journal');
  expect(exitCode).toBe(0);
  expect(output).toContain('There are no PDFs in it, as they need a browser: `npm run pdf` builds the site with them.');
  expect(filesIn(dist).filter((path) => path.endsWith('.pdf'))).toEqual([]);
});

test('a page leads to its PDFs where there are some, and only there', () => {
  const linked = (dist: string) => all(one(readPage(dist, 'night-shift/index.html'), 'main'), 'a').map(({ properties }) => String(properties['href'])).filter((href) => href.endsWith('.pdf'));
  const there = filesIn(join(root, 'dist')).filter((path) => path.startsWith('night-shift/') && path.endsWith('.pdf'));
  expect(linked(join(root, 'dist'))).toEqual(there.map((path) => `/${path}`));
  expect(there).toEqual(['night-shift/night-shift-a4.pdf', 'night-shift/night-shift-letter.pdf']);
  expect(linked(inject('journal').dist)).toEqual([]);
});

// The last one, as it prints all of them anew.
test('where notes can’t be set at the feet of the sheets they stand at the end, and that is said', async () => {
  await rm(join(root, 'node_modules/@vivliostyle'));
  const { exitCode, output } = await run();
  expect(exitCode).toBe(0);
  expect(output).toContain('The PDF of forty-notes for A4 has its notes at the end, as they could not be set at the foot of each page: Cannot find module');
  const { sheets, outline } = await pdfOf('forty-notes', 'a4');
  expect(outline).toContain('Notes');
  expect(missingOf('forty-notes', sheets)).toEqual([]);
});

async function article(name: string) {
  const frontmatter = frontmatterIn(await readFile(join(root, 'content/articles', name, 'index.mdx'), 'utf8'));
  if (!frontmatter) throw new Error(`Unexpected frontmatter of ${name}`);
  return { name, frontmatter };
}
