import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Manuscript } from '../../src/articles/manuscript.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = [
  'blockquote', 'div', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'table', 'tbody',
  'td', 'th', 'thead', 'tr', 'ul', 'Figure', 'PullQuote',
];

/** A tree as HTML that a person can read: one block a line, the site's components as elements. */
export function readableHtml(manuscript: Manuscript): string {
  return lines(manuscript.children.map(asElement), '').join('');
}

function lines(nodes: readonly Nodes[], indent: string): string[] {
  return nodes.filter((node) => node.type !== 'text' || node.value.trim()).map((node) => {
    if (node.type !== 'element' || !node.children.some(isBlock)) return `${indent}${html(node)}\n`;
    const [open, close] = html({ ...node, children: [{ type: 'text', value: '\0' }] }).split('\0');
    return `${indent}${open}\n${lines(node.children, `${indent}  `).join('')}${indent}${close}\n`;
  });
}

function isBlock(node: Nodes): boolean {
  return node.type === 'element' && BLOCKS.includes(node.tagName);
}

function html(node: Nodes): string {
  return toHtml(node, { closeSelfClosing: true, characterReferences: { useNamedReferences: true } });
}

/** A component as an element of its name. */
function asElement(node: RootContent): RootContent {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const properties = Object.fromEntries(
      node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '…', String(attribute.value)]),
    );
    return { type: 'element', tagName: node.name ?? '', properties, children: node.children.map(asElement) as ElementContent[] };
  }
  if (node.type !== 'element') return node;
  return { ...node, children: node.children.map(asElement) as ElementContent[] } as Element;
}
