import type { Root } from 'mdast';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { placeInText } from '../../markup/written-place.ts';

/** Straight quotation marks in an article that has typographic ones. */
export const straightQuotesMixed = lintRule<Root>('verbatim:straight-quotes-mixed', (tree, file) => {
  const straight: { place: ReturnType<typeof placeInText> }[] = [];
  let hasTypographic = false;
  visit(tree, 'text', (node) => {
    if (/[“”„«»‘]/u.test(node.value)) hasTypographic = true;
    for (const { index } of node.value.matchAll(/"/gu)) straight.push({ place: placeInText(file, node, index) });
  });
  const [first, ...others] = straight;
  if (!hasTypographic || !first) return;
  const more = others.length > 0 ? ` (and ${others.length} more in this article)` : '';
  file.message(`Unexpected \`"\`${more}, expected \`“\` or \`”\`, as in the rest of the article`, first.place);
});
