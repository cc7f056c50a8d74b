import { cslItem, type CslItem } from '../sources/csl-item.ts';
import type { Sources } from '../sources/schema.ts';
import { absolute, articlePath } from './address.ts';
import type { Evidence } from './evidence.ts';

/**
 * The evidence of an article as CSL-JSON: its sources, each with what is known besides in `custom`, which CSL keeps for
 * that: `archive`, `asCitedIn`, the passages that are kept (`quotes`), the places where it is cited (`citedAt`), and
 * the quotations of it in the article (`quotations`).
 *
 * @returns One item a source, in the order of the frontmatter; an article without sources gives none.
 */
export function sourcesFile({ slug, sources, evidence }: { slug: string; sources: Sources; evidence: Evidence }): CslItem[] {
  const url = absolute(articlePath(slug));
  const noteUrl = (note: number): string => `${url}#fn-${slug}-${note}`;
  return Object.entries(sources).map(([key, source]) => ({
    ...cslItem(key, source),
    custom: {
      ...(source.archive !== undefined && { archive: source.archive }),
      ...(source.asCitedIn !== undefined && { asCitedIn: source.asCitedIn }),
      quotes: source.quotes,
      citedAt: evidence.citations
        .filter((citation) => citation.key === key)
        .map(({ note, locator }) => ({ note, url: noteUrl(note), ...locator })),
      quotations: evidence.quotations
        .filter(({ cited }) => cited.includes(key))
        .map(({ text, note, verified }) => {
          const found = verified.find((match) => match.key === key);
          return { text, ...(note !== undefined && { note, url: noteUrl(note) }), verified: found !== undefined, ...(found?.address !== undefined && { source: found.address }) };
        }),
    },
  }));
}
