import type { Element, ElementContent, Properties, Text } from 'hast';
import { h } from 'hastscript';
import type { Source, Sources } from '../sources/schema.ts';
import { type Markup, markup } from './nodes.ts';
import { referenceId } from './notes-section.ts';

/** One source as the style prints it. */
export interface Entry {
  key: string;
  content: ElementContent[];
  /** Numbers of the notes that cite it. */
  notes: number[];
}

/** The list of sources, each with the copy that is kept of it and a link to every place at which it is cited. */
export function sourcesSection(slug: string, sources: Sources, entries: readonly Entry[], direction: Properties): Markup {
  const items = entries.map(({ key, content, notes }) => {
    const item = markup('li', { id: sourceId(slug, key), ...direction }, []);
    item.data.hChildren = [...content, ...seenIn(slug, sources, sources[key]), ...archivedCopy(sources[key]), ...places(slug, notes)];
    return item;
  });
  return markup('section', { className: ['sources'], role: 'doc-bibliography' }, [
    markup('h2', { id: `sources-${slug}` }, [text('Sources')]),
    markup('ul', {}, items),
  ]);
}

function sourceId(slug: string, key: string): string {
  return `source-${slug}-${key}`;
}

function seenIn(slug: string, sources: Sources, source: Source | undefined): ElementContent[] {
  const key = source?.asCitedIn;
  const through = key === undefined ? undefined : sources[key];
  if (!key || !through) return [];
  return [text(' As cited in '), h('a', { href: `#${sourceId(slug, key)}` }, through['container-title'] ?? through.title ?? key), text('.')];
}

/** A link to the copy that is kept in case the original goes. */
function archivedCopy(source: Source | undefined): ElementContent[] {
  return source?.archive === undefined ? [] : [text(' '), h('a', { href: source.archive }, 'Archived copy'), text('.')];
}

/** How often it is cited, with a link to each place: “Cited 3 times: a, b, c.”, in one piece, which has a direction of its own. */
function places(slug: string, notes: readonly number[]): ElementContent[] {
  if (notes.length === 0) return [];
  const often = ['once', 'twice'][notes.length - 1] ?? `${notes.length} times`;
  const links = notes.flatMap((note, index): (Element | Text)[] => [
    text(index > 0 ? ', ' : `Cited ${often}: `),
    h('a', { href: `#${referenceId(slug, note)}` }, letters(index)),
  ]);
  return [text(' '), h('bdi', [...links, text('.')])];
}

/** a, b, … z, aa, ab … */
function letters(index: number): string {
  const letter = String.fromCodePoint(0x61 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

function text(value: string): Text {
  return { type: 'text', value };
}
