import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
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
import { addressAt } from '../sources/text-fragment.ts';
import { evidenceOf, languageOf, slugOf, sourcesOf } from './article-file.ts';
import type { Citation } from './nodes.ts';
import { isBacklink } from './notes-section.ts';
import { sourcesSection } from './sources-section.ts';

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
    for (const [index, { node, note, isSentence }] of found.entries()) {
      const children = fragment(citations[index] ?? '');
      leadToPassages(children, node, sources);
      if (isSentence) asSentence(children);
      evidenceOf(file).citations.push(...node.cited.map(({ key, locator }) => ({ key, note, ...(locator && { locator }) })));
      node.data = { hName: 'span', hProperties: { className: ['citation'], ...direction }, hChildren: children };
    }
    if (bibliography.length === 0) return;
    const entries = bibliography.map(({ key, html }) => ({ key, content: entryContent(html), notes: notesCiting(key, found, sources) }));
    tree.children.push(sourcesSection(slugOf(file), sources, entries, direction));
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

function fragment(html: string): ElementContent[] {
  return (fromHtml(html, { fragment: true }) as HastRoot).children as ElementContent[];
}

/** A citation that vouches for a quotation opens its source at the very words. */
function leadToPassages(children: ElementContent[], { passages }: Citation, sources: Sources): void {
  for (const [key, directives] of Object.entries(passages ?? {})) {
    const address = sources[key]?.URL;
    visit({ type: 'root', children }, 'element', ({ properties }) => {
      if (address !== undefined && properties['href'] === address) properties['href'] = addressAt(address, directives);
    });
  }
}

/** The notes that name a source, or another one that was seen through it. */
function notesCiting(key: string, found: readonly FoundCitation[], sources: Sources): number[] {
  const citing = found.filter(({ node }) => node.cited.some((cited) => cited.key === key || sources[cited.key]?.asCitedIn === key));
  return [...new Set(citing.map(({ note }) => note))];
}

/** What an entry of a bibliography holds: citeproc puts a block around it. */
function entryContent(html: string): ElementContent[] {
  return fragment(html).find((node): node is Element => node.type === 'element')?.children ?? [];
}

function asSentence(children: ElementContent[]): void {
  const first = children[0];
  if (first?.type === 'text') first.value = first.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  if (!/[.?!…]\P{L}?$/u.test(children.map((child) => toString(child)).join(''))) children.push({ type: 'text', value: '.' });
}
