import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visitParents } from 'unist-util-visit-parents';
import { sourceOf } from '../../findings/refuse.ts';

/** Addresses as they are, where words would say where they lead. */
export const bareUrl = lintRule<Root>('verbatim:bare-url', (tree, file) => {
  visitParents(tree, 'link', (node, ancestors) => {
    if (!sourceOf(file, node).startsWith('[') && !node.url.startsWith('mailto:')) file.message(`Unexpected address \`${toString(node)}\`, expected words that say where it leads: \`[words](${node.url})\``, node.position ?? ancestors.at(-1)?.position);
  });
});
