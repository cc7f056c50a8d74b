import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Headings of the same words. */
export const duplicateHeading = lintRule<Root>('verbatim:duplicate-heading', (tree, file) => {
  const lines = new Map<string, number | undefined>();
  visit(tree, 'heading', (node) => {
    const words = toString(node).trim().toLowerCase();
    if (lines.has(words)) file.message(`Unexpected second heading “${toString(node)}”, expected words of its own: the first stands in line ${lines.get(words)}`, node);
    else lines.set(words, node.position?.start.line);
  });
});
