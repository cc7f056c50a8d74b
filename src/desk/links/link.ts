/** What is known of an address. */
export interface LinkState {
  /** `ok`; `moved` for good; `gone`; `unknown`: it could not be found out, or must not be. */
  state: 'ok' | 'moved' | 'gone' | 'unknown';
  /** Where it has moved to. */
  to?: string;
  /** Why, in words. */
  reason?: string;
  /** The day of the check, as `2019-11-20`. */
  checked: string;
}

/** An address at its place in an article. */
export interface PlacedLink {
  address: string;
  /** The article's path, line and column. */
  file: string;
  line: number;
  column: number;
  /** The key of the source whose address it is, and whether that has an archived copy. */
  source?: { key: string; archived: boolean };
}
