import GithubSlugger from 'github-slugger';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { wordsOf } from '../articles/manuscript.ts';

/**
 * Gives each heading an id made of its words, as GitHub does; a second one of the same words ends in `-1`.
 *
 * Astro's own plugin does the same, but counts the numbers of notes among the words: the address of a heading would
 * change with every note added before it.
 */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    visit(tree, 'element', (node) => {
      if (!/^h[1-6]$/u.test(node.tagName)) return;
      // Signs alone (“⁂”) make no id.
      node.properties['id'] ??= slugger.slug(wordsOf(node)) || slugger.slug('section');
    });
  };
}
