import subsetFont from 'subset-font';

/** A variable font at one weight, with all its glyphs, as WOFF 2; one that is not variable stays what it is. */
export function staticFont(font: Buffer, weight: number): Promise<Buffer> {
  return subsetFont(font, undefined, { targetFormat: 'woff2', variationAxes: { wght: weight }, keepAllGlyphs: true });
}
