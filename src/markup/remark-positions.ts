import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node, Parent } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pointAt } from '../findings/refuse.ts';
import { offsetIn } from './written-place.ts';

/**
 * Gives their places back to the pieces of a text in which GFM has found a bare address or a mail address: it makes new nodes
 * of them, without places, and what is found in these could not be told with line and column.
 */
export function remarkPositions() {
  return (tree: Root, file: VFile): void => {
    const text = String(file.value);
    const place = (node: Node, from: number, to: number): number => {
      const source = text.slice(from, to);
      const value = toString(node);
      const [start, end] = [from + offsetIn(source, value, 0), from + offsetIn(source, value, value.length)];
      node.position = { start: { ...pointAt(file, start), offset: start }, end: { ...pointAt(file, end), offset: end } };
      return end;
    };
    visit(tree, (node) => {
      if (!('children' in node) || !node.position || (node.children as Node[]).every(({ position }) => position)) return;
      let offset = node.position.start.offset ?? 0;
      const end = node.position.end.offset ?? text.length;
      for (const child of (node as Parent).children) offset = child.position?.end.offset ?? place(child, offset, end);
    });
  };
}
