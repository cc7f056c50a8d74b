import type { ElementContent, Root as HastRoot } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { ImportedNote } from './footnotes.ts';

/** HTML that says something Markdown can't, and that an article may hold. */
const KEPT = ['sub', 'sup', 'abbr', 'ins', 'kbd', 'mark', 'small', 'cite'];

/** The tree of an article, made of a cleaned text and its notes. */
export function articleTree(text: HastRoot, notes: readonly ImportedNote[]): Root {
  const handlers: Record<string, Handle> = {
    'note-reference': (_, { properties }) => ({ type: 'footnoteReference', identifier: String(properties['name']), label: String(properties['name']) }),
    u: (state, node) => state.all(node) as never,
    ...Object.fromEntries(KEPT.map((name): [string, Handle] => [name, (state, node) => ({ type: 'mdxJsxTextElement', name, attributes: [], children: state.all(node) }) as never])),
  };
  const read = (children: ElementContent[]): Root => toMdast({ type: 'root', children }, { handlers, document: true }) as Root;
  const definitions = notes.map(
    ({ name, children }): FootnoteDefinition => ({ type: 'footnoteDefinition', identifier: name, label: name, children: read(children).children as FootnoteDefinition['children'] }),
  );
  return { type: 'root', children: [...read(text.children as ElementContent[]).children, ...definitions] };
}

/**
 * The text of an article in MDX, in which whatever is not Markdown here is no Markdown there either: braces, tags, citations,
 * notes, and lines that would be read as a program.
 */
export function articleText(tree: Root): string {
  const options: Options = {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    resourceLink: true,
    // Without the one for bare addresses: the site makes links of them whether they are escaped or not.
    extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown(), gfmTaskListItemToMarkdown(), mdxToMarkdown()],
    unsafe: [
      // `import` and `export` at the beginning of a line.
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  };
  return toMarkdown(tree as Nodes & Root, options);
}
