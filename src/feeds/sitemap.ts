import { x } from 'xastscript';
import { xmlDocument } from '../portable/xml-document.ts';

/**
 * A sitemap (https://www.sitemaps.org/protocol.html).
 *
 * @param pages Absolute addresses and the day of the last change as `2019-11-20`; no pages give an empty list.
 */
export function sitemap(pages: { url: string; changed: string | undefined }[]): string {
  return xmlDocument(
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ url, changed }) => x('url', [x('loc', url), changed ? x('lastmod', changed) : null])),
    ),
  );
}
