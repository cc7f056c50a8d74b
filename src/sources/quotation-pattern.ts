import { editorialChanges } from './editorial-change.ts';
import { type Letter, lettersOf } from './wording.ts';

/** Words that a quotation leaves out or replaces, and says so: other letters of the source may stand there. */
export interface Gap {
  /** How many letters of the source it may stand for. */
  limit: number;
  /** Whether it goes on with the word before it, or the word after it goes on with it: `walk[ed]`, `[un]done`. */
  gluedBefore: boolean;
  gluedAfter: boolean;
}

/** A letter of a quotation; one in brackets that begins a word may be a capital in the source, or be none. */
export type QuotedLetter = Letter & { anyCase: boolean };

/** What a quotation demands of its source, in order. */
export type QuotationPattern = (QuotedLetter | Gap)[];

/** The marks at the end of a phrase, which house styles move, drop or put. */
const CLOSING = /^[.,;:]$/u;

/** How many letters words in brackets may stand for, and how many a part of a word in brackets may. */
const SOME_WORDS = 40;
const PART_OF_A_WORD = 12;

/**
 * Reads a quotation as what its source must say: every letter of it; where an ellipsis or brackets say so any other
 * words; and whatever closing punctuation at its end and beside what is left out.
 *
 * @param quotation Its text, without the marks around it. Where it is nothing but ellipses and punctuation, the
 *   pattern is empty.
 */
export function quotationPattern(quotation: string): QuotationPattern {
  const pattern: QuotationPattern = [];
  const add = (start: number, end: number, anyCase = false): void => {
    for (const letter of lettersOf(quotation.slice(start, end), start)) pattern.push({ ...letter, anyCase });
  };
  let from = 0;
  for (const { kind, start, end, gluedBefore, gluedAfter } of editorialChanges(quotation)) {
    add(from, start);
    from = end;
    if (kind === 'capital') add(start + 1, end - 1, true);
    else if (kind === 'ellipsis') pattern.push({ limit: Infinity, gluedBefore: false, gluedAfter: false });
    else pattern.push({ limit: gluedBefore || gluedAfter ? PART_OF_A_WORD : SOME_WORDS, gluedBefore, gluedAfter });
  }
  add(from, quotation.length);
  return withoutClosing(pattern);
}

/** Whether an item of a pattern is words, or a part of a word, left out. */
export function isGap(item: QuotationPattern[number] | undefined): item is Gap {
  return item !== undefined && 'limit' in item;
}

/** Whether an item of a pattern is whole words left out. */
function isWords(item: QuotationPattern[number] | undefined): boolean {
  return isGap(item) && !item.gluedBefore && !item.gluedAfter;
}

/** A pattern without closing punctuation at its ends and beside words left out, and without such words at its ends. */
function withoutClosing(pattern: QuotationPattern): QuotationPattern {
  const isClosing = (item: QuotationPattern[number] | undefined): boolean => item !== undefined && !isGap(item) && CLOSING.test(item.value);
  const isFree = (index: number, step: 1 | -1): boolean => {
    let next = index + step;
    while (isClosing(pattern[next])) next += step;
    const neighbour = pattern[next];
    return neighbour === undefined || isWords(neighbour);
  };
  const kept = pattern.filter((item, index) => !isClosing(item) || !(isFree(index, 1) || isFree(index, -1)));
  while (isWords(kept[0])) kept.shift();
  while (isWords(kept.at(-1))) kept.pop();
  return kept;
}
