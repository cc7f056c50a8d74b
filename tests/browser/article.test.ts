import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const open = reader();
const { site, journal } = inject('origins');
const ARTICLE = `${site}/the-iran-cables/`;
const LAMPS = `${journal}/harbour-lights/`;

test.each([
  ['the article', ARTICLE],
  ['an article with pictures', LAMPS],
  ['an article in Persian', `${journal}/bandar-shab/`],
  ['the home page', `${journal}/`],
  ['the error page', `${site}/nowhere/`],
])('%s does not scroll sideways on any screen', async (_, address) => {
  const page = await open(address);
  const widths: number[][] = [];
  for (const width of [320, 768, 1280, 1760]) {
    await page.setViewportSize({ width, height: 800 });
    widths.push([width, await page.evaluate(() => document.documentElement.scrollWidth)]);
  }
  expect(widths).toEqual([[320, 320], [768, 768], [1280, 1280], [1760, 1760]]);
});

describe.each([320, 1760])('on a screen %i pixels wide', (width) => {
  const viewport = { width, height: 800 };

  test('every link of the table of contents brings its heading to the eye', async () => {
    const page = await open(ARTICLE, { viewport });
    if (width < 1120) await page.getByText('Contents', { exact: true }).click();
    const links = await page.locator('article nav a').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await link.click();
      const hash = (await link.getAttribute('href')) ?? '';
      expect(page.url()).toBe(ARTICLE + hash);
      await expect.poll(() => isInView(page, hash)).toBe(true);
    }
  });

  test('a reference shows its note beside or over the text, and the note leads back to the place that was read', async () => {
    const page = await open(ARTICLE, { viewport });
    const reference = page.locator('[role=doc-noteref]').nth(9);
    const note = (await reference.getAttribute('href')) ?? '';
    const from = `#${await reference.getAttribute('id')}`;
    const state = async () => [new URL(page.url()).hash, await isInView(page, note), await isInView(page, from)];
    await reference.click();
    await expect.poll(state).toEqual([note, true, true]);
    await page.goBack();
    // Among the notes at the end, where there is no margin.
    await page.locator(`${note} [role=doc-backlink]`).click();
    await expect.poll(async () => (await state()).filter((_, index) => index !== 1)).toEqual([from, true]);
  });
});

test('a note that is referred to twice leads back to either place', async () => {
  const page = await open(LAMPS, { viewport: { width: 768, height: 300 } });
  for (const [name, place] of [['1', '#fnref-harbour-lights-2'], ['2', '#fnref-harbour-lights-2-2']] as const) {
    await page.getByRole('link', { name: `Back to the text, place ${name}` }).click();
    await expect.poll(() => isInView(page, place)).toBe(true);
  }
});

test('pull quotes are seen, and not listened to', async () => {
  const page = await open(ARTICLE, { viewport: { width: 1280, height: 800 } });
  const quotes = await page.locator('aside[aria-hidden=true]').all();
  const spoken = await page.locator('body').ariaSnapshot();
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) {
    expect(await quote.isVisible()).toBe(true);
    const sentence = (await quote.innerText()).replace(/[“”"]/gu, '').trim();
    // Once in the text itself, where it belongs.
    expect(spoken.split(sentence)).toHaveLength(2);
  }
});

test('the first key press offers to skip to the text', async () => {
  const page = await open(ARTICLE);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#_main');
  expect(await page.locator('a[href="#_main"]').isVisible()).toBe(true);
});

/** Whether any of an element's box is inside the window, right now. */
function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  });
}
