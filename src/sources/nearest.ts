import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a slip of the pen most likely meant.
 *
 * @param written What was found.
 * @param candidates What may stand there; none gives `undefined`.
 * @returns The nearest candidate by edit distance, upper and lower case alike, or `undefined` where all are
 *   more than half of the word's letters away.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = Math.ceil(word.length / 2) + 1;
  for (const candidate of candidates) {
    const steps = distance(word, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/**
 * The closing half of a message about an unknown word: the nearest candidate, or all of them.
 *
 * @returns A clause such as ``did you mean `nyt`?``; an empty list of candidates gives an empty string.
 */
export function suggestion(written: string, candidates: readonly string[]): string {
  const meant = nearest(written, candidates);
  if (meant) return `did you mean \`${meant}\`?`;
  return candidates.length > 0 ? `there is ${candidates.map((name) => `\`${name}\``).join(', ')}` : '';
}
