import bidiFactory from 'bidi-js';

/** A stretch of a line that is set in one font and in one direction. */
export interface Run<Font> {
  text: string;
  direction: 'ltr' | 'rtl';
  font: Font;
}

/** What has no place of its own: marks belong to the letter before them, and joiners say how two letters meet. */
const ATTACHED = /^[\p{M}\p{Cf}]$/u;
const { getEmbeddingLevels, getReorderedIndices } = bidiFactory();

/**
 * A line's runs from left to right, as they are to stand (Unicode Bidirectional Algorithm, UAX #9).
 *
 * @param text One line; an empty one has no runs.
 * @param direction Which way the line as a whole is written.
 * @param fonts A character is set in the first font that has it; one that none has, in the first.
 */
export function visualRuns<Font extends { characters: ReadonlySet<number> }>(
  text: string,
  direction: 'ltr' | 'rtl',
  fonts: readonly [Font, ...Font[]],
): Run<Font>[] {
  const levels = getEmbeddingLevels(text, direction);
  const fontAt = fontsAlong(text, fonts);
  const runs: { start: number; end: number; level: number }[] = [];
  // Each index is that of a UTF-16 code unit; those of one run are neighbours, rising or falling.
  for (const index of getReorderedIndices(text, levels)) {
    const level = levels.levels[index] ?? 0;
    const run = runs.at(-1);
    const isNext = run?.level === level && fontAt[run.start] === fontAt[index] && (index === run.end || index === run.start - 1);
    if (!run || !isNext) runs.push({ start: index, end: index + 1, level });
    else if (index === run.end) run.end += 1;
    else run.start -= 1;
  }
  return runs.map(({ start, end, level }) => ({
    text: text.slice(start, end),
    direction: level % 2 === 1 ? 'rtl' : 'ltr',
    font: fontAt[start] ?? fonts[0],
  }));
}

/** The font of each UTF-16 code unit. */
function fontsAlong<Font extends { characters: ReadonlySet<number> }>(text: string, fonts: readonly [Font, ...Font[]]): Font[] {
  const along: Font[] = [];
  for (const character of text) {
    const own = fonts.find(({ characters }) => characters.has(character.codePointAt(0) ?? 0)) ?? fonts[0];
    const font = ATTACHED.test(character) ? (along.at(-1) ?? own) : own;
    for (let unit = 0; unit < character.length; unit += 1) along.push(font);
  }
  return along;
}
