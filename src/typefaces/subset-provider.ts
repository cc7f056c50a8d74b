import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';
import { packageFont } from './package-font.ts';

/** One font file of a family, and what of it is used. */
export interface FontFile {
  /** The file inside its npm package: `source-serif/VAR/SourceSerif4Variable-Roman.ttf`. */
  file: string;
  style: 'normal' | 'italic';
  /** Weights that are kept: one, or a range of a variable font (`400 700`). */
  weight: string;
  /** Variation axes: a value pins an axis, a range cuts it. */
  axes: Record<string, number | { min: number; max: number }>;
  /** OpenType features that the style sheet uses, besides those that every text needs. */
  features: string[];
  /** Where the family is one for a script of its own: its ranges in CSS notation. */
  unicodeRange?: [string, ...string[]];
}

/** Ligatures, kerning, and what puts marks in their places; joining forms for scripts that join. */
export const ALWAYS = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'init', 'medi', 'fina', 'isol', 'calt', 'curs'];

/**
 * A provider for Astro's fonts that takes families from npm packages and cuts each file to the characters that the
 * site prints, so that a page with two styles of a large family weighs less than one photograph.
 *
 * The same characters give the same file. The files are kept in Astro's cache folder.
 *
 * @param characters Everything that may be printed in a family's fonts.
 */
export function subsetProvider(characters: string): FontProvider<{ files: FontFile[] }> {
  let folder: URL;
  return {
    name: 'subset',
    // Part of the cache's key: other characters are other fonts.
    config: { characters },
    async init({ root }) {
      folder = new URL('node_modules/.astro/typefaces/', root);
      await mkdir(folder, { recursive: true });
    },
    async resolveFont({ options }) {
      const fonts = await Promise.all(
        (options?.files ?? []).map(async (font) => ({
          src: [{ url: await subset(font, characters, folder), format: 'woff2' }],
          style: font.style,
          weight: font.weight,
          ...(font.unicodeRange && { unicodeRange: font.unicodeRange }),
        })),
      );
      return { fonts };
    },
  };
}

async function subset({ file, axes, features }: FontFile, characters: string, folder: URL): Promise<string> {
  const source = await packageFont(file);
  const font = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...ALWAYS, ...features],
    noHinting: true,
  });
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 12);
  const path = fileURLToPath(new URL(`${hash}.woff2`, folder));
  await writeFile(path, font);
  return path;
}
