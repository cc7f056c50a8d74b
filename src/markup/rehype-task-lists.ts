import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Says in words of the boxes of a task list whether they are ticked, to those who do not see them. */
export function rehypeTaskLists() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'input' && properties['type'] === 'checkbox') properties['ariaLabel'] = properties['checked'] ? 'Done' : 'Not done';
    });
  };
}
