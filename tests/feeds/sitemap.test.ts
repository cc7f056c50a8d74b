import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sitemap } from '../../src/feeds/sitemap.ts';

test('a sitemap holds each page and the day of its last change, where that is known', () => {
  const pages = [
    { url: 'https://verbatim.example/', changed: undefined },
    { url: 'https://verbatim.example/a&b/', changed: '2019-11-20' },
  ];
  expect(new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(sitemap(pages))).toEqual({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: [
        { loc: 'https://verbatim.example/' },
        { loc: 'https://verbatim.example/a&b/', lastmod: '2019-11-20' },
      ],
    },
  });
});
