import { z } from 'astro/zod';

/**
 * Whether a string is a well-formed language tag (BCP 47). Tags of languages have two or three letters; longer ones
 * are well-formed but were never given, so that `English` is a slip.
 */
function isLanguageTag(tag: string): boolean {
  try {
    return /^\p{L}{2,3}(?:-|$)/u.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const A_TAG = 'expected a BCP 47 language tag such as `en-GB`, `de` or `fa`';

/** The language of a text, as a BCP 47 tag. */
export const languageTagSchema = z.string({ error: A_TAG }).refine(isLanguageTag, { error: A_TAG });
