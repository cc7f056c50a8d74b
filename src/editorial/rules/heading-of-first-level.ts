import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Headings of the first level, which is the headline’s. */
export const headingOfFirstLevel = lintRule<Root>('verbatim:heading-of-first-level', (tree, file) => {
  visit(tree, 'heading', (node) => {
    if (node.depth === 1) file.message('Unexpected `#`, expected `##`: the headline is `title` in the frontmatter, and the sections stand below it', node);
  });
});
