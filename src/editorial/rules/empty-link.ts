import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Links without words. */
export const emptyLink = lintRule<Root>('verbatim:empty-link', (tree, file) => {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    if (!toString(node, { includeImageAlt: true }).trim()) file.message('Unexpected link without words, expected `[words](https://…)`', node);
  });
});
