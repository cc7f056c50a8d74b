import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { site as identity } from '../../src/site.ts';
import { addressOf, all, filesIn, meta, one, read, readPage, words } from './page.ts';

const site = inject('site');
const journal = inject('journal');

test.each([{ name: 'site', ...site }, { name: 'journal', ...journal }])('the $name is built without a warning', ({ exitCode, output }) => {
  expect(exitCode).toBe(0);
  expect(output.split('\n').filter((line) => /\bwarn/iu.test(line) && !line.endsWith('0 warnings; feeds: /rss.xml, /atom.xml, /feed.json, /corrections/rss.xml, /topics/…/rss.xml'))).toEqual([]);
});

test('the last words of a build say what was published, and what was not', () => {
  expect(journal.output.trimEnd().split('\n').slice(-2)).toEqual([
    'Left out: harbour-draft (draft), tomorrows-tide (from 2999-01-01)',
    'Published 3 articles, 0 warnings; feeds: /rss.xml, /atom.xml, /feed.json, /corrections/rss.xml, /topics/…/rss.xml',
  ]);
});

test('the home page lists the articles of the journal, the newest first', () => {
  const links = all(one(readPage(journal.dist, 'index.html'), 'main'), 'h2').map((heading) => [one(heading, 'a').properties['href'], words(heading)]);
  expect(links).toEqual([
    ['/bandar-shab/', 'بندر در شب'],
    ['/night-shift/', 'The night shift'],
    ['/harbour-lights/', 'The lamps of Porthaven'],
  ]);
});

test('an article of the day of the build is published', () => {
  expect(filesIn(journal.dist)).toContain('bandar-shab/index.html');
});

describe.each([
  { kind: 'a draft', slug: 'harbour-draft', word: 'quillonberry' },
  { kind: 'an article of a later day', slug: 'tomorrows-tide', word: 'zephyrwrack' },
])('$kind', ({ slug, word }) => {
  test('has no page', () => {
    expect(filesIn(journal.dist).filter((path) => path.includes(slug))).toEqual([]);
  });

  test('is in no file', () => {
    const files = filesIn(journal.dist).filter((path) => [slug, word].some((part) => read(journal.dist, path).toLowerCase().includes(part)));
    expect(files).toEqual([]);
  });
});

test('the sitemap lists each page with the day of its last change', () => {
  const { urlset } = new XMLParser({ parseTagValue: false }).parse(read(journal.dist, 'sitemap.xml')) as { urlset: { url: unknown } };
  expect(urlset.url).toEqual([
    { loc: 'https://verbatim.example/', lastmod: '2025-06-01' },
    { loc: 'https://verbatim.example/bandar-shab/', lastmod: '2025-06-01' },
    { loc: 'https://verbatim.example/night-shift/', lastmod: '2025-05-20' },
    { loc: 'https://verbatim.example/harbour-lights/', lastmod: '2025-04-01' },
    { loc: 'https://verbatim.example/archive/', lastmod: '2025-06-01' },
    { loc: 'https://verbatim.example/corrections/', lastmod: '2025-04-01' },
    { loc: 'https://verbatim.example/search/' },
    { loc: 'https://verbatim.example/topics/harbours/', lastmod: '2025-05-20' },
    { loc: 'https://verbatim.example/topics/light/', lastmod: '2025-04-01' },
    { loc: 'https://verbatim.example/topics/%D8%A8%D9%86%D8%AF%D8%B1%D9%87%D8%A7/', lastmod: '2025-06-01' },
  ]);
});

test('every page is in the sitemap, but for the error page and former addresses', () => {
  const pages = filesIn(journal.dist).filter((path) => path.endsWith('.html') && !read(journal.dist, path).includes('content="noindex"'));
  const listed = [...read(journal.dist, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address);
  expect(listed.toSorted()).toEqual(pages.map((path) => addressOf(path).href).toSorted());
});

test('robots.txt keeps no one out and names the sitemap', () => {
  expect(read(site.dist, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${identity.address}/sitemap.xml\n`);
});

test('an address without a page gets one that search engines do not list', () => {
  const page = readPage(site.dist, '404.html');
  expect([meta(page, 'robots'), all(page, 'link', { rel: 'canonical' })]).toEqual(['noindex', []]);
  expect(all(one(page, 'main'), 'a').map(({ properties }) => properties['href'])).toEqual(['/']);
});

test('the icon is there and is a picture', () => {
  expect(read(site.dist, 'favicon.svg')).toMatch(/^<svg /u);
});

describe('a former address', () => {
  const page = readPage(journal.dist, 'lamps/index.html');

  test('leads to the article, with and without the browser’s help', () => {
    expect(one(page, 'meta', { httpEquiv: 'refresh' }).properties['content']).toBe('0;url=/harbour-lights/');
    expect(one(one(page, 'main'), 'a', { href: '/harbour-lights/' }).properties['href']).toBe('/harbour-lights/');
  });

  test('tells search engines the new one', () => {
    expect(one(page, 'link', { rel: 'canonical' }).properties['href']).toBe('https://verbatim.example/harbour-lights/');
    expect(meta(page, 'robots')).toBe('noindex');
  });

  test('stays the name by which feed readers know the article', () => {
    expect(read(journal.dist, 'rss.xml')).toContain('tag:verbatim.example,2025-03-02:lamps<');
  });
});
