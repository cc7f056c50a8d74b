import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { UnfitError } from '../../src/findings/unfit-error.ts';
import { compile } from './compile.ts';

const broken = fileURLToPath(new URL('broken/', import.meta.url));

test.for(readdirSync(broken))('%s', async (name) => {
  const path = `${broken}${name}/index.mdx`;
  const error: unknown = await compile(readFileSync(path, 'utf8'), path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnfitError);
  expect((error as UnfitError).message).toBe(readFileSync(`${broken}${name}/message.txt`, 'utf8'));
});
