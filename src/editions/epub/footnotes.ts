import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/**
 * Turns the notes of an article into footnotes that readers show over the text. They ask for `epub:type` (Apple Books, Kobo,
 * Thorium) or for the roles of DPUB-ARIA 1.1, and for an `aside` in the same file as the reference; so each note has all
 * of these, with the number that its place in a list gave it before.
 *
 * @param body It is changed. One without notes stays as it is.
 */
export function setFootnotes(body: Root): void {
  visit(body, 'element', (node) => {
    const { properties } = node;
    // By classes readers of feeds know notes, and none of books.
    delete properties['className'];
    if (properties['role'] === 'doc-noteref') properties['epub:type'] = 'noteref';
    if (properties['role'] === 'doc-backlink') properties['epub:type'] = 'backlink';
    if (properties['role'] !== 'doc-endnotes') return;
    delete properties['role'];
    properties['epub:type'] = 'footnotes';
    node.children = node.children.flatMap((child) => (isElement(child) && child.tagName === 'ol' ? child.children.filter(isElement).map(footnote) : [child]));
  });
}

function footnote({ properties, children }: Element, index: number): Element {
  const first = children.find(isElement);
  const number: Text = { type: 'text', value: `${index + 1}. ` };
  if (first?.tagName === 'p') first.children.unshift(number);
  else children.unshift(h('p', [number]));
  return h('aside', { ...properties, 'epub:type': 'footnote', role: 'doc-footnote' }, children);
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
