import { markedQuotations } from '../sources/quotation-marks.ts';
import type { TextRun } from './text-runs.ts';

/** Stands where a mark stood, so that every index stays true. */
const NOTHING = '\u{2060}';

/**
 * Joins the paragraphs of a quotation that goes on over several of them: each begins with an opening mark, and only
 * the last has a closing one (The Chicago Manual of Style, 17th ed., 13.30).
 */
export function joinedRuns(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && goesOn(last, run)) joined.splice(-1, 1, join(last, run));
    else joined.push(run);
  }
  return joined;
}

function goesOn(run: TextRun, next: TextRun): boolean {
  if (run.isBlockQuotation || next.isBlockQuotation) return false;
  const { unclosed } = markedQuotations(run.text);
  return unclosed !== undefined && next.text.startsWith(run.text[unclosed] ?? '');
}

function join(run: TextRun, next: TextRun): TextRun {
  const before = `${run.text}\n\n`;
  return {
    text: before + NOTHING + next.text.slice(1),
    parts: [...run.parts, ...next.parts.map((part) => ({ ...part, start: before.length + part.start }))],
    marks: [...run.marks, ...next.marks.map((mark) => ({ ...mark, at: before.length + mark.at }))],
    isBlockQuotation: false,
  };
}
