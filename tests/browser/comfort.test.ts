import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const open = reader();
const { site, journal, reading } = inject('origins');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([
    ['the article', `${site}/the-iran-cables/`],
    ['forty notes', `${reading}/forty-notes/`],
    ['an open note', `${reading}/forty-notes/#fn-forty-notes-26`],
    ['the home page', `${reading}/`],
    ['the archive', `${reading}/archive/`],
    ['the corrections', `${journal}/corrections/`],
  ])('axe finds nothing to object to in %s, at four widths', async (_, address) => {
    // axe is a script itself.
    const page = await open(address, { colorScheme, javaScriptEnabled: true });
    await page.locator('main > details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    const found: string[] = [];
    for (const width of [320, 768, 1280, 1760]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await faults(page)).map((fault) => `${width}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

test('every link can be reached by the keyboard, in the order of the page', async () => {
  const page = await open(`${site}/the-iran-cables/`, { viewport: { width: 1280, height: 900 } });
  const links = await page.locator('a:visible').evaluateAll((all) => all.map((link) => link.outerHTML));
  const reached: string[] = [];
  for (let presses = 0; presses < links.length + 5; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.outerHTML ?? '');
    if (focused.startsWith('<a')) reached.push(focused);
    if (reached.length === links.length) break;
  }
  expect(reached).toEqual(links);
});

test.each([320, 1280])('the evidence fits a screen of %i pixels, with no word broken', async (width) => {
  const page = await open(`${site}/the-iran-cables/`, { viewport: { width, height: 700 } });
  await page.locator('main > details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const lines = await page.locator('.evidence td:last-child').evaluateAll((cells) => cells.map((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getClientRects().length;
  }));
  expect(lines).toEqual(Array(7).fill(1));
});

test.each([320, 640])('at twice the text size nothing runs out of a screen of %i pixels', async (width) => {
  const page = await open(`${site}/the-iran-cables/`, { viewport: { width, height: 700 } });
  await page.evaluate(() => document.documentElement.style.setProperty('--zoom', '2'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test('a reader’s choice of colours, size and line length stays, and needs no second look', async () => {
  const page = await open(`${site}/the-iran-cables/`, { javaScriptEnabled: true, viewport: { width: 1280, height: 900 } });
  const look = () => page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).fontSize]);
  expect(await look()).toEqual(['rgb(253, 252, 248)', '20px']);
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Text size').selectOption('large');
  expect(await look()).toEqual(['rgb(22, 21, 19)', '23px']);
  await page.reload();
  expect(await look()).toEqual(['rgb(22, 21, 19)', '23px']);
  expect(await page.getByLabel('Text size').inputValue()).toBe('1.15');
});

test('without script the settings are not offered', async () => {
  const page = await open(`${site}/the-iran-cables/`);
  expect(await page.getByLabel('Colours').isVisible()).toBe(false);
});

test('nothing moves while the page loads', async () => {
  const page = await open('', { javaScriptEnabled: true, viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (globalThis as unknown as { shifts: number[] }).shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site}/the-iran-cables/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});
