import type { FootnoteDefinition, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { suggestion } from '../sources/nearest.ts';
import { slugOf } from './article-file.ts';
import { type Markup, markup, paragraph } from './nodes.ts';
import { pointOf, refuse, sourceOf } from '../findings/refuse.ts';

interface Note {
  children: Node[];
  /** How often it is referred to. */
  references: number;
}

/**
 * Numbers the notes in the order in which a reader meets them, and puts them at the end, each with a link back
 * for every reference, in the roles of DPUB-ARIA 1.1 (`doc-noteref`, `doc-endnotes`, `doc-backlink`).
 *
 * Ids are `fn-<slug>-1` for a note, `fnref-<slug>-1` for its first reference and `fnref-<slug>-1-2` for its second,
 * so that many articles can stand in one feed. (remark-rehype would make notes of its own, with one prefix for all
 * articles, and does not know inline notes.) A note that is named but not written, written twice, or never
 * referred to is an error.
 */
export function remarkNotes() {
  return (tree: Root, file: VFile): void => {
    const slug = slugOf(file);
    const definitions = takeDefinitions(tree, file);
    const numbers = new Map<string, number>();
    const notes: Note[] = [];

    const add = (children: Node[]): number => notes.push({ children, references: 0 });
    const numberAll = (root: Nodes): void => {
      visit(root, (node, index, parent) => {
        if (!parent || index === undefined) return undefined;
        let number: number | undefined;
        if (node.type === 'footnote') {
          number = add([paragraph(node.children)]);
        } else if (node.type === 'footnoteReference') {
          const definition = definitions.get(node.identifier);
          number = numbers.get(node.identifier) ?? (definition && add(definition.children));
          if (number) numbers.set(node.identifier, number);
        }
        const note = number && notes[number - 1];
        if (!number || !note) return undefined;
        note.references += 1;
        trimEnd(parent.children[index - 1]);
        parent.children.splice(index, 1, noteref(slug, number, note.references, node));
        return [SKIP, index + 1];
      });
    };
    numberAll(tree);
    // Notes may refer to notes: the list grows while it is read.
    for (const note of notes) numberAll({ type: 'root', children: note.children } as Root);

    for (const [identifier, definition] of definitions) {
      if (numbers.has(identifier)) continue;
      refuse(file, definition, 'unused-note', `Unexpected note \`[^${definition.label}]\`, expected a reference to it in the text: write \`[^${definition.label}]\` where it belongs, or take the note out`);
    }
    refuseUndefined(tree, [...definitions.keys()], file);
    if (notes.length > 0) tree.children.push(notesSection(slug, notes));
  };
}

/** Takes the definitions of named notes out of the text. */
function takeDefinitions(tree: Root, file: VFile): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (definition, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const first = definitions.get(definition.identifier);
    if (first) {
      refuse(file, definition, 'duplicate-note', `Unexpected second note \`[^${definition.label}]\`, expected a name of its own: the first stands in line ${first.position?.start.line}`);
    } else {
      definitions.set(definition.identifier, definition);
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

/** What looks like a reference but names no note was left as text by the parser. */
function refuseUndefined(tree: Root, names: string[], file: VFile): void {
  visit(tree, 'text', (node) => {
    for (const [reference, name = ''] of sourceOf(file, node).matchAll(/(?<!\\)\[\^([^\]\n]+)\]/gu)) {
      const hint = suggestion(name, names) || `write \`[^${name}]: the note\` on a line of its own`;
      refuse(file, pointOf(file, node, reference), 'undefined-note', `Unexpected \`${reference}\`, expected the name of a note; ${hint}`);
    }
  });
}

/** A reference belongs to the word before it: no space, no line break. */
function trimEnd(before: Node | undefined): void {
  if (before && before.type === 'text' && 'value' in before) before.value = String(before.value).trimEnd();
}

function referenceId(slug: string, number: number, reference: number): string {
  return `fnref-${slug}-${number}${reference > 1 ? `-${reference}` : ''}`;
}

function noteref(slug: string, number: number, reference: number, { position }: Node): Markup {
  const link = markup(
    'a',
    { href: `#fn-${slug}-${number}`, id: referenceId(slug, number, reference), role: 'doc-noteref' },
    [{ type: 'text', value: String(number) } as Node],
  );
  return { ...markup('sup', { className: ['noteref'] }, [link]), ...(position && { position }) };
}

function notesSection(slug: string, notes: Note[]): Markup {
  const id = `fn-${slug}-notes`;
  return markup('section', { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: [id] }, [
    markup('h2', { id }, [{ type: 'text', value: 'Notes' } as Node]),
    markup('ol', {}, notes.map((note, index) => listItem(slug, note, index + 1))),
  ]);
}

function listItem(slug: string, { children, references }: Note, number: number): Markup {
  const links = Array.from({ length: references }, (_, index) => backlink(slug, number, index + 1, references));
  const last = children.at(-1);
  if (last?.type === 'paragraph') (last as Parents).children.push(...(links as PhrasingContent[] as never[]));
  else children.push(paragraph(links as PhrasingContent[]));
  return markup('li', { id: `fn-${slug}-${number}` }, children);
}

function backlink(slug: string, number: number, reference: number, references: number): Markup {
  const which = references > 1 ? `, reference ${reference}` : '';
  return markup(
    'a',
    {
      href: `#${referenceId(slug, number, reference)}`,
      role: 'doc-backlink',
      className: ['backlink'],
      ariaLabel: `Back to note ${number} in the text${which}`,
    },
    // U+FE0E keeps the arrow from being drawn as an emoji.
    [{ type: 'text', value: `\u{21A9}\u{FE0E}${references > 1 ? reference : ''}` } as Node],
  );
}
