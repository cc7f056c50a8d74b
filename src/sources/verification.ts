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
 * @param readings The quotation's text; several, the shortest first, where its end is not certain. The longest that the
 *   sources have is taken, but not if a longer one goes on much like them: an error in its end would else go unseen.
 * @param keys Keys of the sources that are asked.
 */
export function verify(readings: readonly [string, ...string[]], keys: readonly string[], sources: Sources): Verdict {
  let verified: Verdict | undefined;
  let differs: Verdict | undefined;
  for (const text of readings) {
    const matches = keys.flatMap((key) => nearestPassage(text, key, sources) ?? []).sort((a, b) => a.comparison.distance - b.comparison.distance);
    const [nearest] = matches;
    if (!nearest) continue;
    const { distance, letters } = nearest.comparison;
    if (distance === 0) {
      verified = { status: 'verified', text, matches: matches.filter(({ comparison }) => comparison.distance === 0) };
      differs = undefined;
    } else if (isNear({ distance, letters: letters - (verified?.matches[0]?.comparison.letters ?? 0) })) {
      differs = { status: 'differs', text, matches: [nearest] };
    }
  }
  return differs ?? verified ?? { status: 'unknown', text: readings[0], matches: [] };
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
export function isNear({ distance, letters }: Pick<Comparison, 'distance' | 'letters'>): boolean {
  return distance <= (letters < 12 ? Math.floor(letters / 3) : letters * 0.4);
}
