import type { Root } from 'hast';
import { XMLParser } from 'fast-xml-parser';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, inject, test } from 'vitest';
import { all, fileAt, filesIn, having, prose, read, readPage, words } from './page.ts';

interface Item {
  title: string;
  link: string;
  'content:encoded': string;
}

const site = inject('site');
const journal = inject('journal');
const ITEMS = [site, journal].flatMap(({ dist }) =>
  itemsOf(read(dist, 'rss.xml')).map(({ title, link, 'content:encoded': html }) => ({ title, link, dist, content: fromHtml(html, { fragment: true }) })));

test('the feed holds the articles of the home page in the same order', () => {
  expect(itemsOf(read(journal.dist, 'rss.xml')).map(({ link }) => link)).toEqual([
    'https://verbatim.example/bandar-shab/',
    'https://verbatim.example/night-shift/',
    'https://verbatim.example/harbour-lights/',
  ]);
});

describe.each(ITEMS)('in the feed, “$title”', ({ content, link, dist }) => {
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

  test('has absolute addresses everywhere else', () => {
    const addresses = [...linksOf(content).filter((href) => !href.startsWith('#')), ...sourcesOf(content)];
    expect(addresses.filter((address) => !/^https?:\/\/[^/]/u.test(address))).toEqual([]);
  });

  test('has pictures that are among the built files', () => {
    expect(sourcesOf(content).filter((src) => !filesIn(dist).includes(fileAt(new URL(src)) ?? src))).toEqual([]);
  });

  test('leaves looks to the feed reader', () => {
    expect([...having(content, 'className'), ...having(content, 'style')]).toEqual([]);
    expect(all(content, ['style', 'script', 'link', 'meta'])).toEqual([]);
  });
});

test('articles in one feed share no id, though they share the names of notes and headings', () => {
  const ids = ITEMS.flatMap(({ content }) => idsOf(content));
  expect(ids).toEqual([...new Set(ids)]);
});

function itemsOf(xml: string): Item[] {
  const parser = new XMLParser({ htmlEntities: true, parseTagValue: false, isArray: (name) => name === 'item' });
  const { rss } = parser.parse(xml) as { rss: { channel: { item: Item[] } } };
  return rss.channel.item;
}

function linksOf(content: Root): string[] {
  return all(content, 'a').map(({ properties }) => String(properties['href']));
}

function sourcesOf(content: Root): string[] {
  return all(content, 'img').map(({ properties }) => String(properties['src']));
}

function idsOf(content: Root): string[] {
  return having(content, 'id').map(({ properties }) => String(properties['id']));
}
