import subsetFont from 'subset-font';
import { IS_ARABIC } from './arabic.ts';
import { ARABIC_FILE } from './families.ts';
import { packageFont } from './package-font.ts';
import { ALWAYS } from './subset-provider.ts';

/** A font that a book brings along. */
export interface BookFont {
  family: string;
  style: 'normal' | 'italic';
  weight: number;
  /** A TrueType font, which every reader of books takes. */
  bytes: Uint8Array;
}

const SERIF = { family: 'Source Serif', style: 'normal', weight: 400 } as const;
const NASKH = { family: 'Noto Naskh Arabic', style: 'normal' } as const;

/**
 * The site's typefaces for a book, cut to its characters: roman, italic and bold, and an Arabic face where there is Arabic.
 * Unlike those of the web they have no variable axes, which few readers of books know. The licence (SIL OFL 1.1) allows to
 * embed a part of a font; its words stay in each file.
 *
 * @param text Everything that is set in them. The same characters give the same bytes.
 */
export async function bookFonts(text: string): Promise<BookFont[]> {
  const cut = async (file: string, variationAxes: Record<string, number> = {}): Promise<Uint8Array> =>
    subsetFont(await packageFont(file), text, {
      targetFormat: 'sfnt',
      variationAxes,
      keepFeatures: [...ALWAYS, 'onum'],
      noHinting: true,
      preserveNameIds: LICENCE,
    });
  return [
    { ...SERIF, bytes: await cut('source-serif/TTF/SourceSerif4-Regular.ttf') },
    { ...SERIF, style: 'italic', bytes: await cut('source-serif/TTF/SourceSerif4-It.ttf') },
    { ...SERIF, weight: 700, bytes: await cut('source-serif/TTF/SourceSerif4-Semibold.ttf') },
    ...(IS_ARABIC.test(text)
      ? [
          { ...NASKH, weight: 400, bytes: await cut(ARABIC_FILE, { wght: 400 }) },
          { ...NASKH, weight: 700, bytes: await cut(ARABIC_FILE, { wght: 700 }) },
        ]
      : []),
  ];
}

/** The names of a font that hold its copyright, its licence and the licence's address. */
const LICENCE = [0, 13, 14];
