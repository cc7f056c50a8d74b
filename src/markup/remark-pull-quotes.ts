import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { paragraph } from './nodes.ts';

/**
 * Readies `<PullQuote>`: its text stands in paragraphs, and holds neither notes, citations nor links, as nobody
 * who listens to the page meets it.
 */
export function remarkPullQuotes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'PullQuote') return undefined;
      if (node.type === 'mdxJsxTextElement') {
        refuse(file, node, 'pull-quote-inside-text', 'Unexpected `<PullQuote>` inside a paragraph, expected it on lines of its own, with an empty line before and after');
      }
      if (node.children.length === 0) {
        refuse(file, node, 'empty-pull-quote', 'Unexpected empty `<PullQuote>`, expected a sentence of the article between `<PullQuote>` and `</PullQuote>`');
      }
      visit(node, (child) => {
        if (child.type === 'citation' || child.type === 'footnote' || child.type === 'footnoteReference' || child.type === 'link') {
          refuse(file, child, 'note-in-pull-quote', 'Unexpected note or link in a `<PullQuote>`, expected words only: it repeats a sentence of the text, and the note belongs there');
        }
      });
      const phrasing = node.children.every((child) => !('children' in child) || isPhrasing(child.type));
      if (phrasing && node.children.length > 0) node.children = [paragraph(node.children as PhrasingContent[])] as typeof node.children;
      return SKIP;
    });
  };
}

function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'citation', 'footnote', 'markup'].includes(type);
}
