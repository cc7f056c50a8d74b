import type { APIRoute } from 'astro';
import { type Article, articlePaths } from '../articles/collection.ts';
import { pictureBytes, pictureFile } from '../components/pictures.ts';
import { articleBook } from '../editions/epub/book.ts';
import { EPUB, epub } from '../editions/epub/epub.ts';
import { portableArticle } from '../portable/portable-article.ts';

export const getStaticPaths = articlePaths;

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
  new Response(await epub(articleBook(await portableArticle(article, pictureFile)), pictureBytes), { headers: { 'Content-Type': EPUB } });
