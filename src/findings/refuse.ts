import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';

/**
 * Notes an error that keeps the article from being published. Parsing goes on, so that an editor reads all
 * errors at once; the pipeline stops it in the end.
 *
 * @param file The article.
 * @param place Where: a node, or a point.
 * @param rule The rule's id, which never changes.
 * @param reason “Unexpected X, expected Y”, and what to do.
 */
export function refuse(file: VFile, place: Node | Point | undefined, rule: string, reason: string): void {
  const at = place && 'type' in place ? place.position : place;
  const message = file.message(reason, { ...(at && { place: at }), ruleId: rule, source: 'verbatim' });
  message.fatal = true;
}

/**
 * Where a string stands inside a node, in the file as it was written: node values have lost their escapes.
 *
 * @returns The point of its first character; the node's start where the source does not hold the string.
 */
export function pointOf(file: VFile, node: Node, part: string): Point | undefined {
  const start = node.position?.start;
  const source = sourceOf(file, node);
  const index = source.indexOf(part);
  if (!start || index < 0) return start;
  return pointAt(file, (start.offset ?? 0) + index);
}

/** The line and column of a place in a file, counted in characters from its beginning. */
export function pointAt(file: VFile, offset: number): Point {
  const before = String(file.value).slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** A node as it was written; an empty string for a node that was made by a plugin. */
export function sourceOf(file: VFile, node: Node): string {
  return String(file.value).slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
