import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a slip of the pen most likely meant.
 *
 * @param written What was found.
 * @param candidates What may stand there; none gives `undefined`.
 * @returns The nearest candidate by edit distance, upper and lower case alike, or `undefined` where all are too far
 *   away: more than half of the word's letters, or more than one letter where the first is another, as the first
 *   letter is seldom a slip.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const word = written.toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const steps = distance(word, candidate.toLowerCase());
    const most = candidate[0]?.toLowerCase() === word[0] ? Math.ceil(word.length / 2) : Math.min(1, word.length - 1);
    if (steps <= most && steps < least) [best, least] = [candidate, steps];
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
  const names = candidates.map((name) => `\`${name}\``).join(', ');
  if (candidates.length === 0) return '';
  return candidates.length === 1 ? `there is only ${names}` : `there are ${names}`;
}
