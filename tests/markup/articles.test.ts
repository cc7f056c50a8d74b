import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { readableHtml } from './readable-html.ts';

const articles = fileURLToPath(new URL('articles/', import.meta.url));

test.for(readdirSync(articles))('%s', async (name) => {
  const path = `${articles}${name}/index.mdx`;
  const { manuscript } = await compile(readFileSync(path, 'utf8'), path);
  expect(readableHtml(manuscript)).toBe(readFileSync(`${articles}${name}/expected.html`, 'utf8'));
});
