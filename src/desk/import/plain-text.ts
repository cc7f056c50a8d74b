import { h } from 'hastscript';
import type { Imported } from './imported.ts';
import { dayOf } from './day-of.ts';

/** Plain text: the headline in its first paragraph, then perhaps a date, then paragraphs with empty lines between. */
export function readPlainText(text: string): Imported {
  const [title, ...paragraphs] = text.split(/\n\s*\n/u).map((paragraph) => paragraph.trim()).filter(Boolean);
  const date = dayOf(paragraphs[0] ?? '');
  return {
    tree: { type: 'root', children: (date ? paragraphs.slice(1) : paragraphs).map((paragraph) => h('p', paragraph)) },
    title: title?.replaceAll(/\s+/gu, ' '),
    date,
    pictures: new Map(),
    lost: [],
  };
}
