import { site } from '../site.ts';
import { topicSlug } from './archive.ts';

/** The path of an article's page, from the site's root. */
export function articlePath(slug: string): string {
  return `/${slug}/`;
}

/** The path of an article’s text as Markdown. */
export function markdownPath(slug: string): string {
  return `/${slug}.md`;
}

/** The path of an article as a book. */
export function epubPath(slug: string): string {
  return `/${slug}.epub`;
}

/** The path, from the project's root, of a picture that lies beside an article: `./harbour.jpg`, with or without `./`. */
export function picturePath(slug: string, src: string): string {
  return `/content/articles/${slug}/${src.replace(/^\.\//u, '')}`;
}

/** A path of the site as an address that works anywhere. */
export function absolute(path: string): string {
  return new URL(path, site.address).href;
}

/** The path of a topic's page. */
export function topicPath(topic: string): string {
  return `/topics/${topicSlug(topic)}/`;
}
