import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Block quotations that hold nothing but whom they are by. */
export const attributionAlone = lintRule<Root>('verbatim:attribution-alone', (tree, file) => {
  visit(tree, 'blockquote', (node) => {
    const [only, ...others] = node.children;
    if (only?.type === 'paragraph' && others.length === 0 && !toString(only).includes('\n') && /^\s*(?:—|–|-{2,3})/u.test(toString(only))) {
      file.message('Unexpected block quotation of nothing but its attribution, expected the words that are quoted before it, each line beginning with `>`', node);
    }
  });
});
