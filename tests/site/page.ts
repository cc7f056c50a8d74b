import type { Element, Nodes, Root } from 'hast';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { site } from '../../src/site.ts';

/** The paths of all files in a folder, from that folder, with `/` on every system. */
export function filesIn(dist: string): string[] {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1).split(sep).join('/'))
    .sort();
}

/** A built file as text. */
export function read(dist: string, path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}

/** A built page as a tree. */
export function readPage(dist: string, path: string): Root {
  return fromHtml(read(dist, path));
}

/** The elements of a name, or of one of several, with these properties, in the order of the page. */
export function all(tree: Nodes, tagName: string | readonly string[], properties: Record<string, string> = {}): Element[] {
  const names = [tagName].flat();
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    const fits = Object.entries(properties).every(([name, value]) => String(node.properties[name]) === value);
    if (names.includes(node.tagName) && fits) found.push(node);
  });
  return found;
}

/** The one element of a name with these properties. */
export function one(tree: Nodes, tagName: string, properties: Record<string, string> = {}): Element {
  const [first, ...others] = all(tree, tagName, properties);
  if (!first || others.length > 0) {
    throw new Error(`Unexpected ${first ? others.length + 1 : 0} of <${tagName}> ${JSON.stringify(properties)}, expected one`);
  }
  return first;
}

/** The elements that carry an attribute. */
export function having(tree: Nodes, property: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.properties[property] !== undefined) found.push(node);
  });
  return found;
}

/** A copy of a tree without some of its elements. */
export function without<Tree extends Nodes>(tree: Tree, isOut: (element: Element) => boolean): Tree {
  const copy = structuredClone(tree);
  visit(copy, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isOut(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return copy;
}

/** The words of an element, on one line. */
export function words(node: Nodes): string {
  return toString(node).replace(/\s+/gu, ' ').trim();
}

/** What a reader is to read of an article: no headline, no table of contents, nothing that is said twice. */
export function prose(page: Root): Element {
  return without(one(page, 'article'), ({ tagName, properties }) =>
    tagName === 'header' || tagName === 'nav' || properties['ariaHidden'] === 'true');
}

/** The text of an article alone: {@link prose} without notes and sources. */
export function body(page: Root): Element {
  return without(prose(page), ({ properties }) => ['doc-endnotes', 'doc-bibliography'].includes(String(properties['role'])));
}

/** The content of a page's `meta` element; `undefined` where there is none. */
export function meta(page: Root, name: string): string | undefined {
  const key = name.includes(':') ? 'property' : 'name';
  const found = all(page, 'meta').find(({ properties }) => String(properties[key]) === name);
  return found && String(found.properties['content']);
}

/** The structured data of a page (JSON-LD). */
export function structuredData(page: Root): Record<string, unknown> {
  return JSON.parse(toString(one(page, 'script', { type: 'application/ld+json' }))) as Record<string, unknown>;
}

/** The address under which a built file is published. */
export function addressOf(path: string): URL {
  return new URL(path.replace(/(?:^|(?<=\/))index\.html$/u, ''), site.address);
}

/** The built file that an address of the site leads to; `undefined` for an address elsewhere. */
export function fileAt({ origin, pathname }: URL): string | undefined {
  if (origin !== new URL(site.address).origin) return undefined;
  return decodeURI(pathname).slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
}
