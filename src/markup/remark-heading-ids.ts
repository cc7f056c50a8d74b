import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { ToHast } from './nodes.ts';

/**
 * Gives each heading an id made of its words, as GitHub does; a second one of the same words ends in `-1`.
 *
 * Astro's own plugin does the same, but counts the numbers of notes among the words: the address of a heading would
 * change with every note added before it. And it comes when the Markdown is left behind, where the checker does not go,
 * so that it could not tell which links lead to a heading.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'heading', (node) => {
      const data = (node.data ??= {}) as ToHast;
      // Signs alone (“⁂”) make no id.
      data.hProperties = { id: slugger.slug(wordsOf(node)) || slugger.slug('section'), ...data.hProperties };
    });
  };
}

/** A heading's words without the numbers of its notes. */
function wordsOf(heading: Heading): string {
  let words = '';
  visit(heading, (node) => {
    if (node.type === 'markup' && node.note !== undefined) return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode') words += node.value;
    return undefined;
  });
  return words.trim();
}
