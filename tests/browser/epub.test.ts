import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { aceFindings } from './ace.ts';

test.each([
  ['the article', inject('site').dist, 'the-iran-cables.epub'],
  ['a journal with pictures', inject('journal').dist, 'archive.epub'],
])('Ace finds nothing to object to in the book of %s', async (_, dist, file) => {
  const running = inject('browser');
  if ('missing' in running) throw new Error(running.missing);
  const browser = await chromium.connect(running.endpoint);
  onTestFinished(() => browser.close());
  expect(await aceFindings(join(dist, file), browser)).toEqual([]);
});
