import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A feed’s tree as an XML document, with a style sheet for browsers. Control characters, which come along with text copied
 * from a PDF, are left out: XML 1.0 knows no way to write them, and one of them would keep readers from opening the feed.
 */
export function feedDocument(root: Element): string {
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    { type: 'instruction', name: 'xml-stylesheet', value: 'type="text/css" href="/feed.css"' },
    root,
  ]).replaceAll(NO_XML, '');
}

/** A day as RFC 3339 writes a moment: midnight, UTC. */
export function rfc3339(day: string): string {
  return `${day}T00:00:00Z`;
}
