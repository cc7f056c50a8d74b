import type { Root } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { all, body, one, prose, readPage, words } from './page.ts';

const ARTICLES = [
  { slug: 'the-iran-cables', dist: inject('site').dist },
  { slug: 'harbour-lights', dist: inject('journal').dist },
  { slug: 'night-shift', dist: inject('journal').dist },
  { slug: 'bandar-shab', dist: inject('journal').dist },
];

describe.each(ARTICLES)('in $slug', ({ slug, dist }) => {
  const page = readPage(dist, `${slug}/index.html`);

  test('every reference leads to a note, and every note leads back to each of its references', () => {
    expect(forth(page).length).toBeGreaterThan(0);
    expect(back(page)).toEqual(forth(page));
  });

  test('notes are numbered in the order in which they are referred to', () => {
    const numbers = all(body(page), 'a', { role: 'doc-noteref' }).map((link) => Number(words(link)));
    const firsts = [...new Set(numbers)];
    expect(firsts).toEqual(firsts.map((_, index) => index + 1));
    expect(notesOf(page).slice(0, firsts.length).map(({ properties }) => properties['id'])).toEqual(firsts.map((number) => `fn-${slug}-${number}`));
  });

  test('a note stands in the section of notes, and nowhere else', () => {
    expect(all(page, 'section', { role: 'doc-endnotes' })).toHaveLength(1);
    const ids = all(page, 'li').map(({ properties }) => String(properties['id'] ?? '')).filter((id) => id.startsWith('fn-'));
    expect(ids).toEqual(notesOf(page).map(({ properties }) => properties['id']));
  });
});

test('a note that is referred to twice is printed once, with a link back to each reference', () => {
  const page = readPage(inject('journal').dist, 'harbour-lights/index.html');
  const note = notesOf(page).find((each) => words(each).startsWith('The keeper’s name is not in the ledger'));
  expect(note && all(note, 'a', { role: 'doc-backlink' }).map(({ properties }) => [properties['href'], properties['ariaLabel']])).toEqual([
    ['#fnref-harbour-lights-2', 'Back to the text, place 1'],
    ['#fnref-harbour-lights-2-2', 'Back to the text, place 2'],
  ]);
});

test('a note in a caption counts like any other', () => {
  const page = readPage(inject('journal').dist, 'harbour-lights/index.html');
  const caption = one(all(page, 'figure').find((figure) => words(figure).includes('last winter')) ?? page, 'figcaption');
  expect(words(caption)).toBe('The tower in its last winter.3 Drawn for this test');
});

function notesOf(page: Root) {
  return all(one(page, 'section', { role: 'doc-endnotes' }), 'li');
}

/** Pairs of reference and note, as the references say. */
function forth(page: Root): string[] {
  return all(prose(page), 'a', { role: 'doc-noteref' })
    .map(({ properties }) => `#${properties['id']} → ${properties['href']}`)
    .sort();
}

/** Pairs of reference and note, as the notes say. */
function back(page: Root): string[] {
  return notesOf(page)
    .flatMap((note) => all(note, 'a', { role: 'doc-backlink' }).map((link) => `${link.properties['href']} → #${note.properties['id']}`))
    .sort();
}
