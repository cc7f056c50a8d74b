import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Headings that are sentences. */
export const longHeading = lintRule<Root>('verbatim:long-heading', (tree, file) => {
  visit(tree, 'heading', (node) => {
    const words = toString(node).split(/\s+/u).filter(Boolean).length;
    if (words > MOST) file.message(`Unexpected heading of ${words} words, expected ${MOST} at most`, node);
  });
});

const MOST = 12;
