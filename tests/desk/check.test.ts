import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const CHECK = fileURLToPath(new URL('../../src/desk/check.ts', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../../content/articles/the-iran-cables/index.mdx', import.meta.url));

/** Runs the check on a folder with one article. */
async function check(article: string): Promise<{ exitCode: number; output: string }> {
  const root = await mkdtemp(join(tmpdir(), 'check-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'content/articles/the-iran-cables'), { recursive: true });
  await writeFile(join(root, 'content/articles/the-iran-cables/index.mdx'), article);
  return new Promise((resolve) => {
    execFile(process.execPath, [CHECK], { cwd: root }, (error, stdout, stderr) => resolve({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr }));
  });
}

test('an article that can be published has nothing to be mended', async () => {
  expect(await check(await readFile(ARTICLE, 'utf8'))).toEqual({ exitCode: 0, output: '1 article, 0 errors, 0 warnings\n' });
});

test('a letter changed in a quotation is an error, told with its line and column', async () => {
  const article = (await readFile(ARTICLE, 'utf8')).replace('“patient, professional', '“patient, profassional');
  const { exitCode, output } = await check(article);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^content\/articles\/the-iran-cables\/index\.mdx:74:133  quotation-differs\n  Unexpected `a` in “patient, profassional and…”, expected `e`\./u);
});

test('frontmatter that can’t be read is told without what follows from it', async () => {
  const article = (await readFile(ARTICLE, 'utf8')).replace('title: What', 'title: "What');
  const { exitCode, output } = await check(article);
  expect(exitCode).toBe(1);
  expect([...output.matchAll(/  ([\w-]+)\n/gu)].map(([, rule]) => rule)).toEqual(['frontmatter-syntax']);
});

test('several mistakes of several kinds are told together', async () => {
  const { exitCode, output } = await check('---\ntitle: T\ndate: 2019-11-20\nsources: { nyt: { title: A } }\n---\n\nA claim.[@nty] A <blink>word</blink>.\n');
  expect(exitCode).toBe(1);
  expect([...output.matchAll(/  ([\w-]+)\n/gu)].map(([, rule]) => rule)).toEqual(['frontmatter-field', 'undeclared-source', 'unknown-element', 'unused-source']);
});
