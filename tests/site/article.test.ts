import { expect, inject, test } from 'vitest';
import { all, body, filesIn, meta, one, prose, readPage, structuredData, without, words } from './page.ts';

const { dist } = inject('site');
const page = readPage(dist, 'the-iran-cables/index.html');

test('the article has between 1,600 and 2,400 words, in five to seven sections', () => {
  const text = without(body(page), ({ properties }) => properties['role'] === 'doc-noteref');
  const segments = [...new Intl.Segmenter('en-GB', { granularity: 'word' }).segment(words(text))];
  const length = segments.filter(({ isWordLike }) => isWordLike).length;
  expect(length).toBeGreaterThanOrEqual(1600);
  expect(length).toBeLessThanOrEqual(2400);
  const sections = all(body(page), 'h2').length;
  expect(sections).toBeGreaterThanOrEqual(5);
  expect(sections).toBeLessThanOrEqual(7);
});

test('the table of contents names every heading of the text in its order, and leads to it', () => {
  const links = all(one(page, 'nav'), 'a').map((link) => [link.properties['href'], words(link)]);
  const headings = all(body(page), ['h2', 'h3']).map((heading) => [`#${heading.properties['id']}`, words(heading)]);
  expect(links).toEqual(headings);
});

test('notes and sources are sections of their own, after the text', () => {
  const sections = all(prose(page), 'section').filter(({ properties }) => properties['role']).map((section) => [section.properties['role'], words(one(section, 'h2'))]);
  expect(sections).toEqual([['doc-endnotes', 'Notes'], ['doc-bibliography', 'Sources']]);
});

test('all five sources of the brief are listed, with the address of each that has one', () => {
  const entries = all(one(page, 'section', { role: 'doc-bibliography' }), 'li').map((entry) => words(entry));
  expect(entries).toHaveLength(5);
  expect(entries.join('\n')).toContain('The Atlantic');
  const addresses = all(one(page, 'section', { role: 'doc-bibliography' }), 'a').map((link) => link.properties['href']);
  expect(addresses).toEqual(expect.arrayContaining([
    'https://theintercept.com/2019/11/18/iran-cables/',
    'https://theintercept.com/2019/11/18/iran-iraq-spy-cables/',
    'https://www.nytimes.com/interactive/2019/11/18/world/middleeast/iran-iraq-spy-cables.html',
    'https://www.aspistrategist.org.au/leaked-iranian-intelligence-reports-illustrate-the-folly-of-the-uss-middle-east-strategy/',
  ]));
});

test('two or three pull quotes repeat words of the text', () => {
  const pullQuotes = all(page, 'aside', { ariaHidden: 'true' }).map((quote) => words(quote));
  expect(pullQuotes.length).toBeGreaterThanOrEqual(2);
  expect(pullQuotes.length).toBeLessThanOrEqual(3);
  for (const quote of pullQuotes) expect(words(body(page))).toContain(quote);
});

test('its last words say whose argument it restates, and cite it', () => {
  const last = all(body(page), 'p').at(-1);
  expect(last && words(last)).toMatch(/restates, in its own words, the argument .* The Strategist on 20 November 2019\.\d+$/u);
});

test('people and machines read the same date', () => {
  expect(all(one(page, 'article'), 'time').map((time) => [time.properties['dateTime'], words(time)])).toEqual([['2019-11-20', '20 November 2019']]);
  expect(meta(page, 'article:published_time')).toBe('2019-11-20');
});

test('the page says what it is to search engines, networks and reference managers', () => {
  const address = 'https://verbatim.example/the-iran-cables/';
  const title = words(one(page, 'h1'));
  expect(one(page, 'link', { rel: 'canonical' }).properties['href']).toBe(address);
  expect([meta(page, 'og:type'), meta(page, 'og:title'), meta(page, 'og:url')]).toEqual(['article', title, address]);
  expect([meta(page, 'citation_title'), meta(page, 'citation_publication_date'), meta(page, 'citation_public_url')]).toEqual([title, '2019/11/20', address]);
  expect(structuredData(page)).toMatchObject({ '@type': 'NewsArticle', headline: title, url: address, datePublished: '2019-11-20' });
});

test('it ends with where else it can be read, and each of these files is there', () => {
  const [line] = all(one(page, 'main'), 'p').filter((paragraph) => words(paragraph).startsWith('Read it elsewhere'));
  if (!line) throw new Error('Unexpected page without “Read it elsewhere”, expected it below the article');
  expect(words(line)).toBe('Read it elsewhere: EPUB, Markdown, RSS');
  expect(all(line, 'a').map(({ properties }) => properties['href'])).toEqual(['/the-iran-cables.epub', '/the-iran-cables.md', '/rss.xml']);
  expect(filesIn(dist)).toEqual(expect.arrayContaining(['the-iran-cables.epub', 'the-iran-cables.md', 'rss.xml']));
});
