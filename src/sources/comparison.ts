import { align, areAlike, type Step } from './alignment.ts';
import { type PassageLetter, passageLetters } from './passage-letters.ts';
import { isGap, type QuotedLetter, quotationPattern } from './quotation-pattern.ts';

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
    // A letter in brackets has its bracket before it.
    start: (used[0]?.start ?? 0) - (used[0]?.anyCase && passage[used[0].start - 1] === '[' ? 1 : 0),
    end: used.at(-1)?.end ?? 0,
    differences: differencesOf(steps, quotation, passage),
  };
}

/** So few letters between two differences agree by chance, and the two are one. */
const BY_CHANCE = 2;

/** Where an alignment does not agree, in as few letters as can be. */
function differencesOf(steps: readonly Step[], quotation: string, passage: string): Difference[] {
  const differences: Difference[] = [];
  let place = 0;
  for (let from = 0; from < steps.length; from += 1) {
    if (!steps[from]?.agree) {
      let to = from;
      for (let next = from; next <= to + BY_CHANCE + 1 && next < steps.length; next += 1) if (!steps[next]?.agree) to = next;
      const { quoted, source, before } = narrowed(steps.slice(from, to + 1), steps.slice(to + 1));
      const start = quoted[0]?.start ?? before?.end ?? place;
      const end = quoted.at(-1)?.end ?? start;
      differences.push({ start, end, written: quotation.slice(start, end), expected: passage.slice(source[0]?.start ?? 0, source.at(-1)?.end ?? 0) });
      from = to;
    }
    place = steps[from]?.quoted?.end ?? place;
  }
  return differences;
}

/** The letters on both sides of a part of an alignment that do not agree. */
interface Disagreement {
  quoted: QuotedLetter[];
  source: PassageLetter[];
  /** The letter of the quotation before them, where it is not that before the part. */
  before?: QuotedLetter | undefined;
}

/** A part of an alignment without the letters that are alike at its beginning and end. */
function narrowed(part: readonly Step[], following: readonly Step[]): Disagreement {
  const quoted = part.flatMap((step) => step.quoted ?? []);
  const source = part.flatMap((step) => step.letter ?? []);
  if (quoted.length === 0) return { quoted, ...missingWord(source, following) };
  const isAlike = (at: number): boolean => {
    const [letter, other] = [quoted.at(at), source.at(at)];
    return letter !== undefined && other !== undefined && areAlike(letter, other);
  };
  let first = 0;
  while (isAlike(first)) first += 1;
  let last = -1;
  while (Math.min(quoted.length, source.length) + last >= first && isAlike(last)) last -= 1;
  return {
    quoted: quoted.slice(first, quoted.length + last + 1),
    source: source.slice(first, source.length + last + 1),
    before: quoted[first - 1],
  };
}

/**
 * Letters that are missing from a quotation, as whole words where they can be read as such: `might`, and not `t migh`,
 * where “that might make” has become “that make”.
 */
function missingWord(missing: PassageLetter[], following: readonly Step[]): Omit<Disagreement, 'quoted'> {
  let found: Omit<Disagreement, 'quoted'> = { source: missing };
  for (const { agree, letter, quoted } of following) {
    const [first, ...others] = found.source;
    if (!first?.glued || !agree || letter?.value !== first.value) break;
    found = { source: [...others, letter], before: quoted };
  }
  return found.source[0]?.glued ? { source: missing } : found;
}
