import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { syntax } from '../../markup/syntax.ts';

/**
 * Where a text, read as the site reads it, has other words than the tree that it was written from.
 *
 * @returns The words around the first difference; `undefined` where there is none.
 */
export function otherWords(tree: Root, text: string): string | undefined {
  let read: string;
  try {
    read = wordsOf(unified().use(remarkParse).use(remarkMdx).use(syntax).parse(text));
  } catch {
    return wordsOf(tree).slice(0, 60);
  }
  const written = wordsOf(tree);
  if (read === written) return undefined;
  let at = 0;
  while (read[at] === written[at]) at += 1;
  return written.slice(Math.max(0, at - 30), at + 30);
}

/** Everything that a reader sees, in order, without the space between it, and where the notes are. */
function wordsOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return `⟦${node.identifier}⟧`;
  if (node.type === 'image') return `⟦${node.url} ${node.alt ?? ''}⟧`.replaceAll(/\s+/gu, '');
  if ('children' in node) return node.children.map((child) => wordsOf(child as Nodes)).join('');
  return 'value' in node && node.type !== 'yaml' ? String(node.value).replaceAll(/\s+/gu, '') : '';
}
