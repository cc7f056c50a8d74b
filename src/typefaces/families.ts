import { ARABIC, IS_ARABIC } from './arabic.ts';
import { subsetProvider } from './subset-provider.ts';

/** Files inside their npm packages. */
export const TEXT_FILE = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
export const ARABIC_FILE = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2';

/**
 * The typefaces of the site, for Astro's `fonts`.
 *
 * Source Serif 4 was drawn for long reading on screens, has an optical size for text, old-style figures and true small
 * caps, and an open licence (SIL OFL 1.1). Noto Naskh Arabic joins it where an article has Persian or Arabic passages.
 *
 * @param characters What the site prints; a family of which nothing is printed is left out.
 */
export function families(characters: string) {
  const provider = subsetProvider(characters);
  const latin = {
    name: 'Source Serif',
    cssVariable: '--font-text',
    provider,
    weights: ['400 600'] as [string],
    styles: ['normal', 'italic'] as ['normal', 'italic'],
    fallbacks: ['serif'],
    // Both files are preloaded; where they are late all the same, the text that is being read does not move.
    display: 'optional' as const,
    options: {
      files: [
        {
          file: TEXT_FILE,
          style: 'normal' as const,
          weight: '400 600',
          axes: { wght: { min: 400, max: 600 }, opsz: 13 },
          features: ['onum', 'smcp'],
        },
        {
          file: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
          style: 'italic' as const,
          weight: '400',
          axes: { wght: 400, opsz: 13 },
          features: ['onum'],
        },
      ],
    },
  };
  const arabic = {
    name: 'Noto Naskh Arabic',
    cssVariable: '--font-arabic',
    provider,
    weights: ['400 700'] as [string],
    styles: ['normal'] as ['normal'],
    fallbacks: [],
    options: {
      files: [
        {
          file: ARABIC_FILE,
          style: 'normal' as const,
          weight: '400 700',
          axes: { wght: { min: 400, max: 700 } },
          features: [],
          unicodeRange: ARABIC,
        },
      ],
    },
  };
  return IS_ARABIC.test(characters) ? [latin, arabic] : [latin];
}
