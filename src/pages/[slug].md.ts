import type { APIRoute } from 'astro';
import { type Article, articlePaths } from '../articles/collection.ts';
import { pictureFile } from '../components/pictures.ts';
import { markdown } from '../editions/markdown.ts';
import { portableArticle } from '../portable/portable-article.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(markdown(await portableArticle(article, pictureFile)), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
