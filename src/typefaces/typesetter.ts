import { Buffer, Direction, Feature, type Font, shape, type SvgPathCommand } from 'harfbuzzjs';
import { type OutlineFont, outlineFonts, type Weight } from './outline-fonts.ts';
import { type Run, visualRuns } from './visual-runs.ts';

/** How a line is set. */
export interface LineStyle {
  weight: Weight;
  /** BCP 47 tag; some languages have forms of their own. */
  lang: string;
  /** Which way the line as a whole is written. */
  direction: 'ltr' | 'rtl';
}

/** A line of text as an outline. All lengths are in ems. */
export interface Line {
  /** SVG path data. The line begins on its left at 0,0, which is on the baseline; y grows downwards. */
  path: string;
  width: number;
  /** How far its ink reaches above and below the baseline; 0 where there is none. */
  above: number;
  below: number;
}

export interface Typesetter {
  /** The width of a line, in ems. */
  measure(text: string, style: LineStyle): number;
  set(text: string, style: LineStyle): Line;
}

interface Glyph {
  id: number;
  font: Font;
  /** Where it stands and how far the next one is from it, in ems; y grows upwards. */
  x: number;
  y: number;
  advance: number;
  unitsPerEm: number;
}

/** Figures as the pages have them. */
const FEATURES = [new Feature('onum')];
const DIRECTIONS = { ltr: Direction.LTR, rtl: Direction.RTL };

/**
 * What sets a line in the site's typefaces: with joined letters, right to left where they are written so, with kerning and marks in their
 * places. The same text gives the same outline on every machine. A character that no typeface has is a crossed box.
 */
export async function typesetter(): Promise<Typesetter> {
  const fonts = await outlineFonts();
  const glyphs = (text: string, style: LineStyle): Glyph[] => visualRuns(text, style.direction, fonts).flatMap((run) => shaped(run, style));
  return {
    measure: (text, style) => widthOf(glyphs(text, style)),
    set: (text, style) => line(glyphs(text, style)),
  };
}

/** The glyphs of a run from left to right, each placed from where the one before it ends. */
function shaped({ text, direction, font: { weights, unitsPerEm } }: Run<OutlineFont>, { weight, lang }: LineStyle): Glyph[] {
  const font = weights[weight];
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(DIRECTIONS[direction]);
  // Left open, it would be the machine's.
  buffer.setLanguage(lang);
  buffer.guessSegmentProperties();
  shape(font, buffer, FEATURES);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint: id, xOffset = 0, yOffset = 0, xAdvance = 0 }) =>
    ({ id, font, x: xOffset / unitsPerEm, y: yOffset / unitsPerEm, advance: xAdvance / unitsPerEm, unitsPerEm }));
}

function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0);
}

function line(glyphs: readonly Glyph[]): Line {
  const result: Line = { path: '', width: 0, above: 0, below: 0 };
  for (const { id, font, x, y, advance, unitsPerEm } of glyphs) {
    const { yBearing = 0, height = 0 } = font.glyphExtents(id) ?? {};
    result.path += outline(font.glyphToJson(id), { x: result.width + x, y, unitsPerEm });
    result.above = Math.max(result.above, y + yBearing / unitsPerEm);
    result.below = Math.max(result.below, -(y + (yBearing + height) / unitsPerEm));
    result.width += advance;
  }
  return result;
}

/** A glyph at its place, as SVG path data. */
function outline(commands: readonly SvgPathCommand[], { x, y, unitsPerEm }: { x: number; y: number; unitsPerEm: number }): string {
  const placed = commands.map(({ type, values }) => {
    const numbers = values.map((value, index) => (index % 2 === 0 ? x + value / unitsPerEm : -(y + value / unitsPerEm)));
    // A ten-thousandth of an em is less than a tenth of a pixel.
    return type + numbers.map((number) => number.toFixed(4)).join(' ');
  });
  return placed.join('');
}
