import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { sourceOf } from '../../findings/refuse.ts';

/** Addresses as they are, where words would say where they lead. */
export const bareUrl = lintRule<Root>('verbatim:bare-url', (tree, file) => {
  visit(tree, 'link', (node) => {
    if (!sourceOf(file, node).startsWith('[') && !node.url.startsWith('mailto:')) file.message(`Unexpected address \`${toString(node)}\`, expected words that say where it leads: \`[words](${node.url})\``, node);
  });
});
