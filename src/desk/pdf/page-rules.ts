import type { Paper } from '../../editions/pdf.ts';

/** Millimetres, as in `print.css`. */
const BOTTOM = 22;

/**
 * The rules for the sheets of a PDF that depend on more than style: their size, and the running head, with the journal's
 * name where lines begin and the headline where they end. The first sheet has none, as both stand on it.
 *
 * @param journal Its name.
 * @param shorter Millimetres by which the text ends above the bottom margin of the print style.
 * @returns CSS.
 */
export function pageRules({ size }: Paper, journal: string, headline: string, direction: 'ltr' | 'rtl', shorter: number): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@page{size:${size};margin-bottom:${BOTTOM + shorter}mm;@top-${start}{content:${cssString(journal)}}@top-${end}{content:${cssString(headline)}}}@page:first{@top-left{content:none}@top-right{content:none}}`;
}

/** A text in the notation of CSS: signs that would end it are written by their number. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n]/gu, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
