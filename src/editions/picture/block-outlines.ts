import type { Element } from 'xast';
import { x } from 'xastscript';
import { directionOf } from '../../sources/direction.ts';
import { IS_ARABIC } from '../../typefaces/arabic.ts';
import type { Weight } from '../../typefaces/outline-fonts.ts';
import type { Typesetter } from '../../typefaces/typesetter.ts';
import { fittedLines } from './fitted-lines.ts';

/** Words that lie between two heights of a picture, as large as they fit. All lengths are in pixels. */
export interface Block {
  text: string;
  /** BCP 47 tag. */
  lang: string;
  weight: Weight;
  colour: string;
  top: number;
  bottom: number;
  /** Pixels to an em where there is room. */
  largest: number;
  /** Where they stand if there is room to spare. */
  stands: 'top' | 'bottom';
}

/** Between which margins lines stand; the way its language is written says at which of them they begin. */
interface Column {
  left: number;
  right: number;
  lang: string;
}

/** A block's lines as SVG paths; none where it has no words. */
export function blockOutlines(block: Block, { left, right, lang }: Column, { measure, set }: Typesetter): Element[] {
  const { text, weight, colour, top, bottom, largest, stands } = block;
  const style = { weight, lang: block.lang, direction: directionOf(block.lang) };
  const leading = leadingOf(block);
  const box = { width: right - left, height: bottom - top };
  const fitted = fittedLines(text, remembered((line) => measure(line, style)), { ...box, largest, leading });
  const size = fitted.size;
  const lines = fitted.lines.map((line) => set(line, style));
  const first = stands === 'top' ? top + size * (lines.at(0)?.above ?? 0) : bottom - size * ((lines.length - 1) * leading + (lines.at(-1)?.below ?? 0));
  return lines.map(({ path, width }, index) => {
    const start = directionOf(lang) === 'ltr' ? left : right - size * width;
    return x('path', { d: path, fill: colour, transform: `translate(${start} ${first + index * leading * size}) scale(${size})` });
  });
}

/** From baseline to baseline, in ems: headlines are set close, and Arabic letters reach higher and deeper than Latin ones. */
function leadingOf({ text, weight }: Block): number {
  if (IS_ARABIC.test(text)) return 1.4;
  return weight === 600 ? 1.1 : 1.3;
}

/** Lines are measured again and again while they are broken. */
function remembered(measure: (line: string) => number): (line: string) => number {
  const known = new Map<string, number>();
  return (line) => {
    const width = known.get(line) ?? measure(line);
    known.set(line, width);
    return width;
  };
}
