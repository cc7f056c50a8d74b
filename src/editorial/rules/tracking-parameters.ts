import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { withoutTracking } from '../../sources/tracking.ts';

/** Addresses in the text that tell who sent a reader. */
export const trackingParameters = lintRule<Root>('verbatim:tracking-parameters', (tree, file) => {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const clean = withoutTracking(node.url);
    if (clean) file.message(`Unexpected parameters in an address that tell who sent a reader, expected \`${clean}\``, node);
  });
});
