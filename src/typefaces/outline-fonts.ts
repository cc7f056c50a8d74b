import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { ARABIC_FILE, TEXT_FILE } from './families.ts';
import { packageFont } from './package-font.ts';

export type Weight = 400 | 600;

/** A font whose glyphs can be had as outlines. */
export interface OutlineFont {
  /** The code points for which it has a glyph. */
  characters: ReadonlySet<number>;
  weights: Record<Weight, Font>;
  /** Its own units to an em. */
  unitsPerEm: number;
}

/** The cut of Source Serif for headlines: finer than that of the pages, which has to serve their text too. */
const OPTICAL_SIZE = 32;

let fonts: Promise<[OutlineFont, ...OutlineFont[]]> | undefined;

/** The site's typefaces, the one for text first. They are read once, and from their packages alone: none of the machine's is used. */
export function outlineFonts(): Promise<[OutlineFont, ...OutlineFont[]]> {
  return (fonts ??= Promise.all([outlineFont(TEXT_FILE), outlineFont(ARABIC_FILE)]));
}

async function outlineFont(file: string): Promise<OutlineFont> {
  const source = await packageFont(file);
  // HarfBuzz doesn't read compressed fonts.
  const data = file.endsWith('.woff2') ? await subsetFont(source, undefined, { targetFormat: 'truetype', keepAllGlyphs: true }) : source;
  const face = new Face(new Blob(data));
  return { characters: new Set(face.collectUnicodes()), weights: { 400: cut(face, 400), 600: cut(face, 600) }, unitsPerEm: face.upem };
}

function cut(face: Face, weight: Weight): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight), new Variation('opsz', OPTICAL_SIZE)]);
  return font;
}
