import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visitParents } from 'unist-util-visit-parents';

/** Headings in lists, quotations and other blocks, which begin no section. */
export const headingInsideBlock = lintRule<Root>('verbatim:heading-inside-block', (tree, file) => {
  visitParents(tree, 'heading', (node, ancestors) => {
    if (ancestors.length > 1) file.message('Unexpected heading inside a list, a quotation or another block, expected it at the beginning of a line, with an empty line before it: only there it begins a section', node);
  });
});
