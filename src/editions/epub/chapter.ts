import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { formatDay, formatNames } from '../../articles/day.ts';
import { type Section, tableOfContents } from '../../articles/table-of-contents.ts';
import type { PortableArticle } from '../../portable/portable-article.ts';
import { site } from '../../site.ts';
import { setFootnotes } from './footnotes.ts';
import { xhtml } from './xhtml.ts';

/** One document of a book, as its table of contents and its package know it. */
export interface Chapter {
  file: string;
  title: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  sections: Section[];
  /** The document itself, in the XML syntax of HTML. */
  text: string;
}

/**
 * An article as a document of a book: headline, standfirst and dateline, the text with its notes as footnotes and its
 * sources, and where it was published.
 *
 * @param fileOf The file in the book that stands for an absolute address: that of an article in it, this one too, or of a picture.
 */
export function chapter(article: PortableArticle, fileOf: ReadonlyMap<string, string>): Chapter {
  const { title, standfirst, authors, date, updated, url, lang, direction } = article;
  const body = structuredClone(article.body);
  leadWithin(body, fileOf);
  identifyHeadings(body);
  const sections = [...tableOfContents(body), ...apparatus(body)];
  setFootnotes(body);
  const dateline = [...(authors.length > 0 ? [formatNames(authors)] : []), formatDay(date), ...(updated ? [`Updated ${formatDay(updated)}`] : [])];
  const content = h('section', { 'epub:type': 'chapter', role: 'doc-chapter', 'aria-labelledby': 'headline' }, [
    h('header', [h('h1', { id: 'headline' }, title), h('p', { className: ['standfirst'] }, standfirst), h('p', { className: ['dateline'] }, dateline.flatMap((part, index) => [index > 0 ? ' · ' : '', h('bdi', part)]))]),
    ...(body.children as ElementContent[]),
    h('footer', [h('p', { lang: site.language, 'xml:lang': site.language, dir: 'auto' }, [`Published by ${site.title}: `, h('a', { href: url }, decodeURI(url))])]),
  ]);
  return { file: fileOf.get(url) ?? '', title, lang, direction, sections, text: xhtml({ title, lang, direction }, [content]) };
}

/**
 * Leads links to articles of the book, and pictures, to their files in it. Links within the article name ids as they are
 * written: programs compare them letter for letter.
 */
function leadWithin(body: Root, fileOf: ReadonlyMap<string, string>): void {
  visit(body, 'element', ({ tagName, properties }) => {
    const name = tagName === 'img' ? 'src' : 'href';
    const [address = '', id = ''] = String(properties[name]).split('#');
    const file = fileOf.get(address);
    if (file !== undefined) properties[name] = file;
    else if (address === '') properties[name] = `#${decodeURIComponent(id)}`;
  });
}

/** Gives the headings of the text ids, as the table of contents leads to them. Those that links of the text lead to have one. */
function identifyHeadings(body: Root): void {
  let count = 0;
  visit(body, 'element', (node) => {
    if (node.tagName !== 'h2' && node.tagName !== 'h3') return;
    count += 1;
    node.properties['id'] ??= `section-${count}`;
  });
}

/** The notes and sources at the end, which are no part of the text’s own contents. */
function apparatus(body: Root): Section[] {
  return body.children.flatMap((node): Section[] => {
    if (node.type !== 'element' || !String(node.properties['role']).startsWith('doc-')) return [];
    const heading = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'h2');
    return heading ? tableOfContents({ type: 'root', children: [heading] }) : [];
  });
}
