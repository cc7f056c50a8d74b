import { SKIP, visit } from 'unist-util-visit';
import { isApparatus, isComponent, isMark, type Manuscript } from './manuscript.ts';

/** Words a minute that an adult reads silently, non-fiction (Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047). */
const PACE = 238;

/**
 * The words of an article's text, without notes, sources and pull quotes, counted by the rules of its language
 * (Unicode UAX 29), so that Persian, Chinese or German are counted right.
 *
 * @param lang BCP 47 tag.
 * @returns 0 for an empty article.
 */
export function countWords(manuscript: Manuscript, lang: string): number {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  let words = 0;
  visit(manuscript, (node) => {
    if (isApparatus(node) || isMark(node) || isComponent(node, 'PullQuote')) return SKIP;
    if (node.type !== 'text') return undefined;
    for (const { isWordLike } of segmenter.segment(node.value)) if (isWordLike) words += 1;
    return undefined;
  });
  return words;
}

/** Whole minutes that a number of words takes to read; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / PACE));
}
