import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Takes the headline out of a text: a first-level heading that begins it. Other headings move up or down together, so that
 * the highest is of the second level.
 *
 * @param known The headline, where it is known from elsewhere: then a heading of other words stays where it is.
 * @returns `undefined` where the text does not begin with one, or has several.
 */
export function takeHeadline(tree: Root, known: string | undefined): string | undefined {
  const headings: Element[] = [];
  visit(tree, 'element', (node) => void (/^h[1-6]$/u.test(node.tagName) && toString(node).trim() && headings.push(node)));
  const [first, ...others] = headings;
  const isAlone = first?.tagName === 'h1' && (String(first.properties['className']) === 'title' || others.every(({ tagName }) => tagName !== 'h1'));
  const isHeadline = first && isAlone && isFirst(tree, first) && (known === undefined || wordsOf(first) === known.replaceAll(/\s+/gu, ' ').trim());
  const headline = isHeadline ? first : undefined;
  if (headline) remove(tree, headline);
  const rest = headline ? others : headings;
  const highest = Math.min(...rest.map(level));
  for (const heading of rest) heading.tagName = `h${Math.min(6, level(heading) - highest + 2)}`;
  return headline && wordsOf(headline);
}

function wordsOf(element: Element): string {
  return toString(element).replaceAll(/\s+/gu, ' ').trim();
}

function level({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

/** Whether no words stand before an element. */
function isFirst(tree: Root, element: Element): boolean {
  return toString(tree).trim().startsWith(toString(element).trim());
}

function remove(tree: Root, element: Element): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node === element && parent && index !== undefined) parent.children.splice(index, 1);
  });
}
