import type { Paragraph, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes components that stand alone in a paragraph out of it, as MDX’s own compiler does before any other step
 * (`@mdx-js/mdx` keeps that one to itself): `<PullQuote>…</PullQuote>` on one line is a block.
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node, index, parent) => {
      if (!parent || index === undefined || !isComponentsOnly(node)) return undefined;
      const blocks = node.children.filter(({ type }) => type !== 'text').map((child) => ({ ...child, type: FLOW[child.type] }));
      parent.children.splice(index, 1, ...(blocks as never[]));
      return [SKIP, index];
    });
  };
}

const FLOW: Readonly<Record<string, string>> = { mdxJsxTextElement: 'mdxJsxFlowElement', mdxTextExpression: 'mdxFlowExpression' };

function isComponentsOnly({ children }: Paragraph): boolean {
  const isBlank = children.map((child) => child.type === 'text' && !child.value.trim());
  return isBlank.includes(false) && children.every(({ type }, index) => isBlank[index] || type in FLOW);
}
