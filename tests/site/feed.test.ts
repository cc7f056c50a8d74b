import type { Root } from 'hast';
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, test } from 'vitest';
import { schemaErrors } from '../feeds/json-feed-schema.ts';
import { all, fileAt, filesIn, having, prose, read, readPage, words } from './page.ts';

interface Item {
  title: string;
  link: string;
  html: string;
}

const site = inject('site');
const journal = inject('journal');
const FEEDS = ['rss.xml', 'atom.xml', 'feed.json'];
const ITEMS = FEEDS.flatMap((file) =>
  [site, journal].flatMap(({ dist }) => itemsOf(file, dist).map(({ html, ...item }) => ({ ...item, file, dist, content: fromHtml(html, { fragment: true }) }))));

test.for(FEEDS)('%s holds the articles of the home page in the same order', (file) => {
  expect(itemsOf(file, journal.dist).map(({ link }) => link)).toEqual([
    'https://verbatim.example/bandar-shab/',
    'https://verbatim.example/night-shift/',
    'https://verbatim.example/harbour-lights/',
  ]);
});

test('every JSON feed is valid by the schema of JSON Feed 1.1', () => {
  const feeds = [site, journal].flatMap(({ dist }) => filesIn(dist).filter((path) => path.endsWith('feed.json')).map((path) => ({ path, text: read(dist, path) })));
  expect(feeds.length).toBeGreaterThan(5);
  expect(feeds.flatMap(({ path, text }) => schemaErrors(text).map((error) => `${path}${error}`))).toEqual([]);
});

describe.each(ITEMS)('in $file, “$title”', ({ content, link, dist }) => {
  const page = prose(readPage(dist, fileAt(new URL(link)) ?? ''));

  test('has every heading, paragraph, caption and list item of its page, notes and sources too', () => {
    const blocks = ['h2', 'h3', 'p', 'figcaption', 'li'];
    expect(all(content, blocks).map((block) => words(block))).toEqual(all(page, blocks).map((block) => words(block)));
  });

  test('has every picture of its page', () => {
    expect(all(content, 'img').map(({ properties }) => properties['alt'])).toEqual(all(page, 'img').map(({ properties }) => properties['alt']));
  });

  test('has notes that lead to and fro inside the item', () => {
    const inside = linksOf(content).filter((href) => href.startsWith('#'));
    const ids = idsOf(content);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  // https://github.com/miniflux/v2/blob/main/internal/reader/sanitizer/sanitizer.go
  test('has ids only where Miniflux leaves them', () => {
    const kept = ['a', 'dd', 'dl', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ol', 'sup', 'ul'];
    expect(having(content, 'id').map(({ tagName }) => tagName).filter((name) => !kept.includes(name))).toEqual([]);
  });

  // FreshRSS (https://github.com/FreshRSS/FreshRSS/issues/4481) and Feedly take ids away; FreshRSS makes links absolute.
  test('has notes with the ids of its page, where a reader is led that keeps no ids', () => {
    const notes = linksOf(content).filter((href) => /^#fn(?:ref)?-/u.test(href)).map((href) => href.slice(1));
    const ids = having(readPage(dist, fileAt(new URL(link)) ?? ''), 'id').map(({ properties }) => properties['id']);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((id) => !ids.includes(decodeURIComponent(id)))).toEqual([]);
  });

  test('has absolute addresses everywhere else', () => {
    const addresses = [...linksOf(content).filter((href) => !href.startsWith('#')), ...sourcesOf(content)];
    expect(addresses.filter((address) => !/^https?:\/\/[^/]/u.test(address))).toEqual([]);
  });

  test('has pictures that are among the built files', () => {
    expect(sourcesOf(content).filter((src) => !filesIn(dist).includes(fileAt(new URL(src)) ?? src))).toEqual([]);
  });

  test('leaves looks to the feed reader', () => {
    expect(having(content, 'className').filter(({ properties }) => !['footnote', 'footnotes', 'reversefootnote'].includes(String(properties['className'])))).toEqual([]);
    expect(having(content, 'style')).toEqual([]);
    expect(all(content, ['style', 'script', 'link', 'meta'])).toEqual([]);
  });
});

test('a feed of corrections that has none yet says when the journal began', () => {
  const { feed } = new XMLParser().parse(read(site.dist, 'corrections/atom.xml')) as { feed: { updated: string; entry?: unknown } };
  expect(feed).toMatchObject({ updated: '2019-11-20T00:00:00Z' });
  expect(feed).not.toHaveProperty('entry');
});

test.for(FEEDS)('articles in %s share no id, though they share the names of notes and headings', (file) => {
  const ids = ITEMS.filter((item) => item.file === file).flatMap(({ content }) => idsOf(content));
  expect(ids).toEqual([...new Set(ids)]);
});

/** The items of a feed, as a parser that is not ours reads them. */
function itemsOf(file: string, dist: string): Item[] {
  const text = read(dist, file);
  if (file.endsWith('.json')) return (JSON.parse(text) as { items: { title: string; url: string; content_html: string }[] }).items.map(({ title, url, content_html: html }) => ({ title, link: url, html }));
  const parser = new XMLParser({ htmlEntities: true, ignoreAttributes: false, parseTagValue: false, isArray: (name) => ['item', 'entry'].includes(name) });
  const { rss, feed } = parser.parse(text) as {
    rss?: { channel: { item: { title: string; link: string; 'content:encoded': string }[] } };
    feed?: { entry: { title: string; link: { '@_href': string }; content: { '#text': string } }[] };
  };
  if (rss) return rss.channel.item.map(({ title, link, 'content:encoded': html }) => ({ title, link, html }));
  return (feed?.entry ?? []).map(({ title, link, content }) => ({ title, link: link['@_href'], html: content['#text'] }));
}

test('every topic and the corrections have feeds too, and their pages and all others say where', () => {
  expect(filesIn(journal.dist).filter((path) => /(?:rss\.xml|atom\.xml|feed\.json)$/u.test(path))).toEqual(
    ['', 'corrections/', 'topics/harbours/', 'topics/light/', 'topics/بندرها/'].flatMap((folder) => ['atom.xml', 'feed.json', 'rss.xml'].map((file) => folder + file)).sort(),
  );
  const alternates = (path: string) => all(readPage(journal.dist, path), 'link', { rel: 'alternate' }).map(({ properties }) => properties['href']);
  expect(alternates('harbour-lights/index.html')).toEqual(expect.arrayContaining(['/rss.xml', '/atom.xml', '/feed.json']));
  expect(alternates('topics/harbours/index.html')).toEqual(['/topics/harbours/rss.xml', '/topics/harbours/atom.xml', '/topics/harbours/feed.json']);
  expect(alternates('corrections/index.html')).toEqual(['/corrections/rss.xml', '/corrections/atom.xml', '/corrections/feed.json']);
});

function linksOf(content: Root): string[] {
  return all(content, 'a').map(({ properties }) => String(properties['href']));
}

function sourcesOf(content: Root): string[] {
  return all(content, 'img').map(({ properties }) => String(properties['src']));
}

function idsOf(content: Root): string[] {
  return having(content, 'id').map(({ properties }) => String(properties['id']));
}
