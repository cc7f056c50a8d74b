import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const open = reader();
const { site, reading } = inject('origins');
const FORTY = `${reading}/forty-notes/`;
const NOTES = '[role=doc-endnotes] > ol > li';

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, left, right };
    }),
  );
}

test('from 1120 to 2000 pixels forty dense notes stand in the margin, none over another and none over the text', async () => {
  const page = await open(FORTY);
  for (let width = 1120; width <= 2000; width += 40) {
    await page.setViewportSize({ width, height: 900 });
    const notes = await boxes(page, NOTES);
    const [text] = await boxes(page, '.prose');
    const faults = notes.flatMap(({ top, left, right }, index) => [
      ...(top < (notes[index - 1]?.bottom ?? 0) ? [`at ${width} note ${index + 1} begins above the end of note ${index}`] : []),
      ...(left < (text?.right ?? 0) ? [`at ${width} note ${index + 1} stands in the text`] : []),
      ...(right > width ? [`at ${width} note ${index + 1} leaves the screen`] : []),
    ]);
    expect(notes).toHaveLength(40);
    expect(faults).toEqual([]);
  }
});

test('a note with room stands in the line of its reference; one that is referred to twice, of the first', async () => {
  const page = await open(FORTY, { viewport: { width: 1280, height: 900 } });
  const notes = await boxes(page, NOTES);
  for (const number of [1, 2, 19]) {
    const [reference] = await boxes(page, `#fnref-forty-notes-${number}`);
    expect(Math.abs((notes[number - 1]?.top ?? 0) - (reference?.top ?? 0)), `note ${number}`).toBeLessThan(20);
  }
  const [first] = await boxes(page, '#fnref-forty-notes-3');
  const [second] = await boxes(page, '#fnref-forty-notes-3-2');
  expect(notes[2]?.top).toBeGreaterThan(first?.top ?? 0);
  expect(notes[2]?.top).toBeLessThan(second?.top ?? 0);
});

test.each([320, 768])('on a screen %i pixels wide a note opens over the text, which stays where it is', async (width) => {
  const page = await open(`${site}/the-iran-cables/`, { viewport: { width, height: 700 } });
  const reference = page.locator('#fnref-the-iran-cables-9');
  const note = page.locator('#fn-the-iran-cables-9');
  await reference.scrollIntoViewIfNeeded();
  const place = () => reference.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();

  await reference.click();
  expect(await place()).toBe(before);
  const sheet = await note.boundingBox();
  expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(700);
  expect(sheet?.width).toBe(width);

  await page.getByText('Close the note').click();
  expect(await place()).toBe(before);
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');

  await page.goBack();
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  await page.goBack();
  expect(await place()).toBe(before);
  expect(await note.evaluate((element) => getComputedStyle(element).position)).toBe('static');
});

test('a finger of 24 pixels meets each reference', async () => {
  const page = await open(FORTY, { viewport: { width: 320, height: 700 } });
  const sizes = await page.locator('[role=doc-noteref]').evaluateAll((links) => links.map((link) => Math.min(link.getBoundingClientRect().width, link.getBoundingClientRect().height)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
