import { site } from '../site.ts';

/** A feed in the terms that all its formats share. */
export interface Feed extends FeedPage {
  title: string;
  description: string;
  /** Absolute address of the page that it follows, which is its permanent id too. */
  url: string;
}

/** One document of a feed: the current one, or one of its archive (RFC 5005). */
export interface FeedPage {
  /** Absolute address of the folder in which it lies, in every format, and that of the current document. */
  folder: string;
  current: string;
  /** The folder of the document with the items before these, where there are any. */
  older?: string | undefined;
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
  /** BCP 47 tag. */
  lang: string;
  /** Absolute address of a picture that stands for it. */
  image?: string | undefined;
  /** The whole of it, as HTML. */
  content: string;
}

/** The formats of a feed: the name of its file, its media type, and how people call it. */
export const FORMATS = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

/** The day on which a feed changed last; `undefined` for one without items. */
export function lastChangeOf({ items }: Pick<FeedPage, 'items'>): string | undefined {
  return items.map(({ date, updated }) => updated ?? date).sort().at(-1);
}

/**
 * The links of one document of a feed to itself and to the others, by their relation: `prev-archive` and `current` as
 * RFC 5005 has them, `next` for readers that know paging only.
 *
 * @param file The name of the format’s file.
 */
export function linksOf({ folder, current, older }: FeedPage, file: string): { rel: string; href: string }[] {
  return [
    { rel: 'self', href: `${folder}${file}` },
    ...(older ? [{ rel: 'prev-archive', href: `${older}${file}` }, { rel: 'next', href: `${older}${file}` }] : []),
    ...(folder === current ? [] : [{ rel: 'current', href: `${current}${file}` }]),
    ...(folder === current && site.hub ? [{ rel: 'hub', href: site.hub }] : []),
  ];
}

/**
 * Divides items among the documents of a feed: the current one with the newest, then its archive, back to the first item.
 * A document of the archive does not change when items are added, as they are counted from the oldest; the current one
 * holds at least what is in none of them.
 *
 * @param items The newest first; none give one empty document.
 * @param current Absolute address of the feed’s folder.
 * @param size How many items a document holds.
 */
export function feedPages(items: readonly FeedItem[], current: string, size: number): FeedPage[] {
  const archived = items.length > size ? Math.floor(items.length / size) : 0;
  const folderOf = (number: number): string | undefined => (number > 0 ? new URL(`feeds/${number}/`, current).href : undefined);
  const archive = Array.from({ length: archived }, (_, index): FeedPage => {
    const end = items.length - index * size;
    return { folder: folderOf(index + 1) ?? current, current, older: folderOf(index), items: items.slice(end - size, end) };
  });
  return [{ folder: current, current, older: folderOf(archived), items: items.slice(0, size) }, ...archive.reverse()];
}
