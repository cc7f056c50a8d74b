import { expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const open = reader();
const { site, journal } = inject('origins');

test.each([
  ['the home page', site, '/', 200],
  ['the article', site, '/the-iran-cables/', 200],
  ['an article with pictures', journal, '/harbour-lights/', 200],
  ['an article in Persian', journal, '/bandar-shab/', 200],
  ['the page for an address without one', site, '/no/such/page/', 404],
])('%s makes the browser complain of nothing, and asks for nothing from elsewhere', async (_, origin, path, status) => {
  // With scripts allowed: a script that the page should not have would show here.
  const page = await open('', { javaScriptEnabled: true });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== origin + path) complaints.push(`${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) complaints.push(`${request.url()} is elsewhere`);
  });
  const response = await page.goto(origin + path);
  // Pictures below the fold are fetched when they come near.
  for (const picture of await page.locator('img').all()) await picture.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(response?.status()).toBe(status);
  // Chromium says so of every page that is not there.
  expect(complaints.filter((complaint) => status !== 404 || !complaint.includes('status of 404'))).toEqual([]);
});

test('the pictures of an article are drawn', async () => {
  const page = await open(`${journal}/harbour-lights/`);
  for (const picture of await page.locator('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBeGreaterThan(0);
  }
  expect(await page.locator('img').count()).toBe(2);
});

test('the style of the page is applied, as its policy allows it', async () => {
  const page = await open(`${site}/the-iran-cables/`);
  const sheets = await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0));
  expect(sheets).not.toEqual([]);
  expect(sheets).not.toContain(false);
});
