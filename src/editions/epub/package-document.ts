import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '../../portable/xml-document.ts';
import { site } from '../../site.ts';
import { accessibility } from './accessibility.ts';
import type { Book } from './book.ts';
import type { Resource } from './resource.ts';

/** What a book without a day says of its last change, as it has to say something. */
const NEVER = '1970-01-01';

/**
 * The package document (https://www.w3.org/TR/epub-33/#sec-package-doc): what is known of a book, its files, and the order in
 * which they are read. All of its days come from the articles.
 */
export function packageDocument(book: Book, resources: readonly Resource[]): string {
  const ids = new Map(resources.map((resource, index) => [resource, `file-${index + 1}`]));
  return xmlDocument(
    x('package', { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': book.lang, dir: book.direction }, [
      metadata(book, resources, ids),
      x('manifest', resources.map((resource) => x('item', { id: ids.get(resource), href: resource.file, 'media-type': resource.type, properties: resource.properties }))),
      x('spine', { 'page-progression-direction': book.direction }, resources.filter(({ read }) => read).map((resource) => x('itemref', { idref: ids.get(resource) }))),
    ]),
  );
}

function metadata(book: Book, resources: readonly Resource[], ids: ReadonlyMap<Resource, string>): Element {
  const { id, url, title, description, authors, topics, lang, date, updated } = book;
  const cover = resources.find(({ properties }) => properties === 'cover-image');
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'id' }, id),
    x('dc:title', title),
    x('dc:language', lang),
    // Libraries call a book without a creator one of an unknown author.
    ...(authors.length > 0 ? authors : [site.title]).map((name) => x('dc:creator', name)),
    x('dc:publisher', site.title),
    x('dc:description', description),
    ...topics.map((topic) => x('dc:subject', topic)),
    date ? x('dc:date', date) : null,
    x('dc:source', url),
    x('meta', { property: 'dcterms:modified' }, `${updated ?? NEVER}T00:00:00Z`),
    ...accessibility(resources),
    // By this name Kindle and older libraries know the cover.
    cover ? x('meta', { name: 'cover', content: ids.get(cover) }) : null,
  ]);
}
