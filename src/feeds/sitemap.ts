import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/**
 * A sitemap (https://www.sitemaps.org/protocol.html).
 *
 * @param pages Absolute addresses and the day of the last change as `2019-11-20`; no pages give an empty list.
 */
export function sitemap(pages: { url: string; changed: string | undefined }[]): string {
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ url, changed }) => x('url', [x('loc', url), changed ? x('lastmod', changed) : null])),
    ),
  ]);
}
