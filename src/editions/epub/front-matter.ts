import { h } from 'hastscript';
import { formatDay } from '../../articles/day.ts';
import type { Book } from './book.ts';
import { xhtml } from './xhtml.ts';

/** A document before the text. */
export interface FrontMatter {
  file: string;
  /** How contents and landmarks name it. */
  title: string;
  /** What it is, as a term of the EPUB Structural Semantics Vocabulary. */
  type: 'cover' | 'titlepage';
  text: string;
}

/** The cover: one picture with the headline. */
export function coverPage(book: Book, picture: string): FrontMatter {
  const title = 'Cover';
  const image = h('img', { src: picture, alt: `Cover: ${book.title}`, role: 'doc-cover' });
  return { file: 'cover.xhtml', title, type: 'cover', text: xhtml({ ...book, title }, [h('section', { 'epub:type': 'cover', className: ['cover'], 'aria-label': title }, [image])]) };
}

/** What a whole journal says of itself before its articles: its name, its sentence, how much there is of it, and where. */
export function titlePage({ title, description, url, date, articles, lang, direction }: Book): FrontMatter {
  const extent = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}${date ? `, the latest of ${formatDay(date)}` : ''}`;
  const page = h('section', { 'epub:type': 'titlepage', 'aria-labelledby': 'title' }, [
    h('h1', { id: 'title' }, title),
    h('p', { className: ['standfirst'] }, description),
    h('p', { className: ['dateline'] }, [`${extent}. `, h('a', { href: url }, url)]),
  ]);
  return { file: 'title.xhtml', title: 'Title page', type: 'titlepage', text: xhtml({ title, lang, direction }, [page]) };
}
