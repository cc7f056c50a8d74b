import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Says by a `data-align` attribute how a table's column is aligned. MDX would write a `style`, which the page's
 * Content-Security-Policy does not apply.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      if (properties['align'] === undefined) return;
      properties['dataAlign'] = properties['align'];
      delete properties['align'];
    });
  };
}
