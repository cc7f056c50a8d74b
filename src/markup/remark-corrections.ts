import type { Root, Text } from 'mdast';
import type { Node } from 'unist';
import { EXIT, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { correctionIds, correctionsSchema } from '../articles/correction.ts';
import { refuse } from '../findings/refuse.ts';
import { compare } from '../sources/comparison.ts';
import { frontmatterOf, slugOf } from './article-file.ts';
import { fieldPlace, type WrittenOptions } from './field-place.ts';
import { markup } from './nodes.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/**
 * Marks the passages that were corrected: after the words of a correction’s `where` stands a link to it.
 *
 * @param options.written Gives the article as it was written, with its frontmatter.
 */
export function remarkCorrections(options: WrittenOptions) {
  return (tree: Root, file: VFile): void => {
    if (tree.children.length === 0) return;
    const corrections = correctionsSchema.safeParse(frontmatterOf(file)['corrections']).data ?? [];
    const ids = correctionIds(slugOf(file), corrections);
    for (const [index, { where }] of corrections.entries()) {
      const { correction = '', passage = '' } = ids[index] ?? {};
      if (where === undefined) continue;
      const found = endOf(where, textRuns(tree));
      if (!found) {
        refuse(file, fieldPlace(file, ['corrections', index, 'where'], options), 'correction-not-found', `Unexpected \`${where}\`, expected words that stand in the text as it reads now, so that readers are led to the corrected passage`);
        continue;
      }
      const link = markup('a', { className: ['corrected'], href: `#${correction}`, id: passage }, [{ type: 'text', value: 'corrected' } as Node]);
      insertAfter(tree, found.node, found.index, link);
    }
  };
}

/** The text node, and the index in it, at which the first passage of these words ends. */
function endOf(words: string, runs: readonly TextRun[]): { node: Node; index: number } | undefined {
  for (const { text, parts } of runs) {
    const comparison = compare(words, text);
    if (comparison?.distance !== 0) continue;
    const part = parts.findLast(({ start }) => start < comparison.end);
    if (part) return { node: part.node, index: comparison.end - part.start };
  }
  return undefined;
}

/** Inserts a link after the word that ends at an index, and after the punctuation and the notes that follow it. */
function insertAfter(tree: Root, node: Node, index: number, link: Node): void {
  visitParents(tree, 'text', (child, ancestors) => {
    if (child !== node) return undefined;
    const block = ancestors.findLastIndex(({ type }) => !INLINE.includes(type));
    const { children } = ancestors[block] as { children: Node[] };
    const isNested = block < ancestors.length - 1;
    let place = children.indexOf(isNested ? (ancestors[block + 1] as Node) : child);
    if (!isNested) splitAfterWord(children, place, index);
    else if (children[place + 1]?.type === 'text' && splitAfterWord(children, place + 1, 0)) place += 1;
    while ('note' in (children[place + 1] ?? {})) place += 1;
    children.splice(place + 1, 0, { type: 'text', value: ' ' } as Node, link);
    return EXIT;
  });
}

/** What may stand around a word within its block. */
const INLINE = ['emphasis', 'strong', 'delete', 'link', 'linkReference'];

/** Splits a text where the word that an index is in ends. Whether anything is before that place. */
function splitAfterWord(children: Node[], place: number, index: number): boolean {
  const text = children[place] as Text;
  const end = index + (/^\S*/u.exec(text.value.slice(index))?.[0].length ?? 0);
  const after = { ...text, value: text.value.slice(end) };
  text.value = text.value.slice(0, end);
  if (after.value) children.splice(place + 1, 0, after);
  return text.value !== '';
}
