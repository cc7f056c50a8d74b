import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';

/**
 * Notes something that an editor should look at. The article is published all the same.
 *
 * @param file The article.
 * @param place Where: a node, or a point.
 * @param rule The rule's id, which never changes.
 * @param reason “Unexpected X, expected Y”, and what to do.
 */
export function warn(file: VFile, place: Node | Point | undefined, rule: string, reason: string): void {
  const at = place && 'type' in place ? place.position : place;
  file.message(reason, { ...(at && { place: at }), ruleId: rule, source: 'verbatim' });
}
