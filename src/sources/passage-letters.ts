import { editorialChanges } from './editorial-change.ts';
import { type Letter, lettersOf } from './wording.ts';

/** A letter of a source; one in brackets that begins a word stands for its capital too. */
export type PassageLetter = Letter & { anyCase: boolean };

/** Is not seen, and keeps every other sign where it is. */
const NOTHING = '\u{2060}';

/**
 * The letters of a passage as it is kept. Words in brackets belong to it, as the source that it was copied from has
 * them; an ellipsis is one letter `…`, which only an ellipsis of a quotation passes over.
 *
 * @param passage Its text; an empty one has no letters.
 */
export function passageLetters(passage: string): PassageLetter[] {
  let text = passage;
  const capitals = new Set<number>();
  for (const { kind, start, end } of editorialChanges(passage)) {
    const inside = kind === 'ellipsis' ? '…'.padEnd(end - start - 2, NOTHING) : passage.slice(start + 1, end - 1);
    const shown = kind === 'ellipsis' && end - start === 1 ? '…' : `${NOTHING}${inside}${NOTHING}`;
    text = text.slice(0, start) + shown + text.slice(end);
    if (kind === 'capital') capitals.add(start + 1);
  }
  return lettersOf(text).map((letter) => ({ ...letter, anyCase: capitals.has(letter.start) }));
}
