import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const open = reader();
const { site, reading } = inject('origins');

/** The entries of the table of contents that are lit: their colour is not that of the list. */
function lit(page: Page): Promise<(string | null)[]> {
  return page.locator('nav[aria-label=Contents] a').evaluateAll((links) =>
    links.filter((link) => getComputedStyle(link).color !== getComputedStyle(link.closest('nav') ?? link).color).map(({ textContent }) => textContent),
  );
}

/** Scrolls until a heading stands at a share of the screen's height. */
async function bring(page: Page, id: string, share: number): Promise<void> {
  await page.evaluate(([id, share]) => scrollTo(0, scrollY + (document.getElementById(id)?.getBoundingClientRect().top ?? 0) - innerHeight * share), [id, share] as const);
}

test.each([
  [`${site}/the-iran-cables/`, 'a-common-enemy', 'The ministry on paper', 'A common enemy', 'The course not taken'],
  [`${reading}/forty-notes/`, 'lengths', 'Voices and columns', 'Lengths', 'A last word'],
])('the contents follow the chapter that is read, one at a time (%s)', async (address, id, before, middle, last) => {
  const page = await open(address, { viewport: { width: 1280, height: 900 } });
  await expect.poll(() => lit(page)).toEqual([]);
  await bring(page, id, 0.6);
  await expect.poll(() => lit(page)).toEqual([before]);
  await bring(page, id, 0.4);
  await expect.poll(() => lit(page)).toEqual([middle]);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => lit(page)).toEqual([last]);
});

test('the contents stay on a wide screen, and open on demand on a small one', async () => {
  const page = await open(`${site}/the-iran-cables/`, { viewport: { width: 1280, height: 900 } });
  const entry = page.getByRole('link', { name: 'A common enemy', exact: true });
  await page.evaluate(() => scrollTo(0, 3000));
  expect((await entry.boundingBox())?.y).toBeGreaterThan(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => scrollTo(0, 0));
  expect(await entry.isVisible()).toBe(false);
  await page.getByText('Contents', { exact: true }).click();
  expect(await entry.isVisible()).toBe(true);
});

test('a line at the top grows with what has been read', async () => {
  const page = await open(`${site}/the-iran-cables/`, { viewport: { width: 800, height: 600 } });
  const width = () => page.locator('.progress').evaluate((line) => Math.round(line.getBoundingClientRect().width));
  expect(await width()).toBe(0);
  await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2));
  await expect.poll(width).toBe(400);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(width).toBe(800);
});
