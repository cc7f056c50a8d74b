import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { fromXml } from 'xast-util-from-xml';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { articleBook, journalBook } from '../../src/editions/epub/book.ts';
import { epub } from '../../src/editions/epub/epub.ts';
import { type PortableArticle, portableArticle } from '../../src/portable/portable-article.ts';
import { compile, compileText } from '../markup/compile.ts';
import { all, having, one, words } from '../site/page.ts';

const ARCHIVE = 'https://verbatim.example/archive/';
const path = fileURLToPath(new URL('../portable/cables/index.mdx', import.meta.url));
const pictureFile = async (picture: string) => ({ src: `/_astro${picture}`, width: 1200, height: 600 });
const readPicture = async () => ({ bytes: readFileSync(new URL('../portable/cables/harbour.svg', import.meta.url)), type: 'image/svg+xml' as const });

let cables: PortableArticle;
beforeAll(async () => {
  cables = await portableArticle(await compile(readFileSync(path, 'utf8'), path), pictureFile);
});

/** The files of a book by their names; texts as they are. */
type Files = Record<string, Uint8Array>;

async function bookOf(article: PortableArticle): Promise<Files> {
  return unzipSync(await epub(articleBook(article), readPicture));
}

async function journalOf(articles: PortableArticle[]): Promise<Files> {
  return unzipSync(await epub(journalBook(articles, ARCHIVE), readPicture));
}

function text(files: Files, name: string): string {
  const bytes = files[`EPUB/${name}`];
  if (!bytes) throw new Error(`Unexpected book without ${name}, expected one of ${Object.keys(files).join(', ')}`);
  return strFromU8(bytes);
}

function page(files: Files, name: string): Root {
  return fromHtml(text(files, name));
}

/** The package as a parser that is not ours reads it. */
function packageOf(files: Files) {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, isArray: (name) => ['item', 'itemref', 'meta', 'dc:creator', 'dc:subject'].includes(name) });
  return (parser.parse(text(files, 'package.opf')) as { package: { metadata: Record<string, unknown>; manifest: { item: Record<string, string>[] }; spine: Record<string, unknown> & { itemref?: { idref: string }[] } } }).package;
}

/** The documents that are read, in their order. */
function spineOf(files: Files): (string | undefined)[] {
  const { manifest, spine } = packageOf(files);
  return (spine.itemref ?? []).map(({ idref }) => manifest.item.find(({ id }) => id === idref)?.['href']);
}

describe('the file', () => {
  test('says in its first bytes what it is', async () => {
    const bytes = await epub(articleBook(cables), readPicture);
    // The local header of a ZIP entry is thirty bytes; the method stands in the ninth: 0 is “stored”.
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(bytes[8]).toBe(0);
  });

  test('has the same bytes each time, wherever it is made', async () => {
    const made = async (zone: string) => {
      vi.stubEnv('TZ', zone);
      return Buffer.from(await epub(articleBook(structuredClone(cables)), readPicture)).toString('base64');
    };
    onTestFinished(() => void vi.unstubAllEnvs());
    const [here, there] = [await made('America/Caracas'), await made('Asia/Tokyo')];
    expect(here === there).toBe(true);
  });

  test('lists each of its files, once', async () => {
    const files = await bookOf(cables);
    const listed = packageOf(files).manifest.item.map(({ href }) => `EPUB/${href}`);
    expect(listed.sort()).toEqual(Object.keys(files).filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).sort());
  });

  test('stays well-formed, whatever signs a text has', async () => {
    const files = await bookOf({ ...cables, title: 'A <b> & \u{1}“c” ]]>', standfirst: '"&amp;"', authors: ['O’Neil & Söhne <x>'] });
    for (const name of Object.keys(files).filter((each) => /\.(?:xhtml|opf|xml)$/u.test(each))) {
      expect(() => fromXml(strFromU8(files[name] ?? new Uint8Array())), name).not.toThrow();
    }
    expect(words(one(page(files, 'article-1.xhtml'), 'h1'))).toBe('A <b> & “c” ]]>');
  });
});

