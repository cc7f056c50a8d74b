import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lintRule } from 'unified-lint-rule';
import { visit } from 'unist-util-visit';
import { suggestion } from '../../sources/nearest.ts';

/** Links to headings that are not in the article, and to pages that the site does not have. */
export const brokenInternalLink = lintRule<Root, { isAddress(path: string): boolean }>('verbatim:broken-internal-link', (tree, file, options) => {
  const slugger = new GithubSlugger();
  const headings: string[] = [];
  visit(tree, 'heading', (node) => void headings.push(slugger.slug(wordsOf(node))));
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [path = '', fragment] = node.url.split('#');
    if (path === '' && fragment !== undefined && !isKnown(decoded(fragment), headings)) {
      file.message(`Unexpected \`#${fragment}\`, expected the address of a heading of this article${headings.length > 0 ? `; ${suggestion(fragment, headings)}` : ''}`, node);
    } else if (/^\/(?!\/)/u.test(path)) {
      const name = decoded(path.split('?')[0] ?? '');
      if (options.isAddress(name)) return;
      const meant = options.isAddress(`${name}/`) ? `; did you mean \`${path}/\`?` : '; its address is the name of its folder, between two `/`';
      file.message(`Unexpected \`${path}\`, expected a page of this site${meant}`, node);
    }
  });
});

/** A paragraph’s id is made when the tree is finished; a text directive names words, not an id. */
function isKnown(fragment: string, headings: readonly string[]): boolean {
  return headings.includes(fragment) || /^(?:p-[a-z\d]{4}$|:~:)/u.test(fragment);
}

/** A heading’s words without its notes, of which its id is made. */
function wordsOf(heading: Heading): string {
  return heading.children.filter(({ type }) => !['footnote', 'footnoteReference', 'citation'].includes(type)).map((child) => toString(child)).join('').trim();
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
