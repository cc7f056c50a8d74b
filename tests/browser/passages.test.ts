import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const { reading, site } = inject('origins');
const open = reader();

/**
 * What each note’s link shows: words of an element of the newspaper’s page, or of several; where `|` stands, those
 * between, and without words the whole element.
 */
const PASSAGES: [note: number, what: string, passage: [element: string, words: string][]][] = [
  [1, 'words with marks inside', [['lamps', 'three lamps at half the cost show “twice the channel']]],
  [2, 'a word that stands on the page before', [['lamps', 'the keeper of the |lamp| was paid']]],
  [3, 'words with a hyphen, a comma and an ampersand', [['tried', 'self-made, tried & true']]],
  [4, 'words with an ellipsis between them', [['tried', 'shattered its lighthouse and, when the winter came at last, walked away']]],
  [5, 'words that begin with a letter in brackets', [['tried', 'The town shattered its lighthouse']]],
  [6, 'a long passage, of which the address holds the first and last words', [['winter', '']]],
  [7, 'two paragraphs', [['first', 'It was a hard year for all.'], ['second', 'In spring the boats came back']]],
  [8, 'words from right to left', [['persian', 'چراغ‌های بندر تا صبح روشن بود']]],
  [9, 'a page whose address has a fragment of its own', [['second', 'Then they left']]],
];

describe('a quotation’s link opens its source, and shows', () => {
  test.for(PASSAGES)('(%i) %s', async ([note, , passage]) => {
    const page = await open(`${reading}/the-gazette/`, { viewport: { width: 900, height: 1400 } });
    await page.locator(`#fn-the-gazette-${note} .citation a`).click();
    await page.waitForURL('http://gazette.example/**');
    await expect.poll(() => highlighted(page)).not.toEqual([]);
    const found = await highlighted(page);
    const expected = await rectangles(page, passage);
    expect(outside(found, expected), 'what is highlighted besides').toEqual([]);
    expect(outside(expected, found), 'what is not highlighted').toEqual([]);
  });
});

test('the evidence below an article leads to the same place', async () => {
  const page = await open(`${reading}/the-gazette/`);
  const inNotes = await page.locator('.notes .citation a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const inTable = await page.locator('.evidence td a[href^="http:"]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(inTable).toEqual(inNotes);
  expect(inTable).toHaveLength(PASSAGES.length);
});

test('who follows a link to words of an article sees them marked, and a paragraph is found by its id', async () => {
  const page = await open(`${site}/the-iran-cables/#:~:text=had%20simply%20picked`, { colorScheme: 'light' });
  const paragraph = page.locator('.prose p[id]').nth(3);
  const id = await paragraph.getAttribute('id');
  const [first = ''] = (await paragraph.innerText()).split(/(?<=\w{4,})[,.;]/u);
  await page.goto(`${site}/the-iran-cables/#:~:text=${encodeURIComponent(first.split(' ').slice(0, 6).join(' '))}`);
  expect(await paragraph.evaluate((element) => getComputedStyle(element, '::target-text').backgroundColor)).toBe('rgb(251, 230, 168)');
  expect(await paragraph.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < innerHeight)).toBe(true);
  await page.goto(`${site}/the-iran-cables/#${id}`);
  expect(await page.locator(':target').getAttribute('id')).toBe(id);
});

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The lines on which the page is red, which is the colour of what is highlighted; top to bottom. */
async function highlighted(page: Page): Promise<Rectangle[]> {
  const picture = sharp(await page.screenshot());
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const lines: Rectangle[] = [];
  for (let row = 0; row < info.height; row += 1) {
    const red: number[] = [];
    for (let column = 0; column < info.width; column += 1) {
      const at = (row * info.width + column) * 3;
      if ((data[at] ?? 0) > 250 && (data[at + 1] ?? 9) < 5 && (data[at + 2] ?? 9) < 5) red.push(column);
    }
    if (red.length < 3) continue;
    const line = { left: red[0] ?? 0, top: row, right: (red.at(-1) ?? 0) + 1, bottom: row + 1 };
    const last = lines.at(-1);
    if (last && last.bottom === row && Math.abs(last.left - line.left) < 20 && Math.abs(last.right - line.right) < 20) {
      lines.splice(-1, 1, { left: Math.min(last.left, line.left), top: last.top, right: Math.max(last.right, line.right), bottom: row + 1 });
    } else {
      lines.push(line);
    }
  }
  return lines.filter(({ top, bottom }) => bottom - top > 3);
}

/** Where words stand on a page, one rectangle a line. */
async function rectangles(page: Page, passage: [element: string, words: string][]): Promise<Rectangle[]> {
  return page.evaluate((parts) => parts.flatMap(([id, words]) => {
    const text = document.getElementById(id)?.firstChild as Text;
    const [before = '', marked = ''] = words.includes('|') ? words.split('|') : ['', words];
    const start = text.data.indexOf(before + marked) + before.length;
    const range = document.createRange();
    range.setStart(text, start);
    // Without words it is the whole paragraph but for its full stop.
    range.setEnd(text, marked ? start + marked.length : text.length - 1);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }), passage);
}

/** The rectangles of which no other one holds nearly all. */
function outside(inner: readonly Rectangle[], outer: readonly Rectangle[]): Rectangle[] {
  const margin = 4;
  return inner.filter(({ left, top, right, bottom }) => {
    const middle = (top + bottom) / 2;
    return !outer.some((other) => other.left <= left + margin && other.right >= right - margin && other.top <= middle && other.bottom >= middle);
  });
}
