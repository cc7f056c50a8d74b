import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { atom } from '../../src/feeds/atom.ts';
import { type Feed, type FeedItem, feedDocuments } from '../../src/feeds/feed.ts';
import { jsonFeed } from '../../src/feeds/json-feed.ts';
import { rss } from '../../src/feeds/rss.ts';
import { schemaErrors } from './json-feed-schema.ts';

const CURRENT = 'https://verbatim.example/topics/ships/';
const about = { title: 'Ships', description: 'All ships.', url: CURRENT };

/** Items by number, the newest (and highest) first. */
function items(count: number): FeedItem[] {
  return Array.from({ length: count }, (_, index): FeedItem => ({
    id: `tag:verbatim.example,2019-11-20:${count - index}`,
    url: `https://verbatim.example/${count - index}/`,
    title: `${count - index}`,
    summary: 'Why ships float.',
    date: '2019-11-20',
    authors: ['Ada Quill'],
    topics: ['Ships'],
    lang: 'en-GB',
    content: '<p>They do.</p>',
  }));
}

function documents(count: number, size: number): Feed[] {
  return feedDocuments(about, items(count), size);
}

describe('what a feed does not hold is in its archive', () => {
  test.for([[0, 1], [3, 1], [4, 2], [6, 3], [7, 3], [8, 3]] as const)('with %i items, three in each document, there are %i documents', ([count, expected]) => {
    const pages = documents(count, 3);
    expect(pages.length).toBe(expected);
    expect(new Set(pages.flatMap((page) => page.items.map(({ title }) => Number(title))))).toEqual(new Set(items(count).map(({ title }) => Number(title))));
  });

  test('each document leads to the one before it, down to the oldest', () => {
    const pages = documents(8, 3);
    const byFolder = new Map(pages.map((page) => [page.folder, page]));
    const seen: string[][] = [];
    for (let page = pages[0]; page; page = page.older === undefined ? undefined : byFolder.get(page.older)) seen.push(page.items.map(({ title }) => title));
    expect(seen).toEqual([['8', '7', '6'], ['6', '5', '4'], ['3', '2', '1']]);
  });

  test('each document of the archive leads to the one after it, up to the newest', () => {
    const archive = documents(9, 3).slice(1);
    expect(archive.map(({ newer }) => newer)).toEqual([undefined, `${CURRENT}feeds/3/`, `${CURRENT}feeds/2/`]);
  });

  test.for([7, 8, 9])('a document of the archive keeps its items when there are %i', (count) => {
    const archived = (of: number) => documents(of, 3).find(({ folder }) => folder.endsWith('/feeds/1/'))?.items;
    expect(archived(count)).toEqual(archived(6));
  });

  test('each format names the documents in its own way', () => {
    const [current, , archive] = documents(6, 3);
    if (!current || !archive) throw new Error('Unexpected number of documents, expected three');
    const relations = (xml: string) => [...xml.matchAll(/<(?:atom:)?link href="([^"]+)" rel="([\w-]+)"|<(?:atom:)?link rel="([\w-]+)" href="([^"]+)" type="application/gu)].map(([, href, rel, first, second]) => `${rel ?? first}: ${href ?? second}`);
    expect(relations(rss(current))).toEqual([`self: ${CURRENT}rss.xml`, `prev-archive: ${CURRENT}feeds/2/rss.xml`, `next: ${CURRENT}feeds/2/rss.xml`]);
    expect(relations(atom(archive))).toEqual([`self: ${CURRENT}feeds/1/atom.xml`, `next-archive: ${CURRENT}feeds/2/atom.xml`, `current: ${CURRENT}atom.xml`]);
    expect([rss(current), atom(current), rss(archive), atom(archive)].map((xml) => xml.includes('<fh:archive>'))).toEqual([false, false, true, true]);
    expect(JSON.parse(jsonFeed(current))).toMatchObject({ feed_url: `${CURRENT}feed.json`, next_url: `${CURRENT}feeds/2/feed.json` });
    expect(JSON.parse(jsonFeed(archive))).not.toHaveProperty('next_url');
  });
});

describe('Atom', () => {
  const [feed] = documents(1, 3);
  const [item] = items(1);
  if (!feed || !item) throw new Error('Unexpected feed without items, expected one');
  const parse = (xml: string) => new XMLParser({ htmlEntities: true, ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'entry' }).parse(xml) as { feed: Record<string, unknown> & { entry?: Record<string, unknown>[] } };

  test('has what RFC 4287 requires of a feed and its entries', () => {
    const { feed: read } = parse(atom(feed));
    expect(read).toMatchObject({ '@_xmlns': 'http://www.w3.org/2005/Atom', id: CURRENT, title: 'Ships', updated: '2019-11-20T00:00:00Z', author: { name: 'Verbatim' } });
    expect(read.entry?.[0]).toMatchObject({
      id: 'tag:verbatim.example,2019-11-20:1',
      title: '1',
      published: '2019-11-20T00:00:00Z',
      updated: '2019-11-20T00:00:00Z',
      author: { name: 'Ada Quill' },
      category: { '@_term': 'Ships' },
      content: { '@_type': 'html', '#text': '<p>They do.</p>' },
    });
  });

  test('a correction updates an entry and leaves its day', () => {
    const { feed: read } = parse(atom({ ...feed, items: [{ ...item, updated: '2019-12-03' }] }));
    expect([read['updated'], read.entry?.[0]?.['published'], read.entry?.[0]?.['updated']]).toEqual(['2019-12-03T00:00:00Z', '2019-11-20T00:00:00Z', '2019-12-03T00:00:00Z']);
  });

  test('an empty feed is a valid one, which changed last when it began', () => {
    expect(parse(atom({ ...feed, items: [], since: '2019-11-20' })).feed).toMatchObject({ id: CURRENT, updated: '2019-11-20T00:00:00Z' });
    expect(parse(atom({ ...feed, items: [] })).feed).toMatchObject({ updated: '1970-01-01T00:00:00Z' });
  });

  test('signs of XML and control characters in a text do not break it', () => {
    const { feed: read } = parse(atom({ ...feed, items: [{ ...item, title: 'A <b> & \u{1}“c” ]]>' }] }));
    expect(read.entry?.[0]?.['title']).toBe('A <b> & “c” ]]>');
  });
});

test.each([['RSS', rss, 'item'], ['Atom', atom, 'entry']] as const)('in %s all that is said of the feed stands before its items', (_, write, name) => {
  const [, archive] = documents(6, 3);
  if (!archive) throw new Error('Unexpected feed without an archive, expected one');
  const parsed = new XMLParser().parse(write(archive)) as { rss?: { channel: object }; feed?: object };
  expect(Object.keys(parsed.rss?.channel ?? parsed.feed ?? {}).at(-1)).toBe(name);
});

test('a feed with a WebSub hub names it in each format', () => {
  const [feed] = documents(1, 3).map((document) => ({ ...document, hub: 'https://hub.example/' }));
  if (!feed) throw new Error('Unexpected number of documents, expected one');
  expect(rss(feed)).toContain('<atom:link rel="hub" href="https://hub.example/">');
  expect(atom(feed)).toContain('<link rel="hub" href="https://hub.example/">');
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({ hubs: [{ type: 'WebSub', url: 'https://hub.example/' }] });
});

describe('JSON Feed', () => {
  const [feed] = documents(1, 3);
  if (!feed) throw new Error('Unexpected number of documents, expected one');
  const full = { ...feed, items: feed.items.map((item) => ({ ...item, updated: '2019-12-03', image: 'https://verbatim.example/ship.jpg' })) };

  test('is valid by the schema of its version 1.1, empty or full, with an archive and a hub', () => {
    const bare = { ...feed, items: feed.items.map((item) => ({ ...item, authors: [], topics: [] })) };
    const feeds = [{ ...feed, items: [] }, full, bare, ...documents(6, 3).map((document) => ({ ...document, hub: 'https://hub.example/' }))];
    expect(feeds.flatMap((each) => schemaErrors(jsonFeed(each)))).toEqual([]);
  });

  test('says all that is known', () => {
    expect(JSON.parse(jsonFeed(full))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Ships',
      home_page_url: CURRENT,
      feed_url: `${CURRENT}feed.json`,
      description: 'All ships.',
      favicon: 'https://verbatim.example/favicon.svg',
      authors: [{ name: 'Verbatim', url: 'https://verbatim.example/' }],
      language: 'en-GB',
      items: [
        {
          id: 'tag:verbatim.example,2019-11-20:1',
          url: 'https://verbatim.example/1/',
          title: '1',
          content_html: '<p>They do.</p>',
          summary: 'Why ships float.',
          image: 'https://verbatim.example/ship.jpg',
          date_published: '2019-11-20T00:00:00Z',
          date_modified: '2019-12-03T00:00:00Z',
          authors: [{ name: 'Ada Quill' }],
          tags: ['Ships'],
          language: 'en-GB',
        },
      ],
    });
  });
});
