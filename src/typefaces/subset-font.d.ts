/** The part of subset-font that is used here; `@types/subset-font` does not know `keepFeatures`. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt';
    /** Axis → the value it is pinned to, or the range that is kept. */
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** Tags of the OpenType features that are kept. */
    keepFeatures: string[];
    noHinting: boolean;
    /** Ids of the names that are kept besides those that every font needs (https://learn.microsoft.com/typography/opentype/spec/name#name-ids). */
    preserveNameIds?: number[];
  }

  export default function subsetFont(font: Buffer, characters: string, options: Options): Promise<Buffer>;
  /** A whole font in another format. */
  export default function subsetFont(font: Buffer, characters: undefined, options: { targetFormat: 'truetype'; keepAllGlyphs: true }): Promise<Buffer>;
}
