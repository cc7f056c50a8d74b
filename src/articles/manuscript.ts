import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The finished tree of an article: elements, text, and the site's components as `mdxJsxFlowElement` or
 * `mdxJsxTextElement` with attributes of text. Notes and sources are sections at its end.
 */
export type Manuscript = Root;

/** The sections of notes and sources: not part of the text itself. */
export function isApparatus(node: Nodes): boolean {
  const role = node.type === 'element' ? node.properties['role'] : undefined;
  return role === 'doc-endnotes' || role === 'doc-bibliography';
}

/** What stands in the running text and is no part of its words: a note's number, the mark of a correction. */
export function isMark(node: Nodes): boolean {
  const classes = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) && ['noteref', 'corrected'].some((name) => classes.includes(name));
}

/** A component by its name. */
export function isComponent(node: Nodes, name: string): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

/** Text of a component's attribute; empty where it has none. */
export function attributeOf(component: unknown, name: string): string {
  const { attributes } = component as { attributes: { name?: string; value?: unknown }[] };
  return String(attributes.find((each) => each.name === name)?.value ?? '');
}

/** An element's words, without the marks in them. */
export function wordsOf(element: Element): string {
  let words = '';
  visit(element, (node) => {
    if (isMark(node)) return SKIP;
    if (node.type === 'text') words += node.value;
    return undefined;
  });
  return words.trim();
}

/** How many notes an article has. */
export function countNotes(manuscript: Manuscript): number {
  let notes = 0;
  visit(manuscript, 'element', (node) => {
    if (node.properties['role'] !== 'doc-endnotes') return;
    const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
    notes = list && 'children' in list ? list.children.filter(({ type }) => type === 'element').length : 0;
  });
  return notes;
}
