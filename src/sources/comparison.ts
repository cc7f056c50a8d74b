import { align, type Alignment, type Step } from './alignment.ts';
import { passageLetters } from './passage-letters.ts';
import { isGap, quotationPattern } from './quotation-pattern.ts';

/** A place where a quotation departs from its source. */
export interface Difference {
  /** Where it stands in the quotation: index of its first UTF-16 unit, and of the one after its last. */
  start: number;
  end: number;
  /** What stands there, and what the source has in its place; either may be empty, but not both. */
  written: string;
  expected: string;
}

/** A quotation beside the part of a passage that it is most like. */
export interface Comparison {
  /** How many letters must be changed, added or left out to make it the passage’s; 0 is a true quotation. */
  distance: number;
  /** How many letters the quotation has, without what it says that it left out or changed. */
  letters: number;
  /** That part of the passage: index of its first UTF-16 unit, and of the one after its last. */
  start: number;
  end: number;
  differences: Difference[];
}

/**
 * Compares a quotation with a passage of its source: letter for letter, but for white space, quotation marks, kinds
 * of dashes, closing punctuation, ellipses and words in brackets. It must begin and end with a word of the passage.
 *
 * @param quotation Its text, without the marks around it.
 * @param passage The words of the source.
 * @returns `undefined` where either of them holds no letter.
 */
export function compare(quotation: string, passage: string): Comparison | undefined {
  const pattern = quotationPattern(quotation);
  const letters = passageLetters(passage);
  if (pattern.length === 0 || letters.length === 0) return undefined;
  const { distance, steps } = align(pattern, letters);
  const used = steps.flatMap(({ letter }) => letter ?? []);
  return {
    distance,
    letters: pattern.filter((item) => !isGap(item)).length,
    start: used[0]?.start ?? 0,
    end: used.at(-1)?.end ?? 0,
    differences: differencesOf(steps, quotation, passage),
  };
}

/** Neighbouring steps that do not agree are one difference. */
function differencesOf(steps: Alignment['steps'], quotation: string, passage: string): Difference[] {
  const differences: Difference[] = [];
  let open: Step[] = [];
  let place = 0;
  for (const step of [...steps, { agree: true }]) {
    if (!step.agree) {
      open.push(step);
      continue;
    }
    if (open.length > 0) {
      const quoted = open.flatMap((each) => each.quoted ?? []);
      const source = open.flatMap((each) => each.letter ?? []);
      const start = quoted[0]?.start ?? place;
      const end = quoted.at(-1)?.end ?? start;
      differences.push({ start, end, written: quotation.slice(start, end), expected: passage.slice(source[0]?.start ?? 0, source.at(-1)?.end ?? 0) });
      open = [];
    }
    place = step.quoted?.end ?? place;
  }
  return differences;
}
