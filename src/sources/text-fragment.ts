import { editorialChanges } from './editorial-change.ts';

/** Longer passages, and those of several paragraphs, are named by their first and last words. */
const LONGEST = 300;
/** How many words name the beginning, the end, and what stands before and after. */
const SOME_WORDS = 5;
/** Fewer words than these may well stand elsewhere too, and are found by what stands around them. */
const FEW_WORDS = 3;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Names a part of a passage, so that a browser finds it on the source's page: a text directive
 * (https://wicg.github.io/scroll-to-text-fragment/), `prefix-,start,end,-suffix`, percent-encoded.
 *
 * @param passage The words of the source that are known.
 * @param start Index of the first UTF-16 unit that is to be shown, and `end` of the one after the last.
 * @returns `undefined` where no word of the part stands in the source as it is.
 */
export function textDirective(passage: string, start: number, end: number): string | undefined {
  const known = piecesOf(passage);
  const pieces = known
    .map((piece) => ({ ...piece, text: trimmed(passage.slice(Math.max(piece.start, start), Math.min(piece.end, end))) }))
    .filter(({ text }) => text);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  const isWhole = first === last && first.text.length <= LONGEST;
  const match = isWhole ? [first.text] : [wordsOf(first.text, 0, SOME_WORDS), wordsOf(last.text, -SOME_WORDS)];
  const isClear = occurrences(passage, match[0] ?? '') === 1 && (!isWhole || countWords(first.text) >= FEW_WORDS);
  const before = isClear ? '' : wordsOf(passage.slice(first.start, Math.max(first.start, start)), -SOME_WORDS);
  const after = isClear ? '' : wordsOf(passage.slice(Math.min(last.end, end), last.end), 0, SOME_WORDS);
  return [before && `${encode(before)}-`, ...match.map(encode), after && `-${encode(after)}`].filter(Boolean).join(',');
}

/**
 * An address that opens a page at some of its passages, each named by a text directive.
 *
 * @param address Where the page is; a fragment of its own stays. One that has a directive already is left as it is.
 * @param directives None leave the address as it is.
 */
export function addressAt(address: string, directives: readonly string[]): string {
  if (directives.length === 0 || address.includes(':~:')) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directives.map((directive) => `text=${directive}`).join('&')}`;
}

/** The parts of a passage that stand in the source as they are: between paragraphs, ellipses and inserted words. */
function piecesOf(passage: string): { start: number; end: number }[] {
  const breaks = [
    ...editorialChanges(passage).filter(({ kind }) => kind !== 'capital'),
    ...[...passage.matchAll(/\n\s*\n/gu)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  ].sort((a, b) => a.start - b.start);
  const starts = [0, ...breaks.map(({ end }) => end)];
  const ends = [...breaks.map(({ start }) => start), passage.length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
}

/** From the first letter to the last, with single spaces; `[T]he` is looked for as `The`, as browsers ignore capitals. */
function trimmed(text: string): string {
  return text.replaceAll(/[[\]]/gu, '').replaceAll(/\s+/gu, ' ').replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** Some words of a text, counted from its beginning or, below zero, from its end; with what stands between them. */
function wordsOf(text: string, from: number, to?: number): string {
  const chosen = wordsIn(text).slice(from, to);
  const last = chosen.at(-1);
  return last ? trimmed(text.slice(chosen[0]?.index, last.index + last.segment.length)) : '';
}

function countWords(text: string): number {
  return wordsIn(text).length;
}

function wordsIn(text: string): Intl.SegmentData[] {
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike);
}

function occurrences(passage: string, text: string): number {
  return trimmed(passage).toLowerCase().split(text.toLowerCase()).length - 1;
}

/** Percent-encoding of all that could be read as a part of the directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
