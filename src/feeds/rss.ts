import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { site } from '../site.ts';
import { type Feed, type FeedItem, lastChangeOf } from './feed.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the full text in `content:encoded`, names in
 * `dc:creator` (RSS's own `author` wants an e-mail address), and in Atom's elements what RSS has none for: its own
 * address, and the day of an item's last change. The same feed gives the same bytes. Control characters, which come
 * along with text copied from a PDF, are left out: XML 1.0 knows no way to write them, and one of them would keep
 * readers from opening the feed.
 */
export function rss(feed: Feed): string {
  const changed = lastChangeOf(feed);
  const xml = toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      x('channel', [
        x('title', feed.title),
        x('link', feed.url),
        x('description', feed.description),
        x('language', site.language),
        changed ? x('lastBuildDate', rfc822(changed)) : null,
        x('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        ...feed.items.map(item),
      ]),
    ),
  ]);
  return xml.replaceAll(NO_XML, '');
}

/** What is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function item({ id, url, title, summary, date, updated, authors, topics, content }: FeedItem): Element {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, id),
    x('pubDate', rfc822(date)),
    updated && updated !== date ? x('atom:updated', `${updated}T00:00:00Z`) : null,
    ...authors.map((name) => x('dc:creator', name)),
    ...topics.map((topic) => x('category', topic)),
    x('description', summary),
    x('content:encoded', content),
  ]);
}

/** A day as RSS writes it (RFC 822 with four digits of the year): midnight, UTC. */
function rfc822(day: string): string {
  return new Date(day).toUTCString();
}
