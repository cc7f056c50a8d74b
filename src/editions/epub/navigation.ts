import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../articles/table-of-contents.ts';
import { site } from '../../site.ts';
import type { Book } from './book.ts';
import type { Chapter } from './chapter.ts';
import type { FrontMatter } from './front-matter.ts';
import { xhtml } from './xhtml.ts';

/**
 * The navigation document (https://www.w3.org/TR/epub-33/#sec-nav): the table of contents, with the headings of each article,
 * and where the text begins.
 *
 * @param front The documents before the text: cover and title page.
 */
export function navigation({ title, lang, direction }: Book, front: readonly FrontMatter[], chapters: readonly Chapter[]): string {
  const [first] = chapters;
  return xhtml({ title, lang, direction }, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', 'aria-labelledby': 'contents', lang: site.language, 'xml:lang': site.language }, [
      h('h1', { id: 'contents' }, 'Contents'),
      h('ol', [
        ...front.map((document) => h('li', h('a', { href: document.file }, document.title))),
        ...chapters.map((each) => h('li', { lang: each.lang, 'xml:lang': each.lang, dir: each.direction }, [h('a', { href: each.file }, each.title), ...list(each.file, each.sections)])),
      ]),
    ]),
    h('nav', { 'epub:type': 'landmarks', 'aria-label': 'Landmarks', hidden: true }, [
      h('ol', [
        ...front.map((document) => landmark(document.file, document.type, document.title)),
        ...(first ? [landmark(first.file, 'bodymatter', 'Beginning of the text')] : []),
      ]),
    ]),
  ]);
}

function landmark(file: string, type: string, title: string): Element {
  return h('li', h('a', { 'epub:type': type, href: file }, title));
}

function list(file: string, sections: readonly Section[]): Element[] {
  if (sections.length === 0) return [];
  return [h('ol', sections.map(({ id, title, sections: below }) => h('li', [h('a', { href: `${file}#${id}` }, title), ...list(file, below)])))];
}
