import { site } from '../site.ts';
import { type Feed, type FeedItem, FORMATS, linksOf } from './feed.ts';
import { rfc3339 } from './xml.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the full text. The same feed gives the same bytes. */
export function jsonFeed(feed: Feed): string {
  const links = linksOf(feed, FORMATS.json);
  const hub = links.find(({ rel }) => rel === 'hub');
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: links.find(({ rel }) => rel === 'self')?.href,
    description: feed.description,
    next_url: links.find(({ rel }) => rel === 'next')?.href,
    favicon: new URL('/favicon.svg', site.address).href,
    authors: [{ name: site.title, url: new URL('/', site.address).href }],
    language: site.language,
    hubs: hub && [{ type: 'WebSub', url: hub.href }],
    items: feed.items.map(item),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function item({ id, url, title, summary, date, updated, authors, topics, lang, image, content }: FeedItem): object {
  return {
    id,
    url,
    title,
    content_html: content,
    summary,
    image,
    date_published: rfc3339(date),
    date_modified: updated && rfc3339(updated),
    authors: authors.length > 0 ? authors.map((name) => ({ name })) : undefined,
    tags: topics.length > 0 ? topics : undefined,
    language: lang,
  };
}
