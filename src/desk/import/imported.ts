import type { Root } from 'hast';

/** A text from elsewhere, as HTML, with what is known of it. */
export interface Imported {
  tree: Root;
  /** The headline, and what stands in for it where the text has none. */
  title?: string | undefined;
  otherTitle?: string | undefined;
  description?: string | undefined;
  /** The day of publication, as `2019-11-20`. */
  date?: string | undefined;
  lang?: string | undefined;
  authors?: string[] | undefined;
  topics?: string[] | undefined;
  /** Pictures that came in the file itself, by the address that the tree names them by. */
  pictures: Map<string, Uint8Array>;
  /** What could not be carried over, a sentence each. */
  lost: string[];
}

/** A file that can't be imported; its message says why and what to do. */
export class ImportError extends Error {}
