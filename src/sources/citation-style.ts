import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** How citations look: a CSL style and the words (“p.”, “and”, names of months) of a language. */
export interface CitationStyle {
  /** The CSL 1.0.2 style, as XML. */
  style: string;
  /** BCP 47 tag of the language of the words around the sources. */
  language: string;
  /** The CSL locale of a tag, as XML; the nearest one where the tag has none of its own. */
  locale(tag: string): string;
}

/**
 * Reads a style of `src/sources/styles/`, and CSL's locales as they are needed.
 *
 * @param name File name of the style, without `.csl`.
 * @param language BCP 47 tag; a region that CSL does not know falls back to the language, then to US English.
 * @throws Error where there is no such style.
 */
export function readCitationStyle(name: string, language: string): CitationStyle {
  const locales: string = createRequire(import.meta.url)('citeproc-locales');
  const read = (tag: string): string => readFileSync(join(locales, `locales-${tag}.xml`), 'utf8');
  return {
    style: readFileSync(new URL(`./styles/${name}.csl`, import.meta.url), 'utf8'),
    language,
    locale(tag) {
      const { language, region } = new Intl.Locale(tag.split('-')[0] ?? tag).maximize();
      // CSL names most locales by their main country only: `fa-IR`, `de-DE`.
      for (const candidate of [tag, language, `${language}-${region}`]) {
        try {
          return read(candidate);
        } catch {
          continue;
        }
      }
      return read('en-US');
    },
  };
}
