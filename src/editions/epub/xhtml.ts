import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import type { Element } from 'xast';
import { xmlDocument } from '../../portable/xml-document.ts';

/** What a document of a book says of itself. */
export interface DocumentHead {
  title: string;
  /** BCP 47 tag. */
  lang: string;
  direction: 'ltr' | 'rtl';
}

/** A document of a book, in the XML syntax of HTML (https://www.w3.org/TR/epub-33/#sec-xhtml), with the book’s style sheet. */
export function xhtml({ title, lang, direction }: DocumentHead, body: ElementContent[]): string {
  const html = h('html', { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, 'xml:lang': lang, dir: direction }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', href: 'book.css' })]),
    h('body', body),
  ]);
  return xmlDocument({ type: 'doctype', name: 'html' }, toXast(html) as Element);
}
