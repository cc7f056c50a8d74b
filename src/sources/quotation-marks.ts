/** A quotation between marks in a text. */
export interface MarkedQuotation {
  /** Index of the first UTF-16 unit after the opening mark. */
  start: number;
  /** Index of the closing mark; of each that may be it, in order, where apostrophes look the same. */
  ends: [number, ...number[]];
}

/** Opening marks → those that close them. “ also closes a German quotation, » a French one, and ” is both in Swedish. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”', '”': '”', '„': '“”', '‟': '”', '«': '»', '»': '«', '‘': '’', '‚': '‘’', '‹': '›', '›': '‹', '「': '」', '『': '』',
};
/** Marks that have other uses too: they open where a word follows, and none stands before. */
const AMBIGUOUS = '‘‚”»›‟';
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the quotations of a text by their typographic marks. One inside another is part of it, as it is part of what
 * was said.
 *
 * @param text One paragraph; a text without marks has none.
 * @returns The quotations in order, and where the last one begins if nothing closes it.
 */
export function markedQuotations(text: string): { quotations: MarkedQuotation[]; unclosed: number | undefined } {
  const quotations: MarkedQuotation[] = [];
  let index = 0;
  while (index < text.length) {
    if (opens(text, index)) {
      const [end, ...others] = closingMarks(text, index, '');
      if (end !== undefined) {
        quotations.push({ start: index + 1, ends: [end, ...others] });
        index = others.at(-1) ?? end;
      } else if (!'‘‚'.includes(text[index] ?? '')) {
        // A single mark alone is an apostrophe that was set the wrong way: ‘90s.
        return { quotations, unclosed: index };
      }
    }
    index += 1;
  }
  return { quotations, unclosed: undefined };
}

function opens(text: string, index: number): boolean {
  const sign = text[index] ?? '';
  if (!AMBIGUOUS.includes(sign)) return sign in PAIRS;
  return /\S/u.test(text[index + 1] ?? '') && !WORD.test(text[index - 1] ?? '');
}

/**
 * What may close the quotation that is opened at an index.
 *
 * @param outer Marks that close the quotation around it.
 */
function closingMarks(text: string, opening: number, outer: string): number[] {
  const closing = PAIRS[text[opening] ?? ''] ?? '';
  const ends: number[] = [];
  for (let index = opening + 1; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (closing.includes(sign)) {
      // After a word it may be an apostrophe, before a letter it is one.
      if (sign !== '’') return [...ends, index];
      if (!WORD.test(text[index + 1] ?? '')) ends.push(index);
    } else if (outer.includes(sign)) {
      break;
    } else if (opens(text, index)) {
      if (ends.length > 0) break;
      index = closingMarks(text, index, closing.replace('’', '')).at(-1) ?? index;
    }
  }
  return ends;
}
