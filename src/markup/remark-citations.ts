import type { Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { pointOf, refuse } from '../findings/refuse.ts';
import { suggestion } from '../sources/nearest.ts';
import { sourcesOf } from './article-file.ts';
import type { InlineNote } from './nodes.ts';

/**
 * Checks that each citation names a source of the article, and makes a note of each that stands in the running
 * text. One that stands in a note already stays there, a space away from the words before it.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const keys = Object.keys(sourcesOf(file));
    visitParents(tree, 'citation', (citation, ancestors) => {
      for (const { key } of citation.cited) {
        if (keys.includes(key)) continue;
        const hint = suggestion(key, keys) || 'the article has no `sources` yet';
        refuse(file, pointOf(file, citation, `@${key}`), 'undeclared-source', `Unexpected \`@${key}\`, expected the key of a source from the frontmatter; ${hint}`);
      }
      const parent = ancestors.at(-1) as Parents;
      const index = parent.children.indexOf(citation as never);
      if (ancestors.some(({ type }) => type === 'footnote' || type === 'footnoteDefinition')) {
        const before = parent.children[index - 1];
        if (!before || /[\s\p{Ps}\p{Pi}\p{Pd}]$/u.test(toString(before))) return undefined;
        parent.children.splice(index, 0, { type: 'text', value: ' ' } as never);
        return index + 2;
      }
      const note: InlineNote = {
        type: 'footnote',
        children: [citation],
        ...(citation.position && { position: citation.position }),
      };
      parent.children.splice(index, 1, note as never);
      return undefined;
    });
  };
}
