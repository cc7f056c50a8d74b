import type { Nodes } from 'mdast';
import type { Node } from 'unist';

/**
 * Whether a node will be a note’s number in the running text: an inline note, a reference to a note, or a citation
 * that does not stand in a note already.
 */
export function isMark(node: Nodes, ancestors: readonly Node[]): boolean {
  if (node.type === 'footnote' || node.type === 'footnoteReference') return true;
  return node.type === 'citation' && !ancestors.some(({ type }) => type === 'footnote' || type === 'footnoteDefinition');
}
