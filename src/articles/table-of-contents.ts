import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { attributeOf, isApparatus, isComponent, type Manuscript, wordsOf } from './manuscript.ts';

/** A heading of the article and those below it. */
export interface Section {
  /** Id of the heading. */
  id: string;
  title: string;
  sections: Section[];
}

/**
 * The article's headings of the second and third level, nested; those of notes and sources are left out.
 *
 * @returns An empty list for an article without headings. An `h3` before any `h2` stands at the top level.
 */
export function tableOfContents(manuscript: Manuscript): Section[] {
  const contents: Section[] = [];
  let chapter: Section | undefined;
  visit(manuscript, (node) => {
    if (isApparatus(node)) return SKIP;
    if (node.type !== 'element' || (node.tagName !== 'h2' && node.tagName !== 'h3')) return undefined;
    const section: Section = { id: String(node.properties['id']), title: wordsOf(node) || descriptionOf(node), sections: [] };
    (node.tagName === 'h3' && chapter ? chapter.sections : contents).push(section);
    if (node.tagName === 'h2') chapter = section;
    return SKIP;
  });
  return contents;
}

/** What the pictures of a heading show, where it has no words. */
function descriptionOf(heading: Element): string {
  const descriptions: string[] = [];
  visit(heading, (node) => {
    if (node.type === 'element' && node.tagName === 'img') descriptions.push(String(node.properties['alt'] ?? ''));
    if (isComponent(node, 'Picture')) descriptions.push(attributeOf(node, 'alt'));
  });
  return descriptions.join(' ');
}
