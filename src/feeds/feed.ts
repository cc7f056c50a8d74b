import { site } from '../site.ts';

/** What a feed is about. */
export interface FeedSubject {
  title: string;
  description: string;
  /** Absolute address of the page that it follows, which is its permanent id and the folder of its current document too. */
  url: string;
  /** The day of its beginning, which is that of its last change as long as it has no items: `2019-11-20`. */
  since?: string | undefined;
}

/** One document of a feed, in the terms that all its formats share: the current one, or one of its archive (RFC 5005). */
export interface Feed extends FeedSubject {
  /** Absolute address of the folder in which this document lies, in every format. */
  folder: string;
  /** The folder of the document with the items before these, where there are any. */
  older?: string | undefined;
  /** The folder of the archive's document with the items after these, where this is one of the archive and there are any. */
  newer?: string | undefined;
  /** Address of a WebSub hub that tells of new items. */
  hub?: string | undefined;
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

export type Format = (typeof FORMATS)[keyof typeof FORMATS];

/** The day on which a feed changed last; `undefined` for one without items whose beginning is not known. */
export function lastChangeOf({ items, since }: Feed): string | undefined {
  return items.map(({ date, updated }) => updated ?? date).sort().at(-1) ?? since;
}

/** Whether a document is of a feed's archive. */
export function isArchive({ folder, url }: Feed): boolean {
  return folder !== url;
}

/** A link of a feed, as Atom has it. */
export interface FeedLink {
  rel: 'self' | 'prev-archive' | 'next-archive' | 'next' | 'current' | 'hub';
  href: string;
  type?: string;
}

/**
 * The links of one document of a feed to itself and to the others: `prev-archive`, `next-archive` and `current` as RFC 5005
 * has them, `next` for readers that know paging only.
 */
export function linksOf(feed: Feed, { file, type }: Format): FeedLink[] {
  const { folder, url, older, newer, hub } = feed;
  const link = (rel: FeedLink['rel'], to: string): FeedLink => ({ rel, href: `${to}${file}`, type });
  return [
    link('self', folder),
    ...(older ? [link('prev-archive', older), link('next', older)] : []),
    ...(newer ? [link('next-archive', newer)] : []),
    ...(isArchive(feed) ? [link('current', url)] : []),
    ...(hub ? [{ rel: 'hub' as const, href: hub }] : []),
  ];
}

/**
 * Divides items among the documents of a feed: the current one with the newest, then its archive, back to the first item.
 * A document of the archive keeps its items when others are added, as they are counted from the oldest; the current one
 * holds at least what is in none of them.
 *
 * @param items The newest first; none give one empty document.
 * @param size How many items a document holds.
 */
export function feedDocuments(subject: FeedSubject, items: readonly FeedItem[], size: number = site.feedSize): Feed[] {
  const archived = items.length > size ? Math.floor(items.length / size) : 0;
  const folderOf = (number: number): string => new URL(`feeds/${number}/`, subject.url).href;
  const before = (number: number): string | undefined => (number > 1 ? folderOf(number - 1) : undefined);
  const archive = Array.from({ length: archived }, (_, index): Feed => {
    const end = items.length - index * size;
    const newer = index + 1 < archived ? folderOf(index + 2) : undefined;
    return { ...subject, folder: folderOf(index + 1), older: before(index + 1), newer, items: items.slice(end - size, end) };
  });
  return [{ ...subject, folder: subject.url, older: before(archived + 1), hub: site.hub, items: items.slice(0, size) }, ...archive.reverse()];
}
