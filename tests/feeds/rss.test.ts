import { XMLParser } from 'fast-xml-parser';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { journalFeed } from '../../src/feeds/articles-feed.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import { rss } from '../../src/feeds/rss.ts';
import type { PortableArticle } from '../../src/portable/portable-article.ts';

const cables: PortableArticle = {
  id: 'tag:verbatim.example,2019-11-20:cables',
  url: 'https://verbatim.example/cables/',
  title: 'The Iran cables',
  standfirst: 'What the leaked papers say.',
  date: '2019-11-20',
  updated: '2019-11-22',
  authors: ['James Risen', 'Tim Arango'],
  topics: ['Middle East', 'Intelligence'],
  lang: 'en-GB',
  direction: 'ltr',
  body: { type: 'root', children: [h('p', ['A ', h('em', 'leak'), '.'])] },
  pictures: [],
};
const older: PortableArticle = { ...cables, id: 'tag:verbatim.example,2018-01-02:old', date: '2018-01-02', updated: undefined };

function onlyPage([page, ...archive]: Feed[]): Feed {
  if (!page || archive.length > 0) throw new Error('Unexpected archive, expected one document');
  return page;
}

function read(feed: string) {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item', htmlEntities: true });
  return parser.parse(feed);
}

test('a feed holds the journal and its articles, each with all that is known of it', () => {
  expect(read(rss(onlyPage(journalFeed([cables]))))).toEqual({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    '?xml-stylesheet': { '@_type': 'text/css', '@_href': '/feed.css' },
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title: 'Verbatim',
        link: 'https://verbatim.example/',
        description: 'A journal of long-reads whose every quotation can be checked against its source.',
        language: 'en-GB',
        lastBuildDate: 'Fri, 22 Nov 2019 00:00:00 GMT',
        'atom:link': { '@_href': 'https://verbatim.example/rss.xml', '@_rel': 'self', '@_type': 'application/rss+xml' },
        item: [
          {
            title: 'The Iran cables',
            link: 'https://verbatim.example/cables/',
            guid: { '@_isPermaLink': 'false', '#text': 'tag:verbatim.example,2019-11-20:cables' },
            pubDate: 'Wed, 20 Nov 2019 00:00:00 GMT',
            'atom:updated': '2019-11-22T00:00:00Z',
            'dc:creator': ['James Risen', 'Tim Arango'],
            category: ['Middle East', 'Intelligence'],
            description: 'What the leaked papers say.',
            'content:encoded': '<p>A <em>leak</em>.</p>',
          },
        ],
      },
    },
  });
});

test('articles keep their order, and the feed changed when the last of them did', () => {
  const { channel } = read(rss(onlyPage(journalFeed([older, cables])))).rss;
  expect(channel.item.map(({ guid }: { guid: { '#text': string } }) => guid['#text'])).toEqual([older.id, cables.id]);
  expect(channel.lastBuildDate).toBe('Fri, 22 Nov 2019 00:00:00 GMT');
});

test('the same articles give the same bytes', () => {
  expect(rss(onlyPage(journalFeed([cables, older])))).toBe(rss(onlyPage(journalFeed(structuredClone([cables, older])))));
});

test('a journal without articles has a feed without items or a date', () => {
  const { channel } = read(rss(onlyPage(journalFeed([])))).rss;
  expect(Object.keys(channel)).toEqual(['title', 'link', 'description', 'language', 'atom:link']);
});

test('signs of XML and HTML arrive as they were written', () => {
  const title = 'Cables & “co” <b>]]> &amp;';
  const body = { type: 'root' as const, children: [h('p', { title: '"]]>&' }, title)] };
  const [item] = read(rss(onlyPage(journalFeed([{ ...cables, title, standfirst: title, body }])))).rss.channel.item;
  const html = 'Cables &#x26; “co” &#x3C;b>]]> &#x26;amp;';
  expect([item.title, item.description]).toEqual([title, html]);
  expect(item['content:encoded']).toBe(`<p title="&#x22;]]>&#x26;">${html}</p>`);
});

test('characters that XML cannot hold are left out', () => {
  const [item] = read(rss(onlyPage(journalFeed([{ ...cables, title: 'The\u0002 Iran\u000B cables\uFFFF 😀' }])))).rss.channel.item;
  expect(item.title).toBe('The Iran cables 😀');
});
