import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PortableArticle } from '../portable/portable-article.ts';
import { site } from '../site.ts';
import type { Feed } from './feed.ts';

/**
 * The feed of the journal, with the full text of its articles.
 *
 * @param articles The newest first.
 */
export function journalFeed(articles: PortableArticle[]): Feed {
  return {
    title: site.title,
    description: site.description,
    url: new URL('/', site.address).href,
    self: new URL('/rss.xml', site.address).href,
    items: articles.map(({ standfirst, lang, body, ...article }) => ({
      ...article,
      summary: standfirst,
      content: toHtml(lang === site.language ? body : h('div', { lang, dir: 'auto' }, body)),
    })),
  };
}
