import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const articles = fileURLToPath(new URL('warnings/', import.meta.url));

test.for(readdirSync(articles))('%s', async (name) => {
  const path = `${articles}${name}/index.mdx`;
  const { warnings } = await compile(readFileSync(path, 'utf8'), path);
  expect(warnings.map((warning) => `${warning}\n`).join('\n')).toBe(readFileSync(`${articles}${name}/warnings.txt`, 'utf8'));
});
