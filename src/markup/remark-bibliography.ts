import type { Element, ElementContent, Properties, Root as HastRoot, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { CitationStyle } from '../sources/citation-style.ts';
import { directionOf } from '../sources/direction.ts';
import { formatCitations, type PlacedCitation } from '../sources/format-citations.ts';
import type { Sources } from '../sources/schema.ts';
import { languageOf, slugOf, sourcesOf } from './article-file.ts';
import { type Citation, type Markup, markup } from './nodes.ts';

/**
 * Prints the citations in the notes, and the list of sources after them.
 *
 * Citations are formatted together and in reading order, the order of the notes. One that ends a note and stands alone
 * in it, or after the end of a sentence, is a sentence: it gets a capital letter and a full stop.
 *
 * @param options.style How citations look.
 */
export function remarkBibliography({ style }: { style: CitationStyle }) {
  return (tree: Root, file: VFile): void => {
    const sources = sourcesOf(file);
    const found = citationsIn(tree).filter(({ node }) => node.cited.every(({ key }) => Object.hasOwn(sources, key)));
    const placed: PlacedCitation[] = found.map(({ node, note }) => ({ cited: node.cited, note }));
    // Sources are mostly in other scripts than an article that is written from right to left.
    const direction = directionOf(languageOf(file)) === 'rtl' ? { dir: 'auto' } : {};
    const { citations, bibliography } = formatCitations(sources, placed, style);
    for (const [index, { node, isSentence }] of found.entries()) {
      const children = fragment(citations[index] ?? '');
      if (isSentence) asSentence(children);
      node.data = { hName: 'span', hProperties: { className: ['citation'], ...direction }, hChildren: children };
    }
    if (bibliography.length > 0) tree.children.push(sourcesSection(slugOf(file), sources, bibliography, direction));
  };
}

interface FoundCitation {
  node: Citation;
  note: number;
  isSentence: boolean;
}

/** Every citation stands in a note by now, and the notes stand in the order of their numbers. */
function citationsIn(tree: Root): FoundCitation[] {
  const found: FoundCitation[] = [];
  let note = 0;
  visit(tree, 'markup', (item) => {
    if (item.data.hName !== 'li') return;
    note += 1;
    visitParents(item, 'citation', (node, ancestors) => {
      const siblings: Node[] = ancestors.at(-1)?.children ?? [];
      const index = siblings.indexOf(node);
      const before = siblings.slice(0, index).map((child) => toText(child)).join('').trimEnd();
      const isLast = siblings.slice(index + 1).every((sibling) => isBacklink(sibling) || toText(sibling) === ' ');
      found.push({ node, note, isSentence: isLast && /(?:^|[.?!…]\P{L}?)$/u.test(before) });
    });
  });
  return found;
}

function isBacklink(node: Node): boolean {
  return node.type === 'markup' && (node as Markup).data.hProperties?.['role'] === 'doc-backlink';
}

function fragment(html: string): ElementContent[] {
  return (fromHtml(html, { fragment: true }) as HastRoot).children as ElementContent[];
}

function asSentence(children: ElementContent[]): void {
  const first = children[0];
  if (first?.type === 'text') first.value = first.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (!/[.?!…]\P{L}?$/u.test(children.map((child) => toString(child)).join(''))) children.push(text('.'));
}

function text(value: string): Text {
  return { type: 'text', value };
}

function sourcesSection(slug: string, sources: Sources, bibliography: { key: string; html: string }[], direction: Properties): Markup {
  const id = `sources-${slug}`;
  const items = bibliography.map(({ key, html }) => {
    const entry = fragment(html).find((node): node is Element => node.type === 'element');
    const item = markup('li', { id: sourceId(slug, key), ...direction }, []);
    item.data.hChildren = [...(entry?.children ?? []), ...asCitedIn(slug, sources, key), ...archivedCopy(sources[key]?.archive)];
    return item;
  });
  return markup('section', { className: ['sources'], role: 'doc-bibliography' }, [
    markup('h2', { id }, [text('Sources')]),
    markup('ul', {}, items),
  ]);
}

function sourceId(slug: string, key: string): string {
  return `source-${slug}-${key}`;
}

/** A link to the copy that is kept in case the original goes. */
function archivedCopy(address: string | undefined): ElementContent[] {
  return address === undefined ? [] : [text(' '), h('a', { href: address }, 'Archived copy'), text('.')];
}

function asCitedIn(slug: string, sources: Sources, key: string): ElementContent[] {
  const through = sources[key]?.asCitedIn;
  const source = through === undefined ? undefined : sources[through];
  if (!through || !source) return [];
  const link = h('a', { href: `#${sourceId(slug, through)}` }, source['container-title'] ?? source.title ?? through);
  return [text(' As cited in '), link, text('.')];
}
