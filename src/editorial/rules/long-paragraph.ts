import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Paragraphs that fill more than a screen. */
export const longParagraph = lintRule<Root>('verbatim:long-paragraph', (tree, file) => {
  visit(tree, 'paragraph', (node) => {
    const words = toString(node).split(/\s+/u).filter(Boolean).length;
    if (words > MOST) file.message(`Unexpected paragraph of ${words} words, expected ${MOST} at most: an empty line begins a new one`, node.position?.start);
  });
});

const MOST = 250;
