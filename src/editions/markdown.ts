import type { Element, Nodes } from 'hast';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { FootnoteDefinition, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { PortableArticle } from '../portable/portable-article.ts';

/**
 * An article as Markdown: CommonMark, with the tables and footnotes of GFM, after YAML frontmatter that says what is known of
 * it. `npm run import` reads it back, word for word.
 *
 * @returns UTF-8 text that ends with a line break; the same article gives the same bytes.
 */
export function markdown({ title, standfirst, date, updated, authors, topics, lang, url, body }: PortableArticle): string {
  const frontmatter = stringify({ title, description: standfirst, date, ...(updated && { updated }), authors, topics, lang, url }, { lineWidth: 0 });
  const tree = toMdast(body, { handlers: { a: link, section, sup, sub: inHtml, li: listItem } }) as Root;
  tree.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
  const text = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown(), gfmTaskListItemToMarkdown()],
  });
  return `---\n${frontmatter}---\n\n${text}`;
}

/** A note's number becomes a reference to it. Other raised letters have no signs of their own in Markdown. */
const sup: Handle = (state, node: Element) => {
  const references = node.children.filter((child): child is Element => child.type === 'element' && child.properties['role'] === 'doc-noteref');
  if (references.length === 0) return inHtml(state, node);
  return references.map((reference) => footnoteReference(numberOf(reference.properties['href'])));
};

function inHtml(state: Parameters<Handle>[0], node: Element): ReturnType<Handle> {
  return [{ type: 'html', value: `<${node.tagName}>` }, ...state.all(node), { type: 'html', value: `</${node.tagName}>` }] as ReturnType<Handle>;
}

function footnoteReference(number: string) {
  return { type: 'footnoteReference' as const, identifier: number, label: number };
}

/** The notes stand where they are defined, without a heading, as every reader of Markdown gives them one. */
const section: Handle = (state, node: Element) => {
  if (node.properties['role'] !== 'doc-endnotes') return defaultHandlers.section(state, node);
  const list = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'ol');
  const notes = list?.children.filter((child): child is Element => child.type === 'element') ?? [];
  return notes.map((note): FootnoteDefinition => ({ ...footnoteReference(numberOf(note.properties['id'])), type: 'footnoteDefinition', children: state.toFlow(state.all(note)) as FootnoteDefinition['children'] }));
};

/** The places at which a source is cited lead back into the text, which Markdown can't. */
const listItem: Handle = (state, node: Element) => {
  const places = node.children.findIndex((child) => child.type === 'element' && child.tagName === 'bdi' && child.children.some((inner) => isLinkTo(inner, '#fnref-')));
  return defaultHandlers.li(state, places < 0 ? node : { ...node, children: node.children.slice(0, places) });
};

/** A link inside the article is its words alone; what leads back to the text goes. */
const link: Handle = (state, node: Element) => {
  if (node.properties['role'] === 'doc-backlink') return undefined;
  return isLinkTo(node, '#') ? state.all(node) : defaultHandlers.a(state, node);
};

function isLinkTo(node: Nodes, beginning: string): boolean {
  return node.type === 'element' && node.tagName === 'a' && String(node.properties['href']).startsWith(beginning);
}

/** The number at the end of a note's id. */
function numberOf(id: unknown): string {
  return /\d+$/u.exec(String(id))?.[0] ?? '';
}
