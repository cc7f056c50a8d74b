import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';

/** A note of an imported text, taken out of it. */
export interface ImportedNote {
  name: string;
  children: ElementContent[];
}

/**
 * Takes the footnotes out of a text, as Word, Pandoc, GitHub and others write them in HTML: a link to an element that has a
 * link back. In the place of the link stands an element `note-reference` with the note's name.
 */
export function takeFootnotes(tree: Root): ImportedNote[] {
  const targets = new Map<string, Element>();
  visit(tree, 'element', (node) => void (typeof node.properties['id'] === 'string' && targets.set(node.properties['id'], node)));
  const notes = new Map<string, ImportedNote>();
  visitParents(tree, 'element', (node, ancestors) => {
    const id = targetOf(node);
    const target = id === undefined ? undefined : targets.get(id);
    if (!id || !target || !['li', 'p', 'div', 'aside', 'dd'].includes(target.tagName) || !leadsBack(target) || ancestors.includes(target)) return undefined;
    const note = notes.get(id) ?? { name: String(notes.size + 1), children: [] };
    notes.set(id, note);
    // Its number is raised by an element around it, which the site does by itself.
    const parent = ancestors.at(-1);
    const place = parent?.type === 'element' && parent.tagName === 'sup' && parent.children.length === 1 ? parent : node;
    place.tagName = 'note-reference';
    place.properties = { name: note.name };
    place.children = [];
    return SKIP;
  });
  for (const [id, note] of notes) note.children = withoutBacklinks(targets.get(id) as Element);
  removeEmptied(tree, new Set([...notes.keys()].map((id) => targets.get(id) as Element)));
  return [...notes.values()];
}

/** The id that a link leads to, where it looks like a note's number. */
function targetOf({ tagName, properties, children }: Element): string | undefined {
  const href = properties['href'];
  if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return undefined;
  const words = toString({ type: 'root', children }).trim();
  return /^[[(]?(?:\d{1,4}|[*†‡§¶]|[a-z]{1,2}|[ivxlc]{1,6})[\])]?$/u.test(words) ? decodeURIComponent(href.slice(1)) : undefined;
}

const BACK = /^[\s↩↑⤴^\u{FE0E}\u{21A9}\d]+$/u;

function isBacklink(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'a' && String(node.properties['href']).startsWith('#') && BACK.test(toString(node));
}

function leadsBack(target: Element): boolean {
  let found = false;
  visit(target, 'element', (node) => void (found ||= isBacklink(node)));
  return found;
}

function withoutBacklinks(target: Element): ElementContent[] {
  visit(target, 'element', (node) => {
    node.children = node.children.filter((child) => !isBacklink(child));
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
  return target.tagName === 'p' ? [{ ...target, properties: {} }] : target.children;
}

/** Takes the notes out of the text, and what was only there to hold them: lists, rules, a heading “Footnotes”. */
function removeEmptied(tree: Root, gone: ReadonlySet<unknown>): void {
  const clean = (parent: Root | Element): boolean => {
    let changed = false;
    parent.children = (parent.children as ElementContent[]).filter((child) => {
      if (gone.has(child)) changed = true;
      if (gone.has(child) || child.type !== 'element' || !clean(child)) return !gone.has(child);
      changed = true;
      return child.children.some((each) => (each.type === 'element' ? !/^(?:h\d|hr)$/u.test(each.tagName) : toString(each).trim() !== ''));
    });
    return changed;
  };
  clean(tree);
}
