import type { ElementContent, Properties } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Node, Parent } from 'unist';
import type { CitedSource } from '../sources/citation.ts';

/** How mdast-util-to-hast is told what an unknown node becomes. */
export interface ToHast {
  hName?: string;
  hProperties?: Properties;
  hChildren?: ElementContent[];
}

/** `[@nyt, p. 4]` */
export interface Citation extends Parent {
  type: 'citation';
  cited: CitedSource[];
  /** Text directives of the passages that it vouches for, by the key of their source. */
  passages?: Record<string, string[]>;
  children: [];
  data?: ToHast;
}

/** `^[…]`, or a citation in the running text, which is a note by itself. */
export interface InlineNote extends Parent {
  type: 'footnote';
  children: PhrasingContent[];
}

/** An element that needs nothing but a name, its properties and what it holds. */
export interface Markup extends Parent {
  type: 'markup';
  data: ToHast & { hName: string };
  /** Number of the note that it refers to. */
  note?: number;
  children: (BlockContent | PhrasingContent | Markup)[];
}

declare module 'mdast' {
  interface RootContentMap {
    citation: Citation;
    footnote: InlineNote;
    markup: Markup;
  }
  interface PhrasingContentMap {
    citation: Citation;
    footnote: InlineNote;
    markup: Markup;
  }
  interface BlockContentMap {
    markup: Markup;
  }
}

/** Builds a {@link Markup} node. */
export function markup(name: string, properties: Properties, children: Node[]): Markup {
  return { type: 'markup', data: { hName: name, hProperties: properties }, children: children as Markup['children'] };
}

/** A paragraph around what is to stand by itself. */
export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
