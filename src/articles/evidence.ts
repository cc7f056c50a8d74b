import type { Locator } from '../sources/locator.ts';

/** A quotation of an article, and whether a passage that is kept of its source has the same words. */
export interface QuotationEvidence {
  text: string;
  /** Keys of the sources that its citation names; empty where it has none. */
  cited: string[];
  /** Number of the note in which it is cited. */
  note?: number;
  /** Where its words were found: keys of sources, with the address that opens each at the very passage. */
  verified: { key: string; address?: string }[];
}

/** A place at which an article cites a source. */
export interface CitationEvidence {
  key: string;
  /** Number of the note that it stands in. */
  note: number;
  locator?: Locator;
}

/** What an article rests on, as it was found in its text; in the order of the text. */
export interface Evidence {
  quotations: QuotationEvidence[];
  citations: CitationEvidence[];
}
