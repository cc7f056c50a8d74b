import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { PortableArticle } from '../portable/portable-article.ts';
import { site } from '../site.ts';

/**
 * The feed of the journal: RSS 2.0 (https://www.rssboard.org/rss-specification) with the full text in
 * `content:encoded`, names in `dc:creator` (RSS's own `author` wants an e-mail address) and its own address in
 * `atom:link`. The same articles give the same bytes. Control characters, which come along with text copied from a PDF,
 * are left out: XML 1.0 knows no way to write them, and one of them would keep readers from opening the feed.
 *
 * @param articles The newest first; none gives a feed without items.
 */
export function rss(articles: PortableArticle[]): string {
  const changed = articles.map(({ date, updated }) => updated ?? date).sort().at(-1);
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
        x('title', site.title),
        x('link', new URL('/', site.address).href),
        x('description', site.description),
        x('language', site.language),
        changed ? x('lastBuildDate', rfc822(changed)) : null,
        x('atom:link', { href: new URL('/rss.xml', site.address).href, rel: 'self', type: 'application/rss+xml' }),
        ...articles.map(item),
      ]),
    ),
  ]);
  return xml.replaceAll(NO_XML, '');
}

/** What is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function item({ id, url, title, standfirst, date, authors, topics, lang, body }: PortableArticle): Element {
  return x('item', [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, id),
    x('pubDate', rfc822(date)),
    ...authors.map((name) => x('dc:creator', name)),
    ...topics.map((topic) => x('category', topic)),
    x('description', standfirst),
    x('content:encoded', toHtml(lang === site.language ? body : h('div', { lang, dir: 'auto' }, body))),
  ]);
}

/** A day as RSS writes it (RFC 822 with four digits of the year): midnight, UTC. */
function rfc822(day: string): string {
  return new Date(day).toUTCString();
}
