import { lettersOf } from './wording.ts';

/** A place at which a quotation says that it departs from its source. */
export interface EditorialChange {
  /** `ellipsis`: words left out; `capital`: a first letter made large or small; `insertion`: words or parts of a word. */
  kind: 'ellipsis' | 'capital' | 'insertion';
  /** Where it stands in the text, brackets included: index of its first UTF-16 unit, and of the one after its last. */
  start: number;
  end: number;
  /** Whether it goes on with the word before it, or the word after it goes on with it: `walk[ed]`, `[un]done`. */
  gluedBefore: boolean;
  gluedAfter: boolean;
}

const ELLIPSIS = String.raw`…|\.(?:\s?\.){2,}`;
const CHANGE = new RegExp(String.raw`[[(]\s*(?:${ELLIPSIS})\s*[\])]|\[(?<words>[^[\]]*)\]|${ELLIPSIS}`, 'gu');
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * The ellipses (`…`, `...`, `[...]`) and bracketed words of a text, in order, as The Chicago Manual of Style has them
 * (17th ed., 13.50–13.62).
 */
export function editorialChanges(text: string): EditorialChange[] {
  return [...text.matchAll(CHANGE)].map(({ 0: found, index: start, groups }) => {
    const end = start + found.length;
    const gluedBefore = WORD.test(text[start - 1] ?? '');
    const gluedAfter = WORD.test(text[end] ?? '');
    const isOneLetter = lettersOf(groups?.['words'] ?? '').length === 1;
    const bracket = isOneLetter && gluedAfter && !gluedBefore ? 'capital' : 'insertion';
    return { kind: groups?.['words'] === undefined ? 'ellipsis' : bracket, start, end, gluedBefore, gluedAfter };
  });
}
