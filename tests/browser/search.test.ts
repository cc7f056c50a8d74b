import { expect, inject, test } from 'vitest';
import { reader } from './reader.ts';

const open = reader();
const { site, journal } = inject('origins');

test('the search finds an article by a word of its text, and keeps the word in its address', async () => {
  const page = await open(`${site}/search/`, { javaScriptEnabled: true });
  await page.getByLabel('Words to look for').fill('Kurdistan');
  await expect.poll(() => page.getByRole('status').textContent()).toBe('1 article');
  const result = page.getByRole('listitem').getByRole('link');
  expect([await result.textContent(), await result.getAttribute('href')]).toEqual(['What Tehran picked up', '/the-iran-cables/']);
  expect(page.url()).toBe(`${site}/search/?q=Kurdistan`);
});

test('a word that no article holds is said to be in none', async () => {
  const page = await open(`${journal}/search/?q=zyxwvut`, { javaScriptEnabled: true });
  await expect.poll(() => page.getByRole('status').textContent()).toBe('No article holds these words.');
});

test('without script the search page leads to the archive', async () => {
  const page = await open(`${site}/search/`);
  await page.getByRole('link', { name: 'The archive' }).click();
  expect(page.url()).toBe(`${site}/archive/`);
});