test('libraries are told what is known of the article, and its own days', async () => {
  const { metadata } = packageOf(await bookOf(cables));
  expect(metadata).toMatchObject({
    'dc:identifier': { '#text': 'tag:verbatim.example,2019-11-20:cables' },
    'dc:title': 'The Iran cables',
    'dc:language': 'en-GB',
    'dc:creator': ['James Risen', 'Tim Arango'],
    'dc:publisher': 'Verbatim',
    'dc:description': 'What the leaked papers say.',
    'dc:subject': ['Middle East'],
    'dc:date': '2019-11-20',
    'dc:source': 'https://verbatim.example/cables/',
  });
  expect(metadata['meta']).toContainEqual({ property: 'dcterms:modified', '#text': '2019-11-22T00:00:00Z' });
});

test('an article without authors has the journal for one', async () => {
  expect(packageOf(await bookOf({ ...cables, authors: [] })).metadata['dc:creator']).toEqual(['Verbatim']);
});

test('pictures are a second way into a book that has some', async () => {
  const modes = async (article: PortableArticle) => (packageOf(await bookOf(article)).metadata['meta'] as Record<string, string>[]).filter(({ property }) => property === 'schema:accessMode').map((each) => each['#text']);
  expect(await modes(cables)).toEqual(['textual', 'visual']);
  expect(await modes(await portableArticle(await compileText('No picture.'), pictureFile))).toEqual(['textual']);
});

describe('notes', () => {
  test('are footnotes in the file of their references, by either of the names that readers know', async () => {
    const article = page(await bookOf(cables), 'article-1.xhtml');
    const notes = all(article, 'aside', { 'epub:type': 'footnote', role: 'doc-footnote' });
    expect(notes.map((note) => words(note))).toEqual(['1. “The Iran Cables”, p. 4. ↩︎', '2. They meet here. ↩︎1↩︎2', '3. “The Leak”; as cited in “The Iran Cables”. ↩︎']);
    const references = all(article, 'a', { 'epub:type': 'noteref', role: 'doc-noteref' });
    expect(references.map(({ properties }) => properties['href'])).toEqual([1, 2, 3, 2].map((number) => `#fn-cables-${number}`));
  });

  test('and their references lead to each other', async () => {
    const article = page(await bookOf(cables), 'article-1.xhtml');
    const ids = having(article, 'id').map(({ properties }) => String(properties['id']));
    const inside = all(article, 'a').map(({ properties }) => String(properties['href'])).filter((href) => href.startsWith('#'));
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(inside).toEqual(expect.arrayContaining(['#fn-cables-1', '#fnref-cables-1', '#fnref-cables-2-2']));
  });

  test('begin with their number also where they begin with a list', async () => {
    const article = await portableArticle(await compileText('Once.[^a]\n\n[^a]:\n    - one\n    - two'), pictureFile);
    expect(words(one(page(await bookOf(article), 'article-1.xhtml'), 'aside'))).toBe('1. one two ↩︎');
  });
});

describe('the table of contents', () => {
  test('leads to every heading, notes and sources too', async () => {
    const files = await bookOf(cables);
    const links = all(one(page(files, 'contents.xhtml'), 'nav', { 'epub:type': 'toc' }), 'a');
    expect(links.map((link) => words(link))).toEqual(['Cover', 'The Iran cables', 'The papers', 'نتیجه', 'Notes', 'Sources']);
    for (const { properties } of links) {
      const [file = '', id] = String(properties['href']).split('#');
      const ids = having(page(files, file), 'id').map((each) => each.properties['id']);
      if (id !== undefined) expect(ids).toContain(id);
    }
  });

  test('is a page of a journal, and no page of one article', async () => {
    expect(spineOf(await bookOf(cables))).toEqual(['cover.xhtml', 'article-1.xhtml']);
    expect(spineOf(await journalOf([cables]))).toEqual(['cover.xhtml', 'title.xhtml', 'contents.xhtml', 'article-1.xhtml']);
  });
});

