import type { InlineCode, Text } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { pointAt, sourceOf } from '../findings/refuse.ts';
import type { TextRun } from './text-runs.ts';

/**
 * Where a sign of a run stands in the file, as it was written: with escapes, entities and plain quotation marks.
 *
 * @param index Index in the run's text.
 */
export function writtenPlace(file: VFile, { parts }: TextRun, index: number): Point | undefined {
  const part = parts.findLast(({ start }) => start <= index) ?? parts[0];
  return part && placeInText(file, part.node, index - part.start);
}

/** Where a sign of a text node stands in the file, as it was written. */
export function placeInText(file: VFile, node: Text | InlineCode, index: number): Point | undefined {
  const written = sourceOf(file, node);
  const offset = offsetIn(written, node.value, index);
  // The words of a caption stand where their figure stands, and are not found in order there.
  return offset < written.length || index >= node.value.length ? pointAt(file, (node.position?.start.offset ?? 0) + offset) : node.position?.start;
}

/** What typographic marks are written as; longer forms first. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  '“': ['"'], '”': ['"'], '‘': ["'"], '’': ["'"], '—': ['---'], '–': ['--'], '…': ['...', '. . .'],
};
const ENTITY = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iu;

/** The index, in a text as it was written, of a sign of its value; the end of it for what is not found. */
export function offsetIn(written: string, value: string, index: number): number {
  let offset = 0;
  for (let done = 0; done < value.length; done += 1) {
    const sign = value[done] ?? '';
    // Escapes, and what begins a line, are not in the value.
    while (offset < written.length && lengthAt(written, offset, sign) === 0) offset += 1;
    if (done === index) return offset;
    offset += lengthAt(written, offset, sign);
  }
  return offset;
}

/** How many signs one of the value takes as it is written; 0 where it does not begin here. */
function lengthAt(written: string, offset: number, sign: string): number {
  const rest = written.slice(offset, offset + 40);
  if (rest.startsWith(sign)) return sign.length;
  return WRITTEN[sign]?.find((form) => rest.startsWith(form))?.length ?? ENTITY.exec(rest)?.[0].length ?? 0;
}
