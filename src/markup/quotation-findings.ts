import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { refuse } from '../findings/refuse.ts';
import { warn } from '../findings/warn.ts';
import type { Comparison, Difference } from '../sources/comparison.ts';
import type { Match } from '../sources/verification.ts';
import type { Quotation } from './quotations.ts';
import type { TextRun } from './text-runs.ts';
import { writtenPlace } from './written-place.ts';

/** The words of a quotation are not those of the passage that it must be from. */
export function refuseDifference(file: VFile, { run, start }: Quotation, text: string, { key, passage, comparison }: Match): void {
  const source = passage.text.slice(comparison.start, comparison.end);
  refuse(
    file,
    placeOfDifference(file, run, start, comparison),
    'quotation-differs',
    `${describeDifference(text, comparison)}. The passage under \`quotes\` of \`${key}\` reads “${shortened(source)}”. ` +
      'Mend the quotation, or the passage where that is not what the source says. What you changed on purpose stands in brackets, and `[…]` where you left words out',
  );
}

/** Where a quotation first departs from what it is compared with. */
export function placeOfDifference(file: VFile, run: TextRun, start: number, { differences }: Comparison): Point | undefined {
  return writtenPlace(file, run, start + (differences[0]?.start ?? 0));
}

/** What stands at the first difference, and what is expected in its place: Unexpected `a` in “prafessional”, expected `o`. */
export function describeDifference(text: string, { differences }: Comparison): string {
  const [first, ...others] = differences;
  if (!first) return '';
  const more = others.length === 0 ? '' : others.length === 1 ? ' (and one more place)' : ` (and ${others.length} more places)`;
  return `${unexpected(first)} in “${around(text, first)}”${expected(first)}${more}`;
}

/** None of the sources that are cited has the words. */
export function warnOfUnknown(file: VFile, { run, start }: Quotation, text: string, keys: readonly string[], elsewhere: string | undefined): void {
  const names = keys.map((key) => `\`${key}\``).join(' or ');
  const what = elsewhere
    ? `expected a citation of \`${elsewhere}\`, under whose \`quotes\` it stands`
    : `expected its words under \`quotes\` of ${names}: copy the passage from the source to there, and from then on every letter is checked`;
  warn(file, writtenPlace(file, run, start), 'quotation-not-stored', `Unexpected quotation “${shortened(text)}” that can't be checked, ${what}`);
}

/** Nobody can tell where the words are from. */
export function warnOfUncited(file: VFile, { run, start }: Quotation, text: string): void {
  warn(file, writtenPlace(file, run, start), 'quotation-without-citation', `Unexpected quotation “${shortened(text)}” without a citation, expected one in the same sentence, such as \`[@key]\`, so that a reader can check it`);
}

/** A quotation that does not end is not checked. */
export function warnOfUnclosed(file: VFile, run: TextRun, start: number): void {
  warn(file, writtenPlace(file, run, start), 'quotation-not-closed', `Unexpected \`${run.text[start]}\` without a mark that closes it, expected one at the end of the quotation, so that it can be checked`);
}

function unexpected({ written, expected: source }: Difference): string {
  return written ? `Unexpected \`${written}\`${codes(written, source)}` : `Missing \`${source}\``;
}

function expected({ written, expected: source }: Difference): string {
  if (!written) return '';
  return source ? `, expected \`${source}\`${codes(source, written)}` : ', expected nothing in its place';
}

/** Letters that may look alike are told apart by their numbers. */
function codes(letter: string, other: string): string {
  if ([...letter].length !== 1 || [...other].length !== 1 || /^[\p{ASCII}]*$/u.test(letter + other)) return '';
  return ` (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}

/** The words around a difference, from one space to another. */
function around(text: string, { start, end }: Difference): string {
  const from = text.slice(0, start).search(/\S+\s*\S*$/u);
  const [after = ''] = /^\S*(?:\s*\S+)?/u.exec(text.slice(end)) ?? [];
  const before = from < 0 ? '' : text.slice(from, start);
  const beginning = before.length < start ? '…' : '';
  const ending = end + after.length < text.length ? '…' : '';
  return `${beginning}${before}${text.slice(start, end)}${after}${ending}`.replaceAll(/\s+/gu, ' ');
}

/** A text on one line, its middle left out where it is long. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 120 ? line : `${line.slice(0, 60).trimEnd()} … ${line.slice(-50).trimStart()}`;
}
