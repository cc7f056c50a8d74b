import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { decodedAddress } from '../sources/address.ts';
import { suggestion } from '../sources/nearest.ts';
import type { ToHast } from './nodes.ts';

/** What is no id of the Markdown: a paragraph’s, which is made when the tree is finished, and a text directive’s words. */
const ELSEWHERE = /^(?:$|p-[a-z\d]{4}$|:~:)/u;

/** Refuses links to places of the article (`#a-heading`) that it does not have. */
export function remarkFragments() {
  return (tree: Root, file: VFile): void => {
    const ids = new Set<unknown>();
    const headings: string[] = [];
    const links: (Link | Definition)[] = [];
    visit(tree, (node) => {
      const id = (node.data as ToHast | undefined)?.hProperties?.['id'];
      ids.add(id);
      if (node.type === 'heading') headings.push(String(id));
      if (node.type === 'link' || node.type === 'definition') links.push(node);
    });
    for (const link of links) {
      if (!link.url.startsWith('#')) continue;
      const fragment = decodedAddress(link.url.slice(1));
      if (ELSEWHERE.test(fragment) || ids.has(fragment)) continue;
      refuse(file, link, 'broken-internal-link', `Unexpected \`#${fragment}\`, expected the address of a heading of this article${headings.length > 0 ? `; ${suggestion(fragment, headings)}` : ''}`);
    }
  };
}
