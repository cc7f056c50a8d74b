import { compare } from '../sources/comparison.ts';
import { markedQuotations } from '../sources/quotation-marks.ts';
import type { CitationMark, TextRun } from './text-runs.ts';

/** A quotation at its place in the text. */
export interface Quotation {
  run: TextRun;
  /** Index in the run's text of its first sign. */
  start: number;
  /** What it may say: the shortest reading first, where its closing mark may be an apostrophe. */
  readings: [string, ...string[]];
  /** The citation that follows it. */
  cited: CitationMark | undefined;
  /** Whether something else ends between it and its citation, so that the citation may belong to that. */
  isApart: boolean;
}

/** A citation belongs to its own sentence. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The quotations of a run: what stands between marks, or the whole of a block quotation. One that is a title is none.
 *
 * @param titles Titles of works, which are put between marks too.
 * @param unclosed Is told where a quotation begins that does not end.
 */
export function quotationsIn(run: TextRun, titles: readonly string[], unclosed: (start: number) => void): Quotation[] {
  const found = run.isBlockQuotation ? blockQuotations(run) : inlineQuotations(run, unclosed);
  return found.filter(({ readings }) => !titles.some((title) => isSame(readings[0], title)));
}

function inlineQuotations(run: TextRun, unclosed: (start: number) => void): Quotation[] {
  const marked = markedQuotations(run.text);
  if (marked.unclosed !== undefined) unclosed(marked.unclosed);
  const marks = run.marks.filter(({ citations }) => citations.length > 0);
  return marked.quotations.map(({ start, ends }) => {
    const cited = marks.find(({ at }) => at >= ends[0]) ?? marks.findLast(({ at }) => at > start && at <= (ends.at(-1) ?? 0));
    const readings = ends.map((end) => run.text.slice(start, end)) as [string, ...string[]];
    return { run, start, readings, cited, isApart: cited !== undefined && cited.at > sentenceEnd(run.text, ends.at(-1) ?? 0) };
  });
}

/** The whole of it where its attribution cites; else each part that a citation ends, and what follows the last. */
function blockQuotations(run: TextRun): Quotation[] {
  const attributed = run.attribution?.find(({ citations }) => citations.length > 0);
  const marks = attributed ? [attributed] : run.marks.filter(({ citations }) => citations.length > 0);
  const starts = [0, ...marks.map(({ at }) => at)];
  return starts.flatMap((start, index) => {
    const cited = marks[index];
    const text = run.text.slice(start, cited?.at);
    return text.trim() ? [{ run, start, readings: [text] as [string], cited, isApart: false }] : [];
  });
}

/** Where the sentence ends in which an index stands. */
function sentenceEnd(text: string, index: number): number {
  const { segment = '', index: start = 0 } = sentences.segment(text).containing(index) ?? {};
  return start + segment.length;
}

function isSame(quotation: string, title: string): boolean {
  return compare(quotation, title)?.distance === 0 && compare(title, quotation)?.distance === 0;
}
