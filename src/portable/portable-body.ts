import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { attributeOf, isComponent, type Manuscript } from '../articles/manuscript.ts';
import { decodedAddress } from '../sources/address.ts';

/** A picture: its address, and its size in pixels. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
}

/** What other readers than the page make sense of. */
const PROPERTIES = [
  'alt', 'ariaLabel', 'checked', 'cite', 'colSpan', 'dateTime', 'dir', 'disabled', 'height', 'href', 'id', 'lang', 'role', 'rowSpan',
  'src', 'start', 'title', 'type', 'width',
];

/**
 * Classes by which readers know the parts of notes. NetNewsWire shows what a `footnote` leads to in place, leaves a
 * `reversefootnote` out there, and follows one inside `footnotes` itself; every other link it opens in the browser.
 */
const CLASSES = new Map<unknown, string>([
  ['doc-noteref', 'footnote'],
  ['doc-endnotes', 'footnotes'],
  ['doc-backlink', 'reversefootnote'],
]);

/**
 * An article's tree as plain HTML that stands by itself.
 *
 * Pull quotes go, as they repeat the text; permalinks, classes and ids that nothing points to go too. A link to a
 * note or heading leads there in the same body, any other link leads to an absolute address, and a picture becomes one
 * `img` with its size.
 *
 * @param manuscript The finished tree; it is not changed. An empty one gives an empty body.
 * @param url Absolute address of the article's page.
 * @param pictureFile Finds a picture by its path from the project's root.
 * @returns The body, and the pictures in it: absolute address, and path from the project's root.
 */
export async function portableBody(
  manuscript: Manuscript,
  url: string,
  pictureFile: (path: string) => Promise<PictureFile>,
): Promise<{ body: Root; pictures: { src: string; path: string }[] }> {
  const pictures = new Map<string, PictureFile>();
  for (const path of picturesIn(manuscript)) {
    const file = await pictureFile(path);
    pictures.set(path, { ...file, src: new URL(file.src, url).href });
  }
  const targets = linkTargets(manuscript);
  const { children } = plain(manuscript, { url, pictures, targets });
  return { body: { type: 'root', children }, pictures: [...pictures].map(([path, { src }]) => ({ src, path })) };
}

interface Context {
  url: string;
  /** By their paths, with absolute addresses. */
  pictures: Map<string, PictureFile>;
  /** Ids of the text that a link of it leads to. */
  targets: Set<string>;
}

type Plain = RootContent & ElementContent;

function plain({ children }: { children: readonly unknown[] }, context: Context): { children: Plain[] } {
  return { children: (children as Manuscript['children']).flatMap((node) => plainNode(node, context)) };
}

function plainNode(node: Manuscript['children'][number], context: Context): Plain[] {
  if (node.type === 'text') return [node];
  if (isComponent(node, 'Figure')) return [element('figure', {}, [...picture(node, context), ...plain(node as Element, context).children])];
  if (isComponent(node, 'Picture')) return picture(node, context);
  if (node.type !== 'element' || isFurniture(node)) return [];
  const { children } = plain(node, context);
  const properties = plainProperties(node.properties, context);
  const isBare = ['span', 'section'].includes(node.tagName) && Object.keys(properties).length === 0;
  return isBare ? children : [element(node.tagName, properties, children)];
}

function plainProperties(properties: Properties, { url, targets }: Context): Properties {
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => PROPERTIES.includes(name)));
  const { href, id } = kept;
  if (typeof id === 'string') {
    if (targets.has(id)) kept['id'] = uniqueId(id, url);
    else delete kept['id'];
  }
  if (typeof href === 'string') {
    const isInside = href.startsWith('#') && targets.has(fragment(href));
    kept['href'] = isInside ? `#${encodeURIComponent(uniqueId(fragment(href), url))}` : new URL(href, url).href;
  }
  const className = CLASSES.get(kept['role']);
  return className === undefined ? kept : { ...kept, className: [className] };
}

/** An id that no other article in the same feed has: those of notes and corrections name the article, those of headings do not. */
function uniqueId(id: string, url: string): string {
  const slug = decodeURI(new URL(url).pathname.split('/').at(-2) ?? '');
  return ['fn', 'fnref', 'source', 'correction', 'corrected'].some((kind) => id.startsWith(`${kind}-${slug}-`)) ? id : `${slug}-${id}`;
}

function picture(node: unknown, { pictures }: Context): Plain[] {
  const file = pictures.get(attributeOf(node, 'src'));
  if (!file) return [];
  return [element('img', { ...file, alt: attributeOf(node, 'alt') }, [])];
}

function element(tagName: string, properties: Properties, children: Plain[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** What only the page can use: links to its headings, and what closes a note that lies over the text. */
function isFurniture({ properties }: Element): boolean {
  const classes = properties['className'];
  return Array.isArray(classes) && ['permalink', 'note-close'].some((name) => classes.includes(name));
}

function picturesIn(manuscript: Manuscript): string[] {
  const paths: string[] = [];
  visit(manuscript, (node) => {
    if (isComponent(node, 'Figure') || isComponent(node, 'Picture')) paths.push(attributeOf(node, 'src'));
  });
  return paths;
}

function linkTargets(manuscript: Manuscript): Set<string> {
  const targets = new Set<string>();
  const ids = new Set<unknown>();
  visit(manuscript, 'element', (node) => {
    const { href, id } = node.properties;
    ids.add(id);
    if (typeof href === 'string' && href.startsWith('#') && !isFurniture(node)) targets.add(fragment(href));
  });
  return targets.intersection(ids);
}

/** The id that `#…` leads to. */
function fragment(href: string): string {
  return decodedAddress(href.slice(1));
}
