import { h } from 'hastscript';
import type { Parents, PhrasingContent } from 'mdast';
import type { Node } from 'unist';
import { type Markup, markup, paragraph } from './nodes.ts';

export interface Note {
  children: Node[];
  /** How often it is referred to. */
  references: number;
}

/** The id of a reference to a note: `fnref-<slug>-1`, and `fnref-<slug>-1-2` for the second one to it. */
export function referenceId(slug: string, number: number, reference = 1): string {
  return `fnref-${slug}-${number}${reference > 1 ? `-${reference}` : ''}`;
}

/**
 * A reference to a note, as it stands in the text. One that follows another directly begins with a comma, or the two
 * would read as one number. Neither is text, so that quotation marks beside it pair as if it were not there.
 */
export function noteref(slug: string, number: number, reference: number, before: Node | undefined): Markup {
  const sup: Markup = { ...markup('sup', { className: ['noteref'] }, []), note: number };
  const link = h('a', { href: `#fn-${slug}-${number}`, id: referenceId(slug, number, reference), role: 'doc-noteref' }, String(number));
  sup.data.hChildren = before && 'note' in before ? [{ type: 'text', value: ',' }, link] : [link];
  return sup;
}

/** All notes, in the order of their numbers, with a heading. */
export function notesSection(slug: string, notes: Note[]): Markup {
  const id = `fn-${slug}-notes`;
  const closeId = `fn-${slug}-closed`;
  return markup('section', { className: ['notes'], role: 'doc-endnotes' }, [
    markup('h2', { id }, [{ type: 'text', value: 'Notes' } as Node]),
    // On small screens a note opens over the text. The link that closes it leads to itself, and as it is fixed to the
    // screen, the text stays where it is.
    markup('a', { id: closeId, href: `#${closeId}`, className: ['note-close'] }, [{ type: 'text', value: 'Close the note' } as Node]),
    markup('ol', {}, notes.map((note, index) => listItem(slug, note, index + 1))),
  ]);
}

function listItem(slug: string, { children, references }: Note, number: number): Markup {
  const links = Array.from({ length: references }, (_, index) => backlink(slug, number, index + 1, references));
  const last = children.at(-1);
  if (last?.type === 'paragraph') (last as Parents).children.push(...([{ type: 'text', value: ' ' }, ...links] as never[]));
  else children.push(paragraph(links as PhrasingContent[]));
  return markup('li', { id: `fn-${slug}-${number}` }, children);
}

function backlink(slug: string, number: number, reference: number, references: number): Markup {
  const which = references > 1 ? `, place ${reference}` : '';
  return markup(
    'a',
    {
      href: `#${referenceId(slug, number, reference)}`,
      role: 'doc-backlink',
      ariaLabel: `Back to the text${which}`,
    },
    // U+FE0E keeps the arrow from being drawn as an emoji.
    [{ type: 'text', value: `\u{21A9}\u{FE0E}${references > 1 ? reference : ''}` } as Node],
  );
}

/** Whether a node is a link from a note back to the text, which is no part of its words. */
export function isBacklink(node: Node): boolean {
  return node.type === 'markup' && (node as Markup).data.hProperties?.['role'] === 'doc-backlink';
}
