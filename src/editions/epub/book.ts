import type { PortableArticle } from '../../portable/portable-article.ts';
import { site } from '../../site.ts';
import { directionOf } from '../../sources/direction.ts';

/** What readers' libraries show of a book, and the articles in it. */
export interface Book {
  /** A permanent URI. */
  id: string;
  /** Where its articles are on the web. */
  url: string;
  title: string;
  description: string;
  authors: string[];
  topics: string[];
  /** BCP 47 tag of the book as a whole. */
  lang: string;
  direction: 'ltr' | 'rtl';
  /** The day of publication, and that of the last change: `2019-11-20`. A journal without articles has neither. */
  date?: string | undefined;
  updated?: string | undefined;
  /** In the order in which they are read. */
  articles: PortableArticle[];
}

/** A book of one article. */
export function articleBook(article: PortableArticle): Book {
  const { id, url, title, standfirst, authors, topics, lang, direction, date, updated = date } = article;
  return { id, url, title, description: standfirst, authors, topics, lang, direction, date, updated, articles: [article] };
}

/**
 * The whole journal as a book.
 *
 * @param articles The newest first, as they stand in the book; none give a book with a title page alone.
 * @param url Absolute address of the page that lists them, which is the book's id too.
 */
export function journalBook(articles: PortableArticle[], url: string): Book {
  return {
    id: url,
    url,
    title: site.title,
    description: site.description,
    authors: [],
    topics: [...new Set(articles.flatMap(({ topics }) => topics))],
    lang: site.language,
    direction: directionOf(site.language),
    date: articles[0]?.date,
    updated: articles.map(({ date, updated }) => updated ?? date).sort().at(-1),
    articles,
  };
}

/** Whether a book has pages before its articles besides a cover: one article begins with its own headline. */
export function hasFrontMatter({ id, articles }: Book): boolean {
  return articles[0]?.id !== id;
}
