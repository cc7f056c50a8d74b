import type { APIRoute } from 'astro';
import { absolute } from '../articles/address.ts';
import { getArticles } from '../articles/collection.ts';
import { pictureBytes, pictureFile } from '../components/pictures.ts';
import { journalBook } from '../editions/epub/book.ts';
import { EPUB, epub } from '../editions/epub/epub.ts';
import { portableArticle } from '../portable/portable-article.ts';

export const GET: APIRoute = async () => {
  const articles = await Promise.all((await getArticles()).map((article) => portableArticle(article, pictureFile)));
  return new Response(await epub(journalBook(articles, absolute('/archive/')), pictureBytes), { headers: { 'Content-Type': EPUB } });
};
