/**
 * Which way a language is written, as the `dir` attribute says it.
 *
 * @param lang BCP 47 tag: `fa` gives `rtl`, `en-GB` gives `ltr`; what is no tag gives `ltr`.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
