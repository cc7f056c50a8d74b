import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PortableArticle } from '../portable/portable-article.ts';
import { site } from '../site.ts';
import { type Feed, feedDocuments } from './feed.ts';

/**
 * The feed of the journal, with the full text of its articles: its current document, then its archive.
 *
 * @param articles The newest first.
 */
export function journalFeed(articles: PortableArticle[]): Feed[] {
  return articlesFeed(articles, { title: site.title, description: site.description, url: new URL('/', site.address).href });
}

/** The feed of one topic; it has the address of the topic’s page. */
export function topicFeed(topic: { name: string; url: string }, articles: PortableArticle[]): Feed[] {
  return articlesFeed(articles, { title: `${site.title}: ${topic.name}`, description: `The articles of ${site.title} on the topic ${topic.name}.`, url: topic.url });
}

function articlesFeed(articles: PortableArticle[], about: Pick<Feed, 'title' | 'description' | 'url'>): Feed[] {
  const items = articles.map(({ standfirst, body, ...article }) => ({
    ...article,
    summary: standfirst,
    content: toHtml(article.lang === site.language ? body : h('div', { lang: article.lang, dir: 'auto' }, body)),
  }));
  return feedDocuments(about, items);
}
