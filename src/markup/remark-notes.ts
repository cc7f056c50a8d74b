import type { FootnoteDefinition, Nodes, Parents, Root } from 'mdast';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pointOf, refuse, sourceOf } from '../findings/refuse.ts';
import { suggestion } from '../sources/nearest.ts';
import { slugOf } from './article-file.ts';
import { paragraph } from './nodes.ts';
import { type Note, noteref, notesSection } from './notes-section.ts';

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
          if (node.children.every((child) => child.type === 'text' && !child.value.trim())) {
            refuse(file, node, 'empty-note', 'Unexpected empty note, expected its text between `^[` and `]`');
          }
          number = add([paragraph(node.children)]);
        } else if (node.type === 'footnoteReference') {
          const definition = definitions.get(node.identifier);
          number = numbers.get(node.identifier) ?? (definition && add(definition.children));
          if (number) numbers.set(node.identifier, number);
        }
        const note = number && notes[number - 1];
        if (!number || !note) return undefined;
        note.references += 1;
        parent.children.splice(index, 1, noteref(slug, number, note.references, trimEnd(parent, index)));
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
    if (notes.length > 0) tree.children.push(notesSection(slug, notes));
    refuseUndefined(tree, [...definitions.keys()], file);
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
    if (definition.children.length === 0) {
      refuse(file, definition, 'empty-note', `Unexpected empty note \`[^${definition.label}]\`, expected its text after the colon`);
    }
    parent.children.splice(index, 1);
    // Goes on inside of it: one that is indented too far stands in the one before.
    return index;
  });
  return definitions;
}

/** What looks like a reference but names no note was left as text by the parser. */
function refuseUndefined(tree: Root, names: string[], file: VFile): void {
  visit(tree, 'text', (node) => {
    for (const [reference, name = ''] of sourceOf(file, node).matchAll(/(?<!\\)\[\^([^\]\n]+)\]/gu)) {
      // The words of a caption stand where their figure stands: this may be found in others of them.
      if (!node.value.includes(reference)) continue;
      const hint = suggestion(name, names) || `write \`[^${name}]: the note\` on a line of its own`;
      refuse(file, pointOf(file, node, reference), 'undefined-note', `Unexpected \`${reference}\`, expected the name of a note; ${hint}`);
    }
  });
}

/**
 * A reference belongs to the word before it: no space, no line break.
 *
 * @returns What now stands before the reference.
 */
function trimEnd({ children }: Parents, index: number): Node | undefined {
  const before = children[index - 1];
  if (before?.type !== 'text') return before;
  before.value = before.value.trimEnd();
  return before.value ? before : children[index - 2];
}
