import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { readableHtml } from './readable-html.ts';

const path = fileURLToPath(new URL('articles/citations-in-blocks/index.mdx', import.meta.url));
const written = readFileSync(path, 'utf8');

test('an article with the line ends of Windows is the same article', async () => {
  const unix = await compile(written, path);
  const windows = await compile(written.replaceAll('\n', '\r\n'), path);
  expect(readableHtml(windows.manuscript)).toBe(readableHtml(unix.manuscript));
});

test('an article that begins with a byte order mark is the same article', async () => {
  expect(await compile(`\uFEFF${written}`, path)).toEqual(await compile(written, path));
});

test('the tree is plain data, so that it can be kept and read again', async () => {
  const { manuscript } = await compile(written, path);
  expect(JSON.parse(JSON.stringify(manuscript))).toEqual(manuscript);
});

test('the same text gives the same tree', async () => {
  expect(await compile(written, path)).toEqual(await compile(written, path));
});
