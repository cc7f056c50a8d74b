import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isApparatus, isComponent, wordsOf } from '../articles/manuscript.ts';

/** How many signs of a paragraph its id is made of: a change further on leaves the id as it is. */
const BEGINNING = 40;
/** Signs of an id: 36⁴ ids are 1.7 million, for some hundred paragraphs. */
const LENGTH = 4;

/**
 * Gives each paragraph of the text an id that others can link to. It is made of the paragraph’s first words, so that it
 * stays when paragraphs are added or taken out before it.
 */
export function rehypeParagraphIds() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    visit(tree, (node) => {
      if (isApparatus(node) || isComponent(node, 'PullQuote')) return SKIP;
      if (node.type !== 'element' || node.tagName !== 'p') return undefined;
      let id = idOf(node, '');
      for (let count = 2; taken.has(id); count += 1) id = idOf(node, String(count));
      taken.add(id);
      node.properties['id'] ??= id;
      return SKIP;
    });
  };
}

function idOf(paragraph: Element, count: string): string {
  const digest = createHash('sha256').update(wordsOf(paragraph).slice(0, BEGINNING) + count).digest();
  return `p-${digest.readUInt32BE().toString(36).padStart(LENGTH, '0').slice(-LENGTH)}`;
}
