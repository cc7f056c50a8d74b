import type { Point } from 'unist';
import { type Document, LineCounter, type Node, isMap, isNode, isPair, parseDocument } from 'yaml';

const FRONTMATTER = /^\u{FEFF}?---[^\S\n]*\r?\n(?<yaml>[\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/mu;

/** A field's names from the outermost to the innermost; items of a list are counted from 0. */
export type FieldPath = readonly (string | number)[];

/** The frontmatter of an article as YAML, with the places of its fields in the article. */
export interface FrontmatterDocument {
  document: Document;
  /** Where the text begins that follows it: index of its first UTF-16 unit. */
  end: number;
  /** The place of a sign, counted from the beginning of the article. */
  pointAt(offset: number): Point;
  /** Where a field begins; where it is missing, where the innermost field around it begins. */
  pointOf(path: FieldPath): Point;
}

/**
 * Parses the frontmatter of an article: YAML 1.2 between two lines `---`, the first of which begins the text.
 *
 * @returns `undefined` where there is none. The document tells its own syntax errors.
 */
export function frontmatterDocument(text: string): FrontmatterDocument | undefined {
  const found = FRONTMATTER.exec(text);
  const yaml = found?.groups?.['yaml'];
  if (found?.index !== 0 || yaml === undefined) return undefined;
  const lines = new LineCounter();
  // The YAML begins where the first line ends; spaces in its place keep every offset true.
  const before = found[0].indexOf('\n');
  const document = parseDocument(`${' '.repeat(before)}\n${yaml}`, { lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return { document, end: found[0].length, pointAt, pointOf: (path) => pointAt(positionOf(document, path)) };
}

function positionOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let position = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && String(item.key) === String(key)) : undefined;
    const next: unknown = pair ? pair.value : (node as { get?: (key: unknown, keep: true) => unknown } | null)?.get?.(key, true);
    const at = (pair?.key ?? next) as Node | null | undefined;
    if (!at) break;
    position = at.range?.[0] ?? position;
    node = next;
  }
  return position;
}
