import type { APIRoute } from 'astro';
import { absolute, articlePath } from '../articles/address.ts';
import { getArticles } from '../articles/collection.ts';
import { sitemap } from '../feeds/sitemap.ts';

export const GET: APIRoute = async () => {
  const articles = await getArticles();
  const pages = articles.map(({ slug, date, updated }) => ({ url: absolute(articlePath(slug)), changed: updated ?? date }));
  return new Response(sitemap([{ url: absolute('/'), changed: pages.map(({ changed }) => changed).sort().at(-1) }, ...pages]));
};
