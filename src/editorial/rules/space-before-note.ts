import type { Nodes, Parents, Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visitParents } from 'unist-util-visit-parents';
import { isMark } from '../note-marks.ts';

/** Spaces before a note, which belongs to the word before it; an attribution may have one before its citation. */
export const spaceBeforeNote = lintRule<Root>('verbatim:space-before-note', (tree, file) => {
  visitParents(tree, (node: Nodes, ancestors) => {
    const parent = ancestors.at(-1) as Parents | undefined;
    if (!parent || !isMark(node, ancestors) || ancestors.some(({ type }) => type === 'blockquote')) return;
    const before = parent.children[parent.children.indexOf(node as never) - 1];
    if (before?.type === 'text' && /\S\s+$/u.test(before.value)) file.message('Unexpected space before a note, expected none: `words.[@key]`', node);
  });
});
