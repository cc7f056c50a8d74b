import type { PassageLetter } from './passage-letters.ts';
import { type Gap, isGap, type QuotationPattern, type QuotedLetter } from './quotation-pattern.ts';

/** One step through a quotation and its source: a letter of the one, of the other, or of both. */
export interface Step {
  quoted?: QuotedLetter | undefined;
  letter?: PassageLetter | undefined;
  /** Whether the two say the same. */
  agree: boolean;
}

export interface Alignment {
  /** How many steps do not agree. */
  distance: number;
  steps: Step[];
}

/**
 * Lays a quotation beside the part of a passage that it is most like: the alignment of least cost within a text
 * (Sellers 1980), where a gap of the quotation passes over letters of the passage at no cost. It begins and ends with
 * a word of the passage.
 */
export function align(pattern: QuotationPattern, letters: readonly PassageLetter[]): Alignment {
  return wordForWord(pattern, letters) ?? leastCost(pattern, letters);
}

/** The alignment of a quotation that stands in a passage as it is, which most do; `undefined` for any other. */
function wordForWord(pattern: QuotationPattern, letters: readonly PassageLetter[]): Alignment | undefined {
  const quoted = pattern.filter((item): item is QuotedLetter => !isGap(item));
  const [first] = quoted;
  if (!first || quoted.length < pattern.length) return undefined;
  for (let start = 0; start + quoted.length <= letters.length; start += 1) {
    if (letters[start]?.value !== first.value || letters[start]?.glued || letters[start + quoted.length]?.glued) continue;
    if (quoted.some(({ value }, index) => value !== letters[start + index]?.value)) continue;
    return { distance: 0, steps: quoted.map((item, index) => ({ quoted: item, letter: letters[start + index], agree: true })) };
  }
  return undefined;
}

function leastCost(pattern: QuotationPattern, letters: readonly PassageLetter[]): Alignment {
  const width = letters.length + 1;
  const begins = Array.from({ length: width }, (_, index) => !letters[index]?.glued);
  // The cell of the table from which each was reached, for the way back.
  const origins = new Int32Array((pattern.length + 1) * width).fill(-1);
  let costs = begins.map((isBeginning) => (isBeginning ? 0 : Infinity));
  for (const [row, item] of pattern.entries()) {
    const next = new Array<number>(width).fill(Infinity);
    const passed = isGap(item) ? passOver(item, costs, begins) : undefined;
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const reach = (cost: number | undefined, origin: number): void => {
        if (cost === undefined || cost >= (next[column] ?? 0)) return;
        next[column] = cost;
        origins[cell + width] = origin;
      };
      const letter = letters[column - 1];
      if (passed) {
        const start = passed[column] ?? -1;
        reach(costs[start], row * width + start);
      } else if (!isGap(item)) {
        if (letter) reach((costs[column - 1] ?? Infinity) + (areAlike(item, letter) ? 0 : 1), cell - 1);
        reach((costs[column] ?? Infinity) + 1, cell);
      }
      if (letter) reach((next[column - 1] ?? Infinity) + 1, cell + width - 1);
    }
    costs = next;
  }
  let end = 0;
  for (const [column, cost] of costs.entries()) if (begins[column] && cost < (costs[end] ?? Infinity)) end = column;
  return { distance: costs[end] ?? Infinity, steps: wayBack(end, origins, pattern, letters) };
}

/** For each place of a passage the best one from which a gap leads there; −1 where none does. */
function passOver({ limit, gluedBefore, gluedAfter }: Gap, costs: readonly number[], begins: readonly boolean[]): number[] {
  const isPartOfWord = gluedBefore || gluedAfter;
  const cost = (place: number): number => costs[place] ?? Infinity;
  let best = -1;
  return costs.map((_, end) => {
    if (isPartOfWord) {
      // Back through the one word that the place is in, or at whose end it is.
      best = end;
      for (let start = end - 1; start >= Math.max(0, end - limit); start -= 1) {
        if (begins[start] && gluedBefore) break;
        if (cost(start) < cost(best) && !(gluedAfter && begins[end])) best = start;
        if (begins[start]) break;
      }
      return best;
    }
    if (!begins[end]) return -1;
    if (limit < Infinity) {
      best = end;
      for (let start = end - 1; start >= Math.max(0, end - limit); start -= 1) if (begins[start] && cost(start) < cost(best)) best = start;
    } else if (best < 0 || cost(end) < cost(best)) {
      best = end;
    }
    return best;
  });
}

/** Whether a letter of a quotation and one of its source say the same. */
export function areAlike(quoted: QuotedLetter, letter: PassageLetter): boolean {
  if (quoted.value === letter.value) return true;
  return (quoted.anyCase || letter.anyCase) && quoted.value.toLowerCase() === letter.value.toLowerCase();
}

function wayBack(end: number, origins: Int32Array, pattern: QuotationPattern, letters: readonly PassageLetter[]): Step[] {
  const width = letters.length + 1;
  const steps: Step[] = [];
  let cell = pattern.length * width + end;
  while (cell >= width) {
    const origin = origins[cell] ?? -1;
    const item = pattern[Math.floor(origin / width)];
    const isDown = Math.floor(origin / width) < Math.floor(cell / width);
    const letter = cell % width > origin % width ? letters[(cell % width) - 1] : undefined;
    if (!isDown) steps.push({ ...(letter && { letter }), agree: false });
    else if (item && !isGap(item)) steps.push({ quoted: item, ...(letter && { letter }), agree: letter !== undefined && areAlike(item, letter) });
    cell = origin;
  }
  return steps.reverse();
}
