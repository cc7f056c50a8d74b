import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';

/** Links whose words do not say where they lead. */
export const linkTextSaysNothing = lintRule<Root>('verbatim:link-text-says-nothing', (tree, file) => {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'linkReference') return;
    const words = toString(node).trim();
    if (SAYS_NOTHING.has(words.toLowerCase().replace(/[\s.…:!»]+$/u, ''))) file.message(`Unexpected “${words}” as the words of a link, expected words that say where it leads`, node);
  });
});

const SAYS_NOTHING = new Set([
  'here', 'click here', 'this', 'this link', 'link', 'more', 'read more', 'this page', 'this article', 'source',
  'hier', 'klicken sie hier', 'mehr', 'quelle', 'dieser link', 'ici', 'cliquez ici', 'lien', 'aquí', 'enlace', 'qui', 'اینجا', 'لینک',
]);
