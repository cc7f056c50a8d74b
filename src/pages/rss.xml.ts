import type { APIRoute } from 'astro';
import { getArticles } from '../articles/collection.ts';
import { pictureFile } from '../components/pictures.ts';
import { journalFeed } from '../feeds/journal-feed.ts';
import { rss } from '../feeds/rss.ts';
import { portableArticle } from '../portable/portable-article.ts';
import { site } from '../site.ts';

export const GET: APIRoute = async () => {
  const articles = await getArticles();
  const newest = await Promise.all(articles.slice(0, site.feedSize).map((article) => portableArticle(article, pictureFile)));
  return new Response(rss(journalFeed(newest)), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
