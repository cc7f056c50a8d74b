import type { Element } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { all, body, readPage, words } from './page.ts';

/** The quotations of the brief, letter for letter, and the publications that each must be cited from. */
const QUOTATIONS = [
  {
    quotation: 'let the world know what Iran is doing in my country',
    publications: ['The Intercept'],
  },
  {
    quotation: 'patient, professional and pragmatic',
    publications: ['The New York Times'],
  },
  {
    quotation: 'descending into sectarian warfare that might make Shia Muslims the targets of violence; and from spinning off an independent Kurdistan that would threaten regional stability and Iranian territorial integrity',
    publications: ['The New York Times'],
  },
  {
    quotation: 'The Americans’ insistence on not cooperating with Iran in the war against ISIS and not participating in the meetings with the 10 countries of the region—the Arabs and Turkey—as well as the Western and Arab countries’ extreme positions on the presence and role of Iran in Iraq has had a negative influence.',
    publications: ['The Intercept', 'The Strategist'],
  },
  {
    quotation: '[T]he US shattered Iraq and ultimately walked away. It was Iran that ended up figuring out what to do with the pieces.',
    publications: ['The Intercept', 'The Strategist'],
  },
  {
    quotation: 'being squandered because Iraqis so resented the Shia militia and the Quds Force that sponsored them',
    publications: ['The New York Times'],
  },
  {
    quotation: 'dangerous self-promoter using the anti-ISIS campaign as a launching pad for a political career back home in Iran',
    publications: ['The New York Times'],
  },
];

const page = readPage(inject('site').dist, 'the-iran-cables/index.html');

describe.each(QUOTATIONS)('“$quotation”', ({ quotation, publications }) => {
  test('stands in the article letter for letter', () => {
    expect(words(body(page))).toContain(quotation);
  });

  test('is followed by a note that names its publication', () => {
    expect(publications.filter((publication) => noteAfter(quotation).includes(publication))).toEqual(publications);
  });
});

/** The words of the first note after a quotation, in the paragraph or figure that the quotation stands in. */
function noteAfter(quotation: string): string {
  const block = blocks().find((each) => words(each).includes(quotation));
  if (!block) return '';
  const marked = structuredClone(block);
  const targets: string[] = [];
  for (const link of all(marked, 'a', { role: 'doc-noteref' })) {
    link.children = [{ type: 'text', value: `⟦${targets.push(String(link.properties['href']).slice(1)) - 1}⟧` }];
  }
  const after = words(marked).split(quotation)[1] ?? '';
  const target = targets[Number(/⟦(\d+)⟧/u.exec(after)?.[1])];
  return all(page, 'li', { id: target ?? '' }).map((note) => words(note)).join();
}

/** Paragraphs and figures; a figure's paragraphs belong to the figure. */
function blocks(): Element[] {
  const found: Element[] = [];
  visit(body(page), 'element', (node) => {
    if (node.tagName !== 'p' && node.tagName !== 'figure') return undefined;
    found.push(node);
    return SKIP;
  });
  return found;
}
