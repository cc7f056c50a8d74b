import type { Parents, Root, Text } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
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

/** Inserts a link into a text, after the word and the punctuation that an index is in. */
function insertAfter(tree: Root, node: Node, index: number, link: Node): void {
  visit(tree, (child, place, parent) => {
    if (child !== node || !parent || place === undefined) return;
    const text = child as Text;
    const end = index + (/^\S*/u.exec(text.value.slice(index))?.[0].length ?? 0);
    const after = { ...text, value: text.value.slice(end) };
    text.value = text.value.slice(0, end);
    (parent as Parents).children.splice(place + 1, 0, { type: 'text', value: ' ' }, link as never, ...(after.value ? [after] : []));
    return false;
  });
}
