import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { placeInText } from '../../markup/written-place.ts';

/** Citations that send the reader back to the one before. */
export const ibid = lintRule<Root>('verbatim:ibid', (tree, file) => {
  visit(tree, 'text', (node) => {
    for (const { 0: found, index } of node.value.matchAll(IBID)) {
      file.message(`Unexpected \`${found}\`, expected the citation itself, \`[@key]\`: the site shortens it where it comes again`, placeInText(file, node, index));
    }
  });
});

/** Latin, German and French; only as words of their own. */
const IBID = /(?<![\p{L}\p{N}])(?:ibid(?:em|\.)|op\. ?cit\.|loc\. ?cit\.|ebd\.|a\. ?a\. ?O\.)(?![\p{L}\p{N}])/giu;
