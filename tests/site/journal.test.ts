import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { all, filesIn, meta, one, prose, read, readPage, structuredData, words } from './page.ts';

const { dist } = inject('journal');
const lamps = readPage(dist, 'harbour-lights/index.html');
const persian = readPage(dist, 'bandar-shab/index.html');

test('an article tells readers its first topic, authors, and both of its dates', () => {
  const header = one(one(lamps, 'article'), 'header');
  expect(words(header)).toContain('Harbours');
  expect(words(header)).toContain('Ada Quill and Ben Marsh');
  expect(all(header, 'time').map((time) => [time.properties['dateTime'], words(time)])).toEqual([
    ['2025-03-02', '2 March 2025'],
    ['2025-04-01', '1 April 2025'],
  ]);
});

test('an article tells machines the same', () => {
  const address = 'https://verbatim.example/harbour-lights/';
  const publisher = { '@type': 'Organization', name: 'Verbatim' };
  expect(structuredData(lamps)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The lamps of Porthaven',
    description: 'A harbour that could not pay for its lighthouse lit three smaller lamps, and kept a record of every ship.',
    url: address,
    inLanguage: 'en-GB',
    datePublished: '2025-03-02',
    dateModified: '2025-04-01',
    author: [{ '@type': 'Person', name: 'Ada Quill' }, { '@type': 'Person', name: 'Ben Marsh' }],
    publisher,
    keywords: ['Harbours', 'Light'],
    articleSection: 'Harbours',
    image: meta(lamps, 'og:image'),
    correction: [{ '@type': 'CorrectionComment', text: 'The second lamp was lit in 1912.', datePublished: '2025-04-01' }],
  });
});

test('an article without authors is by its journal', () => {
  const page = readPage(inject('site').dist, 'the-iran-cables/index.html');
  expect(structuredData(page)['author']).toEqual({ '@type': 'Organization', name: 'Verbatim' });
  expect(words(one(one(page, 'article'), 'header'))).not.toMatch(/\bBy\b/u);
});

test('a reference manager finds each author', () => {
  const authors = all(lamps, 'meta', { name: 'citation_author' }).map(({ properties }) => properties['content']);
  expect(authors).toEqual(['Ada Quill', 'Ben Marsh']);
});

test('a shared link shows the picture of the article, which is among the built files in the size it is said to have', async () => {
  const picture = meta(lamps, 'og:image') ?? '';
  expect(picture).toMatch(/^https:\/\/verbatim\.example\/_astro\/harbour\..*\.jpg$/u);
  const { width, height } = await sharp(join(dist, new URL(picture).pathname)).metadata();
  expect([meta(lamps, 'og:image:width'), meta(lamps, 'og:image:height')]).toEqual([String(width), String(height)]);
  expect(meta(lamps, 'og:image:alt')).toBe('A lighthouse at night, its beam over still water');
});

test.each(['bandar-shab', 'night-shift'])('a shared link to /%s/, which has no picture, shows one of its headline in the size it is said to have', async (slug) => {
  const page = readPage(dist, `${slug}/index.html`);
  const picture = meta(page, 'og:image') ?? '';
  expect(picture).toBe(`https://verbatim.example/${slug}/share.png`);
  const { format, width, height } = await sharp(join(dist, new URL(picture).pathname)).metadata();
  expect(format).toBe('png');
  expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual([String(width), String(height)]);
  expect(meta(page, 'og:image:alt')).toBe(words(one(page, 'h1')));
  expect(structuredData(page)['image']).toBe(picture);
});

test('no picture of a headline is made that no link shows, and no feed has one', () => {
  expect(filesIn(dist).filter((path) => path.endsWith('/share.png'))).toEqual(['bandar-shab/share.png', 'night-shift/share.png']);
  expect(filesIn(dist).filter((path) => /(?:\.xml|feed.*\.json)$/u.test(path) && read(dist, path).includes('share.png'))).toEqual([]);
});

test('a figure shows its picture, then its caption and credit as Markdown', () => {
  const figure = all(lamps, 'figure').find((each) => all(each, 'img').length > 0) ?? lamps;
  expect(all(figure, ['img', 'figcaption']).map(({ tagName }) => tagName)).toEqual(['img', 'figcaption']);
  expect(words(one(one(figure, 'figcaption'), 'em'))).toBe('last');
});

test('a block quotation stands apart from whom it is attributed to', () => {
  const quotation = one(lamps, 'blockquote');
  expect(words(quotation)).toBe('Three lamps at half the cost show twice the channel.');
  const figure = all(lamps, 'figure').find((each) => all(each, 'blockquote').length > 0) ?? lamps;
  expect(words(one(figure, 'figcaption'))).toMatch(/^— The Porthaven Courier\d$/u);
});

test('two articles may use the same name for a note, and the same headings', () => {
  const night = readPage(dist, 'night-shift/index.html');
  const headings = (page: typeof night) => all(one(one(page, 'article'), 'nav'), 'a').map(({ properties }) => properties['href']);
  expect(headings(night)).toEqual(headings(lamps));
  expect(words(one(night, 'li', { id: 'fn-night-shift-1' }))).toMatch(/^Both are called “the keeper” in the books\./u);
});

test('an article in another language says so around its text', () => {
  expect(one(persian, 'article').properties['lang']).toBe('fa');
  expect(meta(persian, 'citation_language')).toBe('fa');
  expect(words(prose(persian))).toMatch(/^کشتی‌ها تا سپیده‌دم بیرون بندر می‌ماندند\.1 /u);
});

test('a correction stands above the text, with its day and the words that it mends', () => {
  const correction = all(lamps, 'p', { className: 'correction' }).map((paragraph) => words(paragraph));
  expect(correction).toEqual(['Correction, 1 April 2025. “three small ones”: The second lamp was lit in 1912.']);
});
