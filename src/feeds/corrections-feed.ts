import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PortableCorrection } from '../portable/portable-correction.ts';
import { site } from '../site.ts';
import { type Feed, feedDocuments, type FeedSubject } from './feed.ts';

/** What the feed and the page of all corrections are about. */
export const correctionsSubject: FeedSubject = {
  title: `${site.title}: corrections`,
  description: `What was mended in articles of ${site.title} after their publication.`,
  url: new URL('/corrections/', site.address).href,
};

/**
 * The feed of what was mended in articles after their publication: its current document, then its archive.
 *
 * @param corrections The newest first.
 * @param since The day of the first article, as `2019-11-20`; `undefined` where there is none.
 */
export function correctionsFeed(corrections: PortableCorrection[], since: string | undefined): Feed[] {
  const items = corrections.map(({ id, url, article, date, text, where, lang }) => ({
    id,
    url,
    title: article,
    summary: text,
    date,
    authors: [],
    topics: [],
    lang,
    content: toHtml(h('p', { lang, dir: 'auto' }, [where ? `“${where}”: ` : '', text])),
  }));
  return feedDocuments({ ...correctionsSubject, since }, items);
}
