import type { Element } from 'xast';
import { xmlDocument } from '../portable/xml-document.ts';

/** A feed’s tree as an XML document, with a style sheet for browsers. */
export function feedDocument(root: Element): string {
  return xmlDocument({ type: 'instruction', name: 'xml-stylesheet', value: 'type="text/css" href="/feed.css"' }, root);
}

/** A day as RFC 3339 writes a moment: midnight, UTC. */
export function rfc3339(day: string): string {
  return `${day}T00:00:00Z`;
}
