import { absolute, articlePath } from '../articles/address.ts';
import { type Correction, correctionIds } from '../articles/correction.ts';
import { tagUri } from './tag-uri.ts';

/** A correction cut free of the site. */
export interface PortableCorrection {
  /** `tag:` URI (RFC 4151) of its day and its article. */
  id: string;
  /** Absolute address of the correction on its article’s page. */
  url: string;
  /** Headline of its article. */
  article: string;
  /** The day on which it was mended, as `2019-11-22`. */
  date: string;
  text: string;
  where?: string | undefined;
  lang: string;
}

/** The corrections of some articles, the newest first; those of one day in the order of the articles. */
export function portableCorrections(articles: readonly { slug: string; title: string; lang: string; corrections: Correction[] }[]): PortableCorrection[] {
  const all = articles.flatMap(({ slug, title, lang, corrections }) => {
    const ids = correctionIds(slug, corrections);
    return corrections.map((correction, index): PortableCorrection => {
      const fragment = ids[index]?.correction ?? '';
      return {
        ...correction,
        id: tagUri(correction.date, fragment),
        url: `${absolute(articlePath(slug))}#${encodeURIComponent(fragment)}`,
        article: title,
        lang,
      };
    });
  });
  return all.sort((a, b) => b.date.localeCompare(a.date));
}
