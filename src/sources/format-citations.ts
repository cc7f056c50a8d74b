import CSL, { type CitationItem, type WrapperParams } from 'citeproc';
import type { CitedSource } from './citation.ts';
import type { CitationStyle } from './citation-style.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import type { Source, Sources } from './schema.ts';

/** A citation at its place in the text. */
export interface PlacedCitation {
  cited: CitedSource[];
  /** The number of the note that it stands in; decides what is a first citation. */
  note: number;
}

/** Citations and sources as the style prints them: HTML fragments, escaped, titles linked to their address. */
export interface FormattedCitations {
  /** One fragment a citation, in the order they came in. */
  citations: string[];
  /** Every source in the style's order, also one that is never cited. */
  bibliography: { key: string; html: string }[];
}

/**
 * Formats all citations of one article together, as a first citation reads otherwise than a later one.
 *
 * @param sources The article's sources; none gives an empty bibliography.
 * @param placed Its citations in reading order; each key must be in `sources`.
 * @param style The CSL style and its language.
 */
export function formatCitations(sources: Sources, placed: PlacedCitation[], style: CitationStyle): FormattedCitations {
  const keys = Object.keys(sources);
  if (keys.length === 0) return { citations: [], bibliography: [] };
  const engine = new CSL.Engine(
    {
      retrieveItem: (key) => cslItem(key, sources[key] as Source),
      retrieveLocale: style.locale,
      variableWrapper: linkTitle,
    },
    style.style,
    style.language,
    true,
  );
  const citations = engine.rebuildProcessorState(
    placed.map(({ cited, note }, index) => ({
      citationID: String(index),
      citationItems: cited.flatMap((item) => citationItems(item, sources)),
      properties: { noteIndex: note },
    })),
    'html',
  );
  // Sources that are not cited stand in the list too.
  engine.updateItems(keys);
  const [{ entry_ids: ids }, entries] = engine.makeBibliography();
  return {
    citations: citations.map(([, , html]) => html),
    bibliography: entries.map((html, index) => ({ key: ids[index]?.[0] ?? '', html })),
  };
}


/**
 * An item as the style’s bibliography prints it, as plain text.
 *
 * @param style The CSL style and its language.
 */
export function formatReference(item: CslItem, style: CitationStyle): string {
  const engine = new CSL.Engine({ retrieveItem: () => item, retrieveLocale: style.locale }, style.style, style.language, true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  return engine.makeBibliography()[1].join('').trim();
}

/** What was seen only through another source is cited together with that one. */
function citationItems(item: CitedSource, sources: Sources): CitationItem[] {
  const own = {
    id: item.key,
    ...(item.prefix && { prefix: `${item.prefix} ` }),
    ...item.locator,
    ...(item.suffix && { suffix: /^\p{P}/u.test(item.suffix) ? item.suffix : `, ${item.suffix}` }),
    ...(item.suppressAuthor && { 'suppress-author': true }),
  };
  const through = sources[item.key]?.asCitedIn;
  return through ? [own, { id: through, prefix: 'as cited in ' }] : [own];
}

/** Hangs the address on the title, or on the publication where there is no title. */
function linkTitle({ itemData, variableNames }: WrapperParams, before: string, formatted: string, after: string): string {
  const named = itemData['title'] === undefined ? 'container-title' : 'title';
  const address = itemData['URL'];
  if (variableNames[0] !== named || typeof address !== 'string') return before + formatted + after;
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `${before}<a href="${escaped}">${formatted}</a>${after}`;
}
