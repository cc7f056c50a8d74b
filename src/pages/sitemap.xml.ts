import type { APIRoute } from 'astro';
import { absolute, articlePath, topicPath } from '../articles/address.ts';
import { byTopic } from '../articles/archive.ts';
import { type Article, getArticles } from '../articles/collection.ts';
import { lastChange } from '../articles/correction.ts';
import { sitemap } from '../feeds/sitemap.ts';

export const GET: APIRoute = async () => {
  const articles = await getArticles();
  return new Response(
    sitemap([
      { url: absolute('/'), changed: lastOf(articles) },
      ...articles.map((article) => ({ url: absolute(articlePath(article.slug)), changed: lastChange(article) })),
      { url: absolute('/archive/'), changed: lastOf(articles) },
      { url: absolute('/corrections/'), changed: lastOf(articles.filter(({ corrections }) => corrections.length > 0)) },
      { url: absolute('/search/'), changed: undefined },
      ...byTopic(articles).map((topic) => ({ url: absolute(topicPath(topic.name)), changed: lastOf(topic.articles) })),
    ]),
  );
};

function lastOf(articles: Article[]): string | undefined {
  return articles.map(lastChange).sort().at(-1);
}
