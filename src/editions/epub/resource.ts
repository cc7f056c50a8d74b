/** A file of a book, as its package lists it. */
export interface Resource {
  /** Its path, from the package document. */
  file: string;
  /** Media type. */
  type: string;
  content: string | Uint8Array;
  /** What it is to the book besides. */
  properties?: 'nav' | 'cover-image';
  /** Whether it is a document of those that are read, in the order of the list. */
  read?: boolean;
}

/** Media type of the documents. */
export const XHTML = 'application/xhtml+xml';
