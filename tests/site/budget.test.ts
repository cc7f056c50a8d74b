import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { all, one, read, readPage, words } from './page.ts';

const { dist } = inject('reading');
const PATH = 'three-thousand-words/index.html';
const page = readPage(dist, PATH);

/** Bytes that travel, compressed as well as a host can (brotli, quality 11). */
function brotli(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function fontBytes(): number {
  const fonts = all(page, 'link', { rel: 'preload', as: 'font' }).map(({ properties }) => String(properties['href']));
  expect(fonts).toHaveLength(2);
  return fonts.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
}

test('to read three thousand words with twenty notes takes at most 1.69 times the bytes of their text, in one request', () => {
  expect(all(one(page, 'section', { role: 'doc-endnotes' }), 'li')).toHaveLength(20);
  expect(all(page, 'link', { rel: 'stylesheet' }).filter(({ properties }) => properties['media'] !== 'print')).toEqual([]);
  expect(brotli(read(dist, PATH)) / brotli(words(one(page, 'body')))).toBeLessThan(1.69);
});

test('with both fonts it takes at most 48 kilobytes', () => {
  expect(brotli(read(dist, PATH)) + fontBytes()).toBeLessThan(48_000);
});
