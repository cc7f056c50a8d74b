import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { placeInText } from '../../markup/written-place.ts';

/** Two spaces in a row. */
export const doubleSpace = lintRule<Root>('verbatim:double-space', (tree, file) => {
  visit(tree, 'text', (node) => {
    for (const { index } of node.value.matchAll(/(?<=\S) {2,}(?=\S)/gu)) file.message('Unexpected second space, expected one', placeInText(file, node, index + 1));
  });
});
