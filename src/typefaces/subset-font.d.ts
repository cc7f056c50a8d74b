/** The part of subset-font that is used here; `@types/subset-font` does not know `keepFeatures`. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2' | 'sfnt' | 'truetype';
    /** Axis → the value it is pinned to, or the range that is kept. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Tags of the OpenType features that are kept; all, where they are not given. */
    keepFeatures?: string[];
    noHinting?: boolean;
    /** Ids of the names that are kept besides those that every font needs (https://learn.microsoft.com/typography/opentype/spec/name#name-ids). */
    preserveNameIds?: number[];
    /** Whether the characters do not matter, and are not given. */
    keepAllGlyphs?: boolean;
  }

  export default function subsetFont(font: Buffer, characters: string | undefined, options: Options): Promise<Buffer>;
}
