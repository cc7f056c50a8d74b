import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Resource } from './resource.ts';

/** What every book of ours has: headings, contents, plain text that can be set in any size and colour. */
const FEATURES = ['ARIA', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'];

/**
 * What a book offers to those who read it by ear, by touch, or in their own type (EPUB Accessibility 1.1,
 * https://www.w3.org/TR/epub-a11y-11/#sec-disc-package).
 *
 * @param resources The files of the book; pictures other than the cover are a second way of access.
 */
export function accessibility(resources: readonly Resource[]): Element[] {
  const isSeen = resources.some(({ type, properties }) => type.startsWith('image/') && properties !== 'cover-image');
  const values: [property: string, value: string][] = [
    ['accessMode', 'textual'],
    ...(isSeen ? [['accessMode', 'visual'] as [string, string]] : []),
    ['accessModeSufficient', 'textual'],
    ...[...FEATURES, ...(isSeen ? ['alternativeText'] : [])].map((feature): [string, string] => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', `All of it can be read as text. Headings are listed in the contents; each note is linked with its place in the text, to and fro.${isSeen ? ' Every picture is described.' : ''}`],
  ];
  return values.map(([property, value]) => x('meta', { property: `schema:${property}` }, value));
}
