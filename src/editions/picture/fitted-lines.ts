/** A text broken into lines, and the size at which they fill their box. */
export interface FittedLines {
  lines: string[];
  /** Pixels to an em. */
  size: number;
}

export interface Fit {
  /** Pixels. */
  width: number;
  height: number;
  /** The size at which it is set where there is room, in pixels to an em. */
  largest: number;
  /** From baseline to baseline, in ems. */
  leading: number;
}

/** Sizes are tried in steps that no eye sees. */
const STEP = 0.98;
/** A word that at this part of the largest size is still too wide is broken rather than set smaller. */
const SMALLEST_FOR_A_WORD = 0.3;
/** What separates words; the other spaces hold them together. */
const SPACES = /[^\S\u{A0}\u{202F}]+/gu;
/** A line may end after a space, or after a hyphen or dash that joins two words. */
const BREAKS = /(?<= )|(?<=[\p{L}\p{N}][-‐–—])(?=\p{L})/u;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines as large as their box allows, and as equal in length as a reader likes a headline's (CSS: `text-wrap: balance`).
 * Nothing is hyphenated; a text of any length fits.
 *
 * @param text Its own line breaks are spaces; an empty one has no lines.
 * @param measure The width of a line in ems.
 */
export function fittedLines(text: string, measure: (line: string) => number, { width, height, largest, leading }: Fit): FittedLines {
  const words = text.replaceAll(SPACES, ' ').trim().split(BREAKS);
  if (words.join('') === '') return { lines: [], size: largest };
  let size = largest;
  for (;;) {
    const room = width / size;
    const pieces = size > largest * SMALLEST_FOR_A_WORD ? words : words.flatMap((word) => (measure(word.trim()) > room ? lettersOf(word) : [word]));
    const lines = broken(pieces, measure, room);
    if (lines.length * leading * size <= height && lines.every((line) => measure(line) <= room)) {
      return { lines: balanced(pieces, measure, { room, count: lines.length }), size };
    }
    size *= STEP;
  }
}

function lettersOf(word: string): string[] {
  return [...letters.segment(word)].map(({ segment }) => segment);
}

/** Puts on each line as much as it holds. */
function broken(pieces: readonly string[], measure: (line: string) => number, room: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && measure((line + piece).trimEnd()) <= room) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** The same number of lines on the narrowest measure that gives it. */
function balanced(pieces: readonly string[], measure: (line: string) => number, { room, count }: { room: number; count: number }): string[] {
  let [narrow, wide] = [0, room];
  // A hundredth of an em is near enough.
  while (wide - narrow > 0.01) {
    const middle = (narrow + wide) / 2;
    const lines = broken(pieces, measure, middle);
    if (lines.length === count && lines.every((line) => measure(line) <= middle)) wide = middle;
    else narrow = middle;
  }
  return broken(pieces, measure, wide);
}
