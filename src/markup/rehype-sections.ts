import type { Element, Root, RootContent } from 'hast';

/**
 * Puts each chapter, a second-level heading with all that follows it, into a `<section>`: the outline of the text
 * becomes one of the page, and the table of contents can follow the chapter in view. A third-level heading before any
 * of the second is a chapter too, as it is there. What stands before the first heading, and the notes and sources at
 * the end, stay where they are.
 */
export function rehypeSections() {
  return (tree: Root): void => {
    const children: RootContent[] = [];
    let section: Element | undefined;
    let chapter = ['h2', 'h3'];
    for (const node of tree.children) {
      if (node.type === 'element' && chapter.includes(node.tagName)) {
        if (node.tagName === 'h2') chapter = ['h2'];
        section = { type: 'element', tagName: 'section', properties: {}, children: [] };
        children.push(section);
      } else if (node.type === 'element' && node.tagName === 'section') {
        section = undefined;
      }
      if (section) section.children.push(node as Element);
      else children.push(node);
    }
    tree.children = children;
  };
}