test('pictures come along, and so do the fonts, for every letter of the text', async () => {
  const files = await bookOf(cables);
  expect(all(page(files, 'article-1.xhtml'), 'img').map(({ properties }) => properties['src'])).toEqual(['picture-1.svg', 'picture-1.svg']);
  const style = text(files, 'book.css');
  const fonts = [...style.matchAll(/font-family: '([^']+)';\n\s+font-style: (\w+);\n\s+font-weight: (\d+);[^}]*url\('([^']+)'\)/gu)].map(([, ...font]) => font.join(' '));
  expect(fonts).toEqual(['Source Serif normal 400 font-1.ttf', 'Source Serif italic 400 font-2.ttf', 'Source Serif normal 700 font-3.ttf', 'Noto Naskh Arabic normal 400 font-4.ttf', 'Noto Naskh Arabic normal 700 font-5.ttf']);
  // The licence stands in the fonts themselves, in UTF-16.
  expect(Buffer.from(files['EPUB/font-1.ttf'] ?? []).swap16().toString('utf16le')).toContain('SIL Open Font License');
});

describe('a journal', () => {
  const other = (): PortableArticle => ({ ...cables, id: 'tag:verbatim.example,2018-01-02:old', url: 'https://verbatim.example/other/', title: 'Another', date: '2018-01-02', updated: '2019-12-24', topics: ['Ships'] });

  test('holds its articles in their order, with all topics and the day of the last change', async () => {
    const files = await journalOf([cables, other()]);
    expect(all(one(page(files, 'contents.xhtml'), 'nav', { 'epub:type': 'toc' }), 'a').map((link) => words(link)).filter((title) => ['The Iran cables', 'Another'].includes(title))).toEqual(['The Iran cables', 'Another']);
    const { metadata } = packageOf(files);
    expect(metadata).toMatchObject({ 'dc:title': 'Verbatim', 'dc:subject': ['Middle East', 'Ships'], 'dc:date': '2019-11-20', 'dc:source': ARCHIVE });
    expect(metadata['meta']).toContainEqual({ property: 'dcterms:modified', '#text': '2019-12-24T00:00:00Z' });
  });

  test('leads from article to article inside the book', async () => {
    const links = all(page(await journalOf([cables, other()]), 'article-1.xhtml'), 'a').map(({ properties }) => properties['href']);
    expect(links).toContain('article-2.xhtml');
    expect(all(page(await bookOf(cables), 'article-1.xhtml'), 'a').map(({ properties }) => properties['href'])).toContain('https://verbatim.example/other/');
  });

  test('without articles is a book with its title page', async () => {
    const files = await journalOf([]);
    expect(spineOf(files)).toEqual(['cover.xhtml', 'title.xhtml', 'contents.xhtml']);
    expect(words(one(page(files, 'title.xhtml'), 'body'))).toContain('0 articles');
  });
});

test('the contents of a journal set each title in the direction of its language', async () => {
  const toc = one(page(await journalOf([{ ...cables, lang: 'fa', direction: 'rtl' }]), 'contents.xhtml'), 'nav', { 'epub:type': 'toc' });
  expect(having(toc, 'dir').map(({ properties, children }) => [properties['dir'], children.map((child) => words(child))[0]])).toEqual([['rtl', 'The Iran cables']]);
});

test('an article of a script that runs from right to left turns its pages that way', async () => {
  const files = await bookOf({ ...cables, lang: 'fa', direction: 'rtl' });
  expect(packageOf(files).spine['page-progression-direction']).toBe('rtl');
  expect(one(page(files, 'article-1.xhtml'), 'html').properties).toMatchObject({ lang: 'fa', dir: 'rtl' });
});
