import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Build, build, buildIn, copyOf, fixture } from './build.ts';

test('a build stops at mistakes in frontmatter, and says where each of them stands, in every article', async () => {
  const ran = await buildUnfit('unfit-frontmatter');
  expect(placesIn(ran)).toEqual([
    'content/articles/late-correction/index.mdx:5:1  frontmatter-field',
    'content/articles/unsigned/index.mdx:2:1  frontmatter-field',
    'content/articles/unsigned/index.mdx:2:1  frontmatter-field',
    'content/articles/unsigned/index.mdx:4:1  frontmatter-field',
  ]);
});

test('a build stops at mistakes in a text, and says where each of them stands', async () => {
  const ran = await buildUnfit('unfit-body');
  expect(placesIn(ran)).toEqual([
    'content/articles/loose-ends/index.mdx:10:26  undeclared-source',
    'content/articles/loose-ends/index.mdx:12:20  undefined-note',
    'content/articles/loose-ends/index.mdx:14:1  picture-missing',
    'content/articles/loose-ends/index.mdx:16:1  unused-note',
  ]);
});

test('a build that can’t be made leaves the last good site as it was, and says why in words', async () => {
  const { root, remove } = await copyOf(fixture('journal'));
  onTestFinished(remove);
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'The last good site');
  const standing = () => readFile(join(root, 'dist/index.html'), 'utf8');

  const path = join(root, 'content/articles/night-shift/index.mdx');
  const article = await readFile(path, 'utf8');
  await writeFile(path, `${article}\n[@nobody]\n`);
  expect([(await buildIn(root)).exitCode, await standing()]).toEqual([1, 'The last good site']);

  // A mistake of the program and not of an article: Astro itself stops.
  await writeFile(path, article);
  await writeFile(join(root, 'src/pages/index.astro'), '---\nthrow new Error("no front page");\n---\n');
  const stopped = await buildIn(root);
  expect([stopped.exitCode, await standing()]).toEqual([1, 'The last good site']);
  expect(stopped.output).toContain('Nothing was built. The last good site stays as it is.');

  const timeless = await buildIn(root, 'yesterday');
  expect([timeless.exitCode, await standing()]).toEqual([2, 'The last good site']);
  expect(timeless.output.trim()).toBe('This could not be done: Unexpected `yesterday` in SOURCE_DATE_EPOCH, expected seconds since 1970: a whole number such as 1574208000');
});

async function buildUnfit(name: string): Promise<Build> {
  const ran = await build(fixture(name));
  onTestFinished(ran.remove);
  expect(ran.exitCode).toBe(1);
  expect(existsSync(`${ran.dist}/index.html`)).toBe(false);
  return ran;
}

/** The first line of each error. Nothing that a program says of itself follows. */
function placesIn({ output, dist }: Build): string[] {
  expect(output).not.toContain(dist.replace(/dist$/u, ''));
  expect(output).not.toMatch(/^ +at /mu);
  return output.split('\n').filter((line) => line.includes('  error  ')).map((line) => line.replace('  error  ', '  '));
}
