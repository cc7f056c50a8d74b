import { toHtml } from 'hast-util-to-html';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { site } from '../site.ts';
import { type Feed, type FeedItem, FORMATS, isArchive, lastChangeOf, linksOf } from './feed.ts';
import { feedDocument, rfc3339 } from './xml.ts';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the full text in `content:encoded`, names in
 * `dc:creator` (RSS's own `author` wants an e-mail address), and in Atom's elements what RSS has none for: its own
 * address, those of its archive (RFC 5005), and the day of an item's last change. The same feed gives the same bytes.
 */
export function rss(feed: Feed): string {
  const changed = lastChangeOf(feed);
  return feedDocument(
    x(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:fh': isArchive(feed) ? 'http://purl.org/syndication/history/1.0' : undefined,
        'xmlns:media': feed.items.some(({ image }) => image) ? 'http://search.yahoo.com/mrss/' : undefined,
      },
      x('channel', [
        x('title', feed.title),
        x('link', feed.url),
        x('description', feed.description),
        x('language', site.language),
        changed ? x('lastBuildDate', rfc822(changed)) : null,
        ...linksOf(feed, FORMATS.rss).map((link) => x('atom:link', { ...link })),
        isArchive(feed) ? x('fh:archive') : null,
        ...feed.items.map(item),
      ]),
    ),
  );
}

function item({ id, url, title, summary, date, updated, authors, topics, image, content }: FeedItem): Element {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, id),
    x('pubDate', rfc822(date)),
    updated && updated !== date ? x('atom:updated', rfc3339(updated)) : null,
    ...authors.map((name) => x('dc:creator', name)),
    ...topics.map((topic) => x('category', topic)),
    // Readers take it for HTML.
    x('description', toHtml({ type: 'text', value: summary })),
    image ? x('media:content', { url: image, medium: 'image' }) : null,
    x('content:encoded', content),
  ]);
}

/** A day as RSS writes it (RFC 822 with four digits of the year): midnight, UTC. */
function rfc822(day: string): string {
  return new Date(day).toUTCString();
}
