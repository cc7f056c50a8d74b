import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Headings that are more than one level below the one before. The headline is the first level. */
export const headingSkipsLevel = lintRule<Root>('verbatim:heading-skips-level', (tree, file) => {
  let level = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth > level + 1) file.message(`Unexpected \`${'#'.repeat(node.depth)}\`, expected at most \`${'#'.repeat(level + 1)}\` below ${level === 1 ? 'the headline' : `\`${'#'.repeat(level)}\``}`, node);
    level = Math.max(2, node.depth);
  });
});
