import type { Element } from 'xast';
import { x } from 'xastscript';
import { site } from '../site.ts';
import { type Feed, type FeedItem, FORMATS, isArchive, lastChangeOf, linksOf } from './feed.ts';
import { feedDocument, rfc3339 } from './xml.ts';

/** What the feed of a journal without articles says of its last change, as it has to say something. */
const NEVER = '1970-01-01';

/**
 * A feed as Atom (RFC 4287), with the full text in `content`; documents of its archive as RFC 5005 has them. The same feed
 * gives the same bytes.
 */
export function atom(feed: Feed): string {
  return feedDocument(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:fh': isArchive(feed) ? 'http://purl.org/syndication/history/1.0' : undefined, 'xml:lang': site.language }, [
      x('title', feed.title),
      x('subtitle', feed.description),
      x('id', feed.url),
      x('updated', rfc3339(lastChangeOf(feed) ?? NEVER)),
      x('author', [x('name', site.title), x('uri', new URL('/', site.address).href)]),
      x('icon', new URL('/favicon.svg', site.address).href),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.url }),
      ...linksOf(feed, FORMATS.atom).map((link) => x('link', { ...link })),
      isArchive(feed) ? x('fh:archive') : null,
      ...feed.items.map(entry),
    ]),
  );
}

function entry({ id, url, title, summary, date, updated, authors, topics, lang, content }: FeedItem): Element {
  return x('entry', { 'xml:lang': lang }, [
    x('title', title),
    x('id', id),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: lang, href: url }),
    x('published', rfc3339(date)),
    x('updated', rfc3339(updated ?? date)),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...topics.map((topic) => x('category', { term: topic })),
    x('summary', summary),
    x('content', { type: 'html' }, content),
  ]);
}
