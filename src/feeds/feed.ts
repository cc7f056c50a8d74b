/** A feed in the terms that all its formats share. */
export interface Feed {
  title: string;
  description: string;
  /** Absolute addresses of the page that it follows, and of the feed itself. */
  url: string;
  self: string;
  /** The newest first. */
  items: FeedItem[];
}

export interface FeedItem {
  /** A permanent URI. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The day of publication, and that of the last change where it is another: `2019-11-20`. */
  date: string;
  updated?: string | undefined;
  authors: string[];
  topics: string[];
  /** The whole of it, as HTML. */
  content: string;
}

/** The day on which a feed changed last; `undefined` for one without items. */
export function lastChangeOf({ items }: Feed): string | undefined {
  return items.map(({ date, updated }) => updated ?? date).sort().at(-1);
}
