import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PortableArticle } from '../portable/portable-article.ts';
import { site } from '../site.ts';
import { type Feed, feedDocuments, type FeedSubject } from './feed.ts';

/**
 * The feed of the journal, with the full text of its articles: its current document, then its archive.
 *
 * @param articles The newest first.
 */
export function journalFeed(articles: PortableArticle[]): Feed[] {
  return articlesFeed(articles, { title: site.title, description: site.description, url: new URL('/', site.address).href });
}

/** The feed of one topic. */
export function topicFeed(topic: { name: string; url: string }, articles: PortableArticle[]): Feed[] {
  return articlesFeed(articles, topicSubject(topic));
}

/**
 * What the feed and the page of a topic are about.
 *
 * @param topic Its name, and the absolute address of its page.
 */
export function topicSubject({ name, url }: { name: string; url: string }): FeedSubject {
  return { title: `${site.title}: ${name}`, description: `The articles of ${site.title} on the topic ${name}.`, url };
}

function articlesFeed(articles: PortableArticle[], subject: FeedSubject): Feed[] {
  const items = articles.map(({ standfirst, body, ...article }) => ({
    ...article,
    summary: standfirst,
    content: toHtml(article.lang === site.language ? body : h('div', { lang: article.lang, dir: 'auto' }, body)),
  }));
  return feedDocuments(subject, items);
}
