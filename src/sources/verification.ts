import { compare, type Comparison } from './comparison.ts';
import type { Passage } from './passage.ts';
import type { Sources } from './schema.ts';

/** A quotation beside a passage that is kept of a source. */
export interface Match {
  key: string;
  passage: Passage;
  comparison: Comparison;
}

/** What the sources say of a quotation. */
export interface Verdict {
  /** `verified`: they have its words; `differs`: they have others, but much the same; `unknown`: they have none like it. */
  status: 'verified' | 'differs' | 'unknown';
  /** Which of the readings that a quotation may have was taken. */
  text: string;
  /** The passages that hold it, one a source; the passage that it is nearest to, where it differs. */
  matches: Match[];
}

/**
 * Compares a quotation with the passages that are kept of some sources.
 *
 * @param readings The quotation's text; several, the shortest first, where its end is not certain. The longest that is
 *   like a passage is taken, as an error in its end would else go unseen.
 * @param keys Keys of the sources that are asked.
 */
export function verify(readings: readonly [string, ...string[]], keys: readonly string[], sources: Sources): Verdict {
  for (const text of readings.toReversed()) {
    const matches = keys.flatMap((key) => nearestPassage(text, key, sources) ?? []);
    const verified = matches.filter(({ comparison }) => comparison.distance === 0);
    if (verified.length > 0) return { status: 'verified', text, matches: verified };
    const [nearest] = matches.filter(({ comparison }) => isNear(comparison)).sort((a, b) => a.comparison.distance - b.comparison.distance);
    if (nearest) return { status: 'differs', text, matches: [nearest] };
  }
  return { status: 'unknown', text: readings[0], matches: [] };
}

function nearestPassage(text: string, key: string, sources: Sources): Match | undefined {
  let nearest: Match | undefined;
  for (const passage of sources[key]?.quotes ?? []) {
    const comparison = compare(text, passage.text);
    if (comparison && comparison.distance < (nearest?.comparison.distance ?? Infinity)) nearest = { key, passage, comparison };
  }
  return nearest;
}

/** Whether a quotation is so like a passage that this must be meant: in three letters of five, or two of three in a short one. */
export function isNear({ distance, letters }: Comparison): boolean {
  return distance <= (letters < 12 ? Math.floor(letters / 3) : letters * 0.4);
}
