import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import type { Sources } from '../sources/schema.ts';
import { sourcesOf } from './article-file.ts';
import { type Citation, type Markup, markup, paragraph } from './nodes.ts';
import { attributesOf } from './remark-text-only.ts';

/**
 * Readies `<PullQuote>`: its text stands in paragraphs, and holds neither notes, citations nor links, as nobody
 * who listens to the page meets it.
 *
 * One that names a `source` does not repeat the text: it becomes a block quotation that cites that source, set large.
 */
export function remarkPullQuotes() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
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
      const { source } = attributesOf(node);
      if (typeof source === 'string' && parent && index !== undefined) parent.children.splice(index, 1, quotationOf(source, node, sourcesOf(file)));
      return SKIP;
    });
  };
}

/** A block quotation with the source’s name below it, and its citation. */
function quotationOf(key: string, { children, position }: MdxJsxFlowElement | MdxJsxTextElement, sources: Sources): Markup {
  const { 'container-title': container, title } = sources[key] ?? {};
  const citation: Citation = { type: 'citation', cited: [{ key, prefix: '', suffix: '', suppressAuthor: false }], children: [], ...(position && { position }) };
  const name: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value: container ?? title ?? key }] };
  return markup('figure', { className: ['quotation', 'pull-quote'] }, [
    { type: 'blockquote', children } as Node,
    markup('figcaption', {}, [{ type: 'text', value: '— ' } as Node, name, citation]),
  ]);
}

function isPhrasing(type: string): boolean {
  return ['emphasis', 'strong', 'delete', 'link', 'citation', 'footnote', 'markup'].includes(type);
}
