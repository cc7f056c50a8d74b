import type { RootContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What is no `Char` of XML 1.0 (https://www.w3.org/TR/xml/#charsets). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * A tree as an XML 1.0 document in UTF-8, well-formed whatever its texts are. Control characters, which come along with text
 * copied from a PDF, are left out: XML knows no way to write them, and one of them would keep readers from opening the
 * document. `]]>`, which `toXml` leaves as it is, is escaped.
 *
 * @param nodes What follows the XML declaration, the root element last.
 */
export function xmlDocument(...nodes: RootContent[]): string {
  return toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, ...nodes]).replaceAll(NO_XML, '').replaceAll(']]>', ']]&gt;');
}
