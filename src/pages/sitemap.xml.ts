import type { APIRoute } from 'astro';
import { absolute, articlePath, topicPath } from '../articles/address.ts';
import { byTopic } from '../articles/archive.ts';
import { type Article, getArticles } from '../articles/collection.ts';
import { sitemap } from '../feeds/sitemap.ts';

export const GET: APIRoute = async () => {
  const articles = await getArticles();
  return new Response(
    sitemap([
      { url: absolute('/'), changed: lastChange(articles) },
      ...articles.map((article) => ({ url: absolute(articlePath(article.slug)), changed: lastChange([article]) })),
      { url: absolute('/archive/'), changed: lastChange(articles) },
      { url: absolute('/search/'), changed: undefined },
      ...byTopic(articles).map((topic) => ({ url: absolute(topicPath(topic.name)), changed: lastChange(topic.articles) })),
    ]),
  );
};

function lastChange(articles: Article[]): string | undefined {
  return articles.map(({ date, updated }) => updated ?? date).sort().at(-1);
}
